import { castWith } from '../programs.js';
import { file } from './filing.js';
import type { Scenario } from './scenario.js';

/** F7 by whom it is not to file: it comes back, and nothing reaches the portal. @see Decreto 177 of 2022, párrafo 8 */
export const residenciaSinDerecho: Scenario = {
  title:
    'Fiscalía pide una residencia que sólo puede pedir otra institución; vuelve rechazada y el portal no sabe de ella',
  cast: castWith(['saf', 'sermig']),
  says: [
    {
      type: 'residencia.solicitada',
      from: 'fiscalia',
      to: 'sermig',
      lane: 'urgent',
      refused: 'filer-not-entitled',
    },
  ],
  holds: { saf: ['NO_ENTREGADA'] },
  async play(stage) {
    await file(stage, 'residencia-nna-presentante-no-facultado', 'otorgar', 'NO_ENTREGADA');
  },
};
