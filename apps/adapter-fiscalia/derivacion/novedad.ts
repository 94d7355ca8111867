import type { SafNovedad } from '@valija/contracts';
import { withoutAbsent } from '@valija/domain';
import type { DerivacionAceptada, DerivacionAcusada, DerivacionRechazada } from '@valija/messages';
import { codeOf, codes } from '../codes.js';
import { safDateTimeOf } from '../dates.js';
import { autorOf } from '../fields.js';

type Novedad<Clase> = Extract<SafNovedad, { clase: Clase }>;

/**
 * Says an acuse in SAF's words.
 *
 * @param idMensaje id of the answering message
 * @param content valid against its schema
 */
export function toAcuse(idMensaje: string, content: DerivacionAcusada): Novedad<'ACUSE'> {
  return { clase: 'ACUSE', idMensaje, fechaHora: content.fechaRecepcion, ...receptorOf(content) };
}

/** Says an acceptance in SAF's words; parameters as for {@link toAcuse}. */
export function toAceptacion(idMensaje: string, content: DerivacionAceptada): Novedad<'ACEPTACION'> {
  const { fechaDecision: fechaHora, fundamento, cita, profesionalAsignado } = content;
  const { nombre: lugar, direccion, comuna: codComuna } = cita.lugar;
  return {
    clase: 'ACEPTACION',
    idMensaje,
    fechaHora,
    ...receptorOf(content),
    pertinente: 'S',
    factible: 'S',
    fundamento,
    citacion: { ...safDateTimeOf(cita.fechaHora), lugar, direccion, ...withoutAbsent({ codComuna }) },
    ...withoutAbsent({ profesionalAsignado }),
  };
}

/** Says a rejection in SAF's words; parameters as for {@link toAcuse}. */
export function toRechazo(idMensaje: string, content: DerivacionRechazada): Novedad<'RECHAZO'> {
  const { fechaDecision: fechaHora, fundamento } = content;
  const codMotivo = codeOf(codes.motivosRechazo, content.motivo);
  return { clase: 'RECHAZO', idMensaje, fechaHora, ...receptorOf(content), codMotivo, fundamento };
}

function receptorOf(content: DerivacionAcusada | DerivacionAceptada | DerivacionRechazada) {
  return { ...autorOf(content.receptor), ...withoutAbsent({ numeroIngreso: content.numeroIngreso }) };
}
