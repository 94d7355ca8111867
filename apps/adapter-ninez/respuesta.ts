import type { NinezSchemas } from '@valija/contracts';
import { withoutAbsent } from '@valija/domain';
import {
  type DerivacionAceptada,
  type DerivacionAcusada,
  type DerivacionRechazada,
  Doubts,
  type Untranslatable,
} from '@valija/messages';
import { codes } from './codes.js';
import { receptorOf } from './fields.js';

/** An event that answers a derivación: its acuse or its decision. */
export type EventoRespuesta = NinezSchemas['EventoAcusado' | 'EventoAceptado' | 'EventoRechazado'];

/** An event in the words of a message, with the name of its type. */
export type TranslatedRespuesta = { readonly ok: true } & (
  | { readonly name: 'derivacion.acusada'; readonly content: DerivacionAcusada }
  | { readonly name: 'derivacion.aceptada'; readonly content: DerivacionAceptada }
  | { readonly name: 'derivacion.rechazada'; readonly content: DerivacionRechazada }
);

/**
 * Says an event of Mejor Niñez's system as an answer to the derivación.
 *
 * @param evento valid against the contract (`informarEvento`)
 * @returns name of the type and content, still to be validated against its schema, or `native-code-unknown` for an unknown ground
 */
export function toRespuesta(evento: EventoRespuesta): TranslatedRespuesta | Untranslatable {
  const { referencia, numeroIngreso, ocurridoEl } = evento;
  const receptor = receptorOf(evento.unidad);
  const answered = { derivacion: referencia, numeroIngreso, receptor };

  switch (evento.tipo) {
    case 'INGRESO_ACUSADO':
      return {
        ok: true,
        name: 'derivacion.acusada',
        content: { ...answered, fechaRecepcion: ocurridoEl },
      };
    case 'INGRESO_ACEPTADO': {
      const { fundamento, pertinencia, factibilidad, horaAtencion, profesionalAsignado } = evento;
      const { inicio, sede, direccion, comuna } = horaAtencion;
      const lugar = withoutAbsent({
        nombre: sede,
        direccion,
        comuna: comuna === undefined ? undefined : String(comuna).padStart(5, '0'),
      });
      return {
        ok: true,
        name: 'derivacion.aceptada',
        content: {
          ...answered,
          fechaDecision: ocurridoEl,
          pertinencia,
          factibilidad,
          fundamento,
          cita: { fechaHora: inicio, lugar },
          ...withoutAbsent({ profesionalAsignado }),
        },
      };
    }
    case 'INGRESO_RECHAZADO': {
      const doubts = new Doubts();
      const motivo = doubts.lookup(codes.motivosRechazo, evento.causalRechazo, '/causalRechazo');
      if (motivo === undefined) return doubts.refusal();
      const { fundamento } = evento;
      return {
        ok: true,
        name: 'derivacion.rechazada',
        content: { ...answered, fechaDecision: ocurridoEl, motivo, fundamento },
      };
    }
  }
}
