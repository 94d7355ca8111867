import type { SafSchemas } from '@valija/contracts';
import { parseRuc, withoutAbsent } from '@valija/domain';
import type {
  Doubts,
  Interviniente,
  ManifestacionEspontanea,
  PlanVigente,
  TribunalFamilia,
} from '@valija/messages';
import { isoDateOf, safDateOf } from './dates.js';

type CausaFamilia = SafSchemas['CausaFamilia'];
type PlanConocido = SafSchemas['PlanConocido'];

/** A date of SAF as an ISO date; an absent one is absent, an impossible one is a doubt. */
export function dateOf(text: string | undefined, pointer: string, doubts: Doubts): string | undefined {
  return text === undefined ? undefined : (isoDateOf(text) ?? doubts.add('schema-violation', pointer));
}

/** The RUC of a document, at `/ruc`, in canonical form; a wrong one is a doubt. */
export function rucOf(ruc: string | undefined, doubts: Doubts): string | undefined {
  return ruc === undefined ? undefined : (parseRuc(ruc) ?? doubts.add('schema-violation', '/ruc'));
}

/** The words of a list of codes at `pointer`, each once; an absent list has none, an unknown code is a doubt. */
export function wordsOf<Word>(
  table: Readonly<Record<string, Word>>,
  codes: readonly string[] | undefined,
  pointer: string,
  doubts: Doubts,
): Word[] {
  const words = (codes ?? []).map((code, at) => doubts.lookup(table, code, `${pointer}/${at}`));
  return [...new Set(words.filter((word) => word !== undefined))];
}

/** A unit that acts, of the Ministerio Público unless it is another's, and who of it. */
export function intervinienteOf(
  unidad: string,
  { nombre, cargo, fono: telefono, correo: correoElectronico }: SafSchemas['Profesional'],
  institucion = 'Ministerio Público',
): Interviniente {
  return {
    institucion,
    unidad,
    profesional: withoutAbsent({ nombre, cargo, telefono, correoElectronico }),
  };
}

/** A unit that acts, as every novedad names it. */
export function autorOf({ institucion, unidad, profesional }: Interviniente) {
  return { institucion, unidad, ...withoutAbsent({ funcionario: profesional?.nombre }) };
}

/** The cause before a family court of a document, at `/causaFamilia`. */
export function tribunalFamiliaOf(
  causa: CausaFamilia | undefined,
  doubts: Doubts,
): TribunalFamilia | undefined {
  if (!causa) return undefined;
  const { rit, tribunal, ordenaIngreso: ordena } = causa;
  const fechaResolucion = dateOf(causa.fechaResolucion, '/causaFamilia/fechaResolucion', doubts);
  return { rit, tribunal, ...withoutAbsent({ ordenaIngreso: ordena && ordena === 'S', fechaResolucion }) };
}

/** A cause before a family court, in SAF's words. */
export function safCausaFamiliaOf({ rit, tribunal, ...rest }: TribunalFamilia): CausaFamilia {
  const ordenaIngreso = rest.ordenaIngreso === undefined ? undefined : siNo(rest.ordenaIngreso);
  const fechaResolucion = rest.fechaResolucion && safDateOf(rest.fechaResolucion);
  return { rit, tribunal, ...withoutAbsent({ ordenaIngreso, fechaResolucion }) };
}

/** A plan in force, in the words of a message. */
export function planOf({ fono: telefono, ...plan }: PlanConocido): PlanVigente {
  return { ...plan, ...withoutAbsent({ telefono }) };
}

/** A plan in force, in SAF's words. */
export function safPlanOf({ telefono: fono, ...plan }: PlanVigente): PlanConocido {
  return { ...plan, ...withoutAbsent({ fono }) };
}

/** What a child said unasked, in SAF's words. */
export function safManifestacionOf(
  manifestacion: ManifestacionEspontanea | undefined,
): SafSchemas['Manifestacion'] | undefined {
  return manifestacion && { ...manifestacion, fecha: safDateOf(manifestacion.fecha) };
}

/** A yes or no as SAF writes it. */
export const siNo = (answer: boolean): 'S' | 'N' => (answer ? 'S' : 'N');
