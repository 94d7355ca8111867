import type { NinezEvento, NinezSchemas } from '@valija/contracts';
import { withoutAbsent } from '@valija/domain';
import {
  type DerivacionAceptada,
  type DerivacionAcusada,
  type DerivacionRechazada,
  Doubts,
  type Interviniente,
  type Untranslatable,
} from '@valija/messages';
import { motivos } from './codes.js';

const institucion = 'Servicio Nacional de Protección Especializada a la Niñez y Adolescencia';

/** An event in the words of a message, with the name of its type. */
export type TranslatedRespuesta = {
  readonly ok: true;
  /** Id of the derivación that it answers. */
  readonly referencia: string;
  /** The same in every repetition of the event. */
  readonly idEvento: string;
} & (
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
export function toRespuesta(evento: NinezEvento): TranslatedRespuesta | Untranslatable {
  const { referencia, idEvento, numeroIngreso, ocurridoEl } = evento;
  const about = { ok: true as const, referencia, idEvento };
  const receptor = receptorOf(evento.unidad);
  const answered = { derivacion: referencia, numeroIngreso, receptor };

  switch (evento.tipo) {
    case 'INGRESO_ACUSADO':
      return {
        ...about,
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
        ...about,
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
      const motivo = doubts.lookup(motivos, evento.causalRechazo, '/causalRechazo');
      if (motivo === undefined) return doubts.refusal();
      const { fundamento } = evento;
      return {
        ...about,
        name: 'derivacion.rechazada',
        content: { ...answered, fechaDecision: ocurridoEl, motivo, fundamento },
      };
    }
  }
}

function receptorOf({ nombre, funcionario, cargo }: NinezSchemas['Unidad']): Interviniente {
  return withoutAbsent({
    institucion,
    unidad: nombre,
    profesional: funcionario === undefined ? undefined : withoutAbsent({ nombre: funcionario, cargo }),
  });
}
