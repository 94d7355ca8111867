import type { SafSchemas } from '@valija/contracts';
import { parseRuc, withoutAbsent } from '@valija/domain';
import type { Doubts, Interviniente } from '@valija/messages';
import { isoDateOf } from './dates.js';

/** A date of SAF as an ISO date; an absent one is absent, an impossible one is a doubt. */
export function dateOf(text: string | undefined, pointer: string, doubts: Doubts): string | undefined {
  return text === undefined ? undefined : (isoDateOf(text) ?? doubts.add('schema-violation', pointer));
}

/** The RUC of a document, at `/ruc`, in canonical form; a wrong one is a doubt. */
export function rucOf(ruc: string | undefined, doubts: Doubts): string | undefined {
  return ruc === undefined ? undefined : (parseRuc(ruc) ?? doubts.add('schema-violation', '/ruc'));
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

/** A yes or no as SAF writes it. */
export const siNo = (answer: boolean): 'S' | 'N' => (answer ? 'S' : 'N');
