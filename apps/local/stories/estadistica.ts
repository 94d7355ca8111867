import { castWith } from '../programs.js';
import { example } from './example.js';
import type { Scenario } from './scenario.js';

/** F9: PAV reports the register of the Protocolo. @see estudio de 2025 §4 */
export const estadistica: Scenario = {
  title: 'PAV informa a la secretaría de la Mesa el registro del Protocolo, sin datos que identifiquen',
  cast: castWith([], ['bandeja-pav', 'mesa']),
  says: [{ type: 'estadistica.informada', from: 'pav', to: 'mesa', lane: 'normal' }],
  holds: {},
  async play(stage) {
    await stage.tray('pav').send({
      type: 'estadistica.informada',
      recipient: 'urn:valija:cl:mitp:secretaria',
      content: example('estadistica.informada-1.0.0-3'),
    });
  },
};
