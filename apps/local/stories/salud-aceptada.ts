import { derived, deriveTo, healthCast } from './salud.js';
import type { Scenario } from './scenario.js';

/** F3 to a health centre: taken on, with an appointment. @see Protocolo B §5.7 */
export const saludAceptada: Scenario = {
  title: 'URAVIT deriva a un hospital, que acusa recibo y acepta con una cita',
  cast: healthCast,
  says: derived('aceptada', 'urgent'),
  holds: { saf: ['ACUSE', 'ACEPTACION'], hospital: ['DERIVACION', 'CITA'] },
  async play(stage) {
    await deriveTo(stage, 'hospital', 'aceptar');
  },
};
