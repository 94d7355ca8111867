import type { Value } from '../formulario/form-schema.js';
import type { Draft } from './drafts.js';

/** Whom a message is addressed to: a party, and the programme of it where one is asked for. */
export interface Addressee {
  readonly recipient: string;
  readonly programme?: string | undefined;
  /** Of the party; absent in a draft that was just opened. */
  readonly name?: string | undefined;
}

/** What a person says in a draft. */
export interface Written {
  readonly content: Value;
  readonly addressee: Addressee | undefined;
  readonly lane: Draft['lane'];
  /** The part that was gone to last; after the last one, the review. */
  readonly step: number;
}

/** What is kept of a draft, besides the version that it is written upon. */
export const wordsOf = (
  { kind, type, answers, unit, subject }: Draft,
  { content, addressee, lane, step }: Written,
) => ({
  kind,
  type,
  unit,
  content,
  step,
  ...(answers ? { answers } : {}),
  ...(subject ? { subject } : {}),
  ...(lane ? { lane } : {}),
  ...(addressee ? { recipient: addressee.recipient } : {}),
  ...(addressee?.programme ? { programme: addressee.programme } : {}),
});

const derivacion = 'derivacion.solicitada';

type Prestacion = { readonly tipo?: string; readonly programa?: string; readonly servicio?: unknown };

/** The programme of the addressee that was chosen is also said in the form, where the form asks for one. */
export function withProgramme(type: string, content: Value, programme: string | undefined): Value {
  if (type !== derivacion) return content;
  const { tipo, servicio } = (content.prestacion ?? {}) as Prestacion;
  const isKept = tipo === 'PROTOCOLO_INTERSECTORIAL' && servicio !== undefined;
  const prestacion = programme
    ? { tipo: 'PROGRAMA', programa: programme }
    : { tipo: 'PROTOCOLO_INTERSECTORIAL', ...(isKept ? { servicio } : {}) };
  return { ...content, prestacion };
}

/** Whether two contents ask for different things, so that whoever could give the one may not be able to give the other. */
export const asksForOther = (type: string, one: Value, other: Value): boolean =>
  type === derivacion && askedIn(one) !== askedIn(other);

function askedIn(content: Value): string | undefined {
  const { tipo, programa } = (content.prestacion ?? {}) as Prestacion;
  return programa ?? tipo;
}
