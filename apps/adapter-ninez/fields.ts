import type { NinezSchemas } from '@valija/contracts';
import { withoutAbsent } from '@valija/domain';
import type { Envelope } from '@valija/envelope';
import type { Doubts, Interviniente, PlanVigente, TribunalFamilia } from '@valija/messages';

type CausaProteccional = NinezSchemas['CausaProteccional'];
type PlanIntervencion = NinezSchemas['PlanIntervencion'];

const institucion = 'Servicio Nacional de Protección Especializada a la Niñez y Adolescencia';

/** How pressing it is, by the lane on which it came. */
export const prioridadOf = ({ lane }: Pick<Envelope, 'lane'>): NinezSchemas['Ingreso']['prioridad'] =>
  lane === 'urgent' ? 'URGENTE' : 'NORMAL';

/** Whoever asks for something, in their words. */
export function solicitanteOf({
  institucion: entidad,
  unidad,
  profesional,
}: Interviniente): NinezSchemas['Solicitante'] {
  return withoutAbsent({
    entidad,
    unidad,
    profesional: profesional?.nombre,
    cargo: profesional?.cargo,
    celular: profesional?.telefono,
    email: profesional?.correoElectronico,
  });
}

/** A unit of theirs, and who of it acts, in the words of a message. */
export function receptorOf({ nombre, funcionario, cargo }: NinezSchemas['Unidad']): Interviniente {
  return withoutAbsent({
    institucion,
    unidad: nombre,
    profesional: funcionario === undefined ? undefined : withoutAbsent({ nombre: funcionario, cargo }),
  });
}

/** A cause before a family court, in their words. */
export function causaProteccionalOf({ rit, tribunal, ...rest }: TribunalFamilia): CausaProteccional {
  const { ordenaIngreso: conOrdenDeIngreso, fechaResolucion: fechaOrden } = rest;
  return withoutAbsent({ rit, tribunal, conOrdenDeIngreso, fechaOrden });
}

/** A cause before a family court, in the words of a message. */
export function tribunalFamiliaOf({ rit, tribunal, ...rest }: CausaProteccional): TribunalFamilia {
  const { conOrdenDeIngreso: ordenaIngreso, fechaOrden: fechaResolucion } = rest;
  return withoutAbsent({ rit, tribunal, ordenaIngreso, fechaResolucion });
}

/** A plan in force, in their words. */
export function planIntervencionOf({
  institucion: entidad,
  telefono,
  ...rest
}: PlanVigente): PlanIntervencion {
  return withoutAbsent({ entidad, ...rest, celular: telefono });
}

/** A plan in force, in the words of a message. */
export function planVigenteOf({ entidad, celular, ...rest }: PlanIntervencion): PlanVigente {
  return withoutAbsent({ institucion: entidad, ...rest, telefono: celular });
}

/** The words of a list of codes at `pointer`, each once; an unknown code is a doubt. */
export function wordsOf<Word>(
  table: Readonly<Record<string, Word>>,
  codes: readonly string[],
  pointer: string,
  doubts: Doubts,
): Word[] {
  const words = codes.map((code, at) => doubts.lookup(table, code, `${pointer}/${at}`));
  return [...new Set(words.filter((word) => word !== undefined))];
}
