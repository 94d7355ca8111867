import type {
  DerivacionAceptada,
  DerivacionAcusada,
  DerivacionRechazada,
  DerivacionSolicitada,
} from '@valija/messages';
import { nextAppointment } from './cita.js';
import type { Decision } from './decide.js';

/** What an official answers to a derivación: first the acuse, then the decision. */
export interface Answers {
  readonly acuse: Omit<DerivacionAcusada, 'derivacion'>;
  readonly decision:
    | {
        readonly type: 'derivacion.aceptada';
        readonly content: Omit<DerivacionAceptada, 'derivacion'>;
      }
    | {
        readonly type: 'derivacion.rechazada';
        readonly content: Omit<DerivacionRechazada, 'derivacion'>;
      };
}

/**
 * The acuse of a derivación and the decision on it.
 *
 * @param id of its message
 * @param about official name of the institution, what it decided, and when
 */
export function answersTo(
  id: string,
  { prestacion }: Pick<DerivacionSolicitada, 'prestacion'>,
  { institution, decision, now }: { institution: string; decision: Decision; now: Date },
): Answers {
  const programa = prestacion.tipo === 'PROGRAMA' ? prestacion.programa : prestacion.servicio.nodo;
  const unidad = `${programa.replaceAll('_', ' ')} Ficticio`;
  const about = {
    receptor: {
      institucion: institution,
      unidad,
      profesional: { nombre: 'Funcionaria Ficticia de Turno', cargo: 'Coordinadora' },
    },
    // Of the message's own id, so that no count need be kept.
    numeroIngreso: `FICTICIO-${id.slice(-12).toUpperCase()}`,
  };
  const at = now.toISOString();
  return {
    acuse: { ...about, fechaRecepcion: at },
    decision: decision.acepta
      ? {
          type: 'derivacion.aceptada',
          content: {
            ...about,
            fechaDecision: at,
            pertinencia: true,
            factibilidad: true,
            fundamento: decision.fundamento,
            cita: {
              fechaHora: nextAppointment(now),
              lugar: { nombre: unidad, direccion: 'Calle Ficticia de la Atención 200', comuna: '13101' },
            },
            profesionalAsignado: 'Profesional Ficticio de Atención',
          },
        }
      : {
          type: 'derivacion.rechazada',
          content: {
            ...about,
            fechaDecision: at,
            motivo: decision.motivo,
            fundamento: decision.fundamento,
          },
        },
  };
}
