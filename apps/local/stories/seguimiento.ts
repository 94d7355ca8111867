import { derived, deriveTo, healthCast } from './salud.js';
import type { Scenario } from './scenario.js';

/** What the centre reports, and the novedad that SAF gets of it. */
const reports = [
  ['iniciar', 'INICIO'],
  ['informar-periodico', 'SEGUIMIENTO'],
  ['informar-relevante', 'SITUACION_RELEVANTE'],
  ['cerrar', 'CIERRE'],
] as const;

/** F4 and F5: start, quarterly and relevant follow-up, closure. @see Protocolo B §5.7.3, §5.8 y Anexo 1 */
export const seguimiento: Scenario = {
  title:
    'Un hospital inicia la intervención, informa a los tres meses y ante una situación relevante, y la cierra',
  cast: healthCast,
  says: [
    ...derived('aceptada', 'urgent'),
    { type: 'intervencion.iniciada', from: 'salud', to: 'fiscalia', lane: 'normal' },
    { type: 'seguimiento.periodico', from: 'salud', to: 'fiscalia', lane: 'normal' },
    { type: 'seguimiento.relevante', from: 'salud', to: 'fiscalia', lane: 'urgent' },
    { type: 'intervencion.cerrada', from: 'salud', to: 'fiscalia', lane: 'normal' },
  ],
  holds: {
    saf: ['ACUSE', 'ACEPTACION', ...reports.map(([, novedad]) => novedad)],
    hospital: ['DERIVACION', 'CITA'],
  },
  async play(stage) {
    const { folio, idMensaje } = await deriveTo(stage, 'hospital', 'aceptar');
    for (const [accion, novedad] of reports) {
      await stage.order('hospital', 'tareas', { idMensaje, accion });
      await stage.done(
        'saf',
        `la novedad ${novedad} a SAF`,
        (effect) => effect.folio === folio && effect.clase === novedad,
      );
    }
  },
};
