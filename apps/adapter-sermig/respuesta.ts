import type { SermigEvento, SermigSchemas } from '@valija/contracts';
import { withoutAbsent } from '@valija/domain';
import {
  Doubts,
  type Interviniente,
  type ResidenciaAcusada,
  type ResidenciaAntecedentesRequeridos,
  type ResidenciaDenegada,
  type ResidenciaOtorgada,
  type Untranslatable,
} from '@valija/messages';
import * as codes from './codes.js';

const institucion = 'Servicio Nacional de Migraciones';

/** An event that answers a request, all but its reception: that is said of the portal's own answer. */
export type EventoRespuesta = Exclude<SermigEvento, { estado: 'ING' }>;

/** An event in the words of a message, with the name of its type. */
export type TranslatedRespuesta = { readonly ok: true } & (
  | {
      readonly name: 'residencia.antecedentes-requeridos';
      readonly content: ResidenciaAntecedentesRequeridos;
    }
  | { readonly name: 'residencia.otorgada'; readonly content: ResidenciaOtorgada }
  | { readonly name: 'residencia.denegada'; readonly content: ResidenciaDenegada }
);

/**
 * Says an event of the portal as an answer to the request.
 *
 * @param solicitud id of the message that asked for the residence
 * @param evento valid against the contract (`leerEventos`)
 * @returns name of the type and content, still to be validated against its schema, or `native-code-unknown` with pointers into the event
 */
export function toRespuesta(
  solicitud: string,
  evento: EventoRespuesta,
): TranslatedRespuesta | Untranslatable {
  const about = { solicitud, numeroSolicitud: evento.numero, autoridad: autoridadOf(evento.unidad) };
  switch (evento.estado) {
    case 'OBS': {
      const { requeridos, plazoHasta, fundamento, ocurridoEl } = evento;
      return {
        ok: true,
        name: 'residencia.antecedentes-requeridos',
        content: { ...about, fechaRequerimiento: ocurridoEl, requeridos, plazoHasta, fundamento },
      };
    }
    case 'OTO': {
      const doubts = new Doubts();
      const { resolucion, permiso, indicaciones } = evento;
      const subcategoria = doubts.lookup(codes.otorgables, permiso.subcategoria, '/permiso/subcategoria');
      if (subcategoria === undefined) return doubts.refusal();
      const content = withoutAbsent({
        ...about,
        resolucion,
        permiso: permisoOf(subcategoria, permiso),
        observaciones: indicaciones,
      });
      // Whether it lasts long enough and costs nothing is for the schema to say, which knows each subcategory's terms.
      return { ok: true, name: 'residencia.otorgada', content: content as ResidenciaOtorgada };
    }
    case 'DEN': {
      const doubts = new Doubts();
      const { resolucion, causal, fundamento } = evento;
      const motivo = doubts.lookup(codes.causales, causal, '/causal');
      const recursos = evento.recursos.flatMap(({ tipo, ante, hasta }, at) => {
        const recurso = doubts.lookup(codes.recursos, tipo, `/recursos/${at}/tipo`);
        return recurso ? [{ recurso, ante, hasta }] : [];
      });
      if (doubts.any || !motivo) return doubts.refusal();
      return {
        ok: true,
        name: 'residencia.denegada',
        content: { ...about, resolucion, motivo, fundamento, recursos },
      };
    }
  }
}

const permisoOf = (
  subcategoria: codes.Subcategoria,
  { desde, hasta, meses, trabaja, cobro, multas }: SermigSchemas['EventoOtorgada']['permiso'],
) =>
  withoutAbsent({
    subcategoria,
    vigenciaDesde: desde,
    vigenciaHasta: hasta,
    meses,
    habilitaTrabajar: trabaja === 'S',
    exentoDePago: cobro && cobro === 'N',
    // The message knows the waiver of fines of a child alone.
    sinMultas: subcategoria === 'NNA' && multas ? multas === 'N' : undefined,
  });

/** The acuse of a request, from what the portal answers at its registration. */
export const toAcuse = (
  solicitud: string,
  { numero, ingresadaEl, unidad }: SermigSchemas['SolicitudRegistrada'],
): ResidenciaAcusada => ({
  solicitud,
  fechaRecepcion: ingresadaEl,
  autoridad: autoridadOf(unidad),
  numeroSolicitud: numero,
});

const autoridadOf = ({ nombre, funcionario, cargo }: SermigSchemas['Unidad']): Interviniente =>
  withoutAbsent({
    institucion,
    unidad: nombre,
    profesional: funcionario === undefined ? undefined : withoutAbsent({ nombre: funcionario, cargo }),
  });
