import type { SafNovedad } from '@valija/contracts';
import { withoutAbsent } from '@valija/domain';
import type {
  DerivacionAceptada,
  DerivacionAcusada,
  DerivacionRechazada,
  Interviniente,
} from '@valija/messages';
import { motivos } from './codes.js';
import { safDateTimeOf } from './dates.js';

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
  const { fechaDecision, fundamento, cita, profesionalAsignado } = content;
  return {
    clase: 'ACEPTACION',
    idMensaje,
    fechaHora: fechaDecision,
    ...receptorOf(content),
    pertinente: 'S',
    factible: 'S',
    fundamento,
    citacion: withoutAbsent({
      ...safDateTimeOf(cita.fechaHora),
      lugar: cita.lugar.nombre,
      direccion: cita.lugar.direccion,
      codComuna: cita.lugar.comuna,
    }),
    ...withoutAbsent({ profesionalAsignado }),
  };
}

/** Says a rejection in SAF's words; parameters as for {@link toAcuse}. */
export function toRechazo(idMensaje: string, content: DerivacionRechazada): Novedad<'RECHAZO'> {
  const { fechaDecision, motivo, fundamento } = content;
  const codMotivo = motivos[motivo];
  return {
    clase: 'RECHAZO',
    idMensaje,
    fechaHora: fechaDecision,
    ...receptorOf(content),
    codMotivo,
    fundamento,
  };
}

/** Most pointers that SAF takes. @see contracts/saf.openapi.json */
const punterosMax = 20;

/**
 * Says in SAF's words that a derivación will not arrive and why.
 *
 * @param idMensaje id of the derivación that was refused
 * @param reason code, title and detail of the refusal, JSON pointers without values, and when it was refused (RFC 3339 with
 *   offset)
 */
export function toNoEntregada(
  idMensaje: string,
  reason: { code: string; title: string; detail: string; pointers: readonly string[]; at: string },
): Novedad<'NO_ENTREGADA'> {
  return {
    clase: 'NO_ENTREGADA',
    idMensaje,
    fechaHora: reason.at,
    codigo: reason.code,
    titulo: reason.title,
    detalle: reason.detail,
    punteros: reason.pointers.filter((pointer) => pointer !== '').slice(0, punterosMax),
  };
}

function receptorOf(content: { receptor: Interviniente; numeroIngreso?: string }) {
  const { institucion, unidad, profesional } = content.receptor;
  return withoutAbsent({
    institucion,
    unidad,
    funcionario: profesional?.nombre,
    numeroIngreso: content.numeroIngreso,
  });
}
