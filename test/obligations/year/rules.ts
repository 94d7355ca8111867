import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Term } from '../naive/count.js';

export type Role = 'sender' | 'recipient' | 'coordinator' | 'operator';

/** What of a rule is no count of time: read from the contract by nothing but `JSON.parse`. */
export interface NaiveRule {
  readonly id: string;
  readonly validfrom: string;
  readonly validto?: string;
  readonly opens: { readonly type: string; readonly lane?: string; readonly operator?: true };
  readonly debtor: Role;
  readonly creditor: Role;
  readonly base: 'clockbase' | 'taken';
  readonly repeats?: true;
  readonly metby: readonly string[];
  readonly cancelledby: readonly string[];
  readonly warn: readonly string[];
  readonly escalate: readonly { readonly after: string; readonly to: readonly Role[] }[];
}

const contract = join(import.meta.dirname, '..', '..', '..', 'contracts', 'obligations.json');
export const rules: readonly NaiveRule[] = (
  JSON.parse(readFileSync(contract, 'utf8')) as { rules: NaiveRule[] }
).rules;

/** How long each takes, written a second time from the laws and the defaults of open figures, not from the contract. */
export const terms: Readonly<Record<string, Term>> = {
  // Ley 21.057 art. 4; Protocolo B §5.1 and §5.2
  'denuncia-comunicacion': { hours: 8 },
  'denuncia-urgencia': { minutes: 60 },
  'denuncia-diligencias': { hours: 24 },
  // Protocolo B §5.4 and §5.5
  'instruccion-urgente': { minutes: 120 },
  'instruccion-cumplimiento': { hours: 24 },
  // Protocolo B §5.7.2
  'derivacion-acuse-urgente': { minutes: 60 },
  'derivacion-acuse': { workingDays: 1 },
  'derivacion-decision': { workingDays: 2 },
  'derivacion-nueva': { workingDays: 1 },
  'plan-respuesta-urgente': { minutes: 240 },
  'plan-respuesta': { workingDays: 2 },
  // Protocolo B §5.8 and Anexo 1
  'intervencion-inicio': { workingDays: 10 },
  'seguimiento-trimestral': { months: 3 },
  'protocolo-acuse-urgente': { minutes: 60 },
  'protocolo-acuse': { workingDays: 1 },
  // Ley 21.325 arts. 41 and 71; Ley 19.880 arts. 24 and 31
  'residencia-acuse-urgente': { minutes: 60 },
  'residencia-acuse': { workingDays: 1 },
  'residencia-decision-inmediata': { hours: 24 },
  'residencia-decision': { workingDays: 20 },
  'residencia-antecedentes': { workingDays: 5 },
  'residencia-decision-completa': { workingDays: 20 },
  'retorno-acuse': { workingDays: 1 },
  'documento-respuesta': { workingDays: 10 },
  'revocacion-acuse': { minutes: 15 },
  // Ley 21.663 art. 9
  'incidente-alerta': { hours: 3 },
  'incidente-actualizacion': { hours: 72 },
  'incidente-informe': { days: 15 },
  // Ley 19.628 art. 14 sexies
  'vulneracion-aviso': { hours: 24 },
  'vulneracion-registro': { hours: 72 },
};

/** Hours and minutes of `PT…`, in milliseconds: the contract has no other durations. */
export function spanMs(duration: string): number {
  const [, hours = '0', minutes = '0', seconds = '0'] =
    /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(duration) ?? [];
  if (duration === 'PT' || !duration.startsWith('PT'))
    throw new Error(`${duration} is no span that is counted here`);
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000;
}
