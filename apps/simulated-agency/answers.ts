import { answerTo, type Draft } from '@valija/adapter-kit';
import type { Envelope } from '@valija/envelope';
import type {
  DerivacionAceptada,
  DerivacionAcusada,
  DerivacionRechazada,
  DerivacionSolicitada,
} from '@valija/messages';
import { nextAppointment } from './cita.js';
import type { Decision } from './decide.js';

/**
 * The acuse of a derivación and the decision on it, in the order in which they leave.
 *
 * @param about official name of the agency, what it decided, and when
 */
export function answersTo(
  envelope: Envelope,
  { prestacion }: Pick<DerivacionSolicitada, 'prestacion'>,
  { agency, decision, now }: { agency: string; decision: Decision; now: Date },
): readonly [Draft, Draft] {
  const programa = prestacion.tipo === 'PROGRAMA' ? prestacion.programa : prestacion.tipo;
  const unidad = `${programa.replaceAll('_', ' ')} Ficticio`;
  const about = {
    derivacion: envelope.id,
    receptor: {
      institucion: agency,
      unidad,
      profesional: { nombre: 'Funcionaria Ficticia de Turno', cargo: 'Coordinadora' },
    },
    // Of the message's own id, so that no count need be kept.
    numeroIngreso: `FICTICIO-${envelope.id.slice(-12).toUpperCase()}`,
  };
  const at = now.toISOString();
  const acuse: DerivacionAcusada = { ...about, fechaRecepcion: at };
  return [
    answerTo(envelope, 'derivacion.acusada', acuse),
    decision.acepta
      ? answerTo(envelope, 'derivacion.aceptada', {
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
        } satisfies DerivacionAceptada)
      : answerTo(envelope, 'derivacion.rechazada', {
          ...about,
          fechaDecision: at,
          motivo: decision.motivo,
          fundamento: decision.fundamento,
        } satisfies DerivacionRechazada),
  ];
}
