import { file, filed, filingCast, withPapers } from './filing.js';
import type { Scenario } from './scenario.js';

/** F7: granted. @see Ley 21.325 art. 71 */
export const residencia: Scenario = {
  title: 'Fiscalía pide con sus documentos la residencia de una víctima de trata y Sermig la otorga',
  cast: filingCast,
  says: [...filed('normal'), { type: 'residencia.otorgada', from: 'sermig', to: 'fiscalia', lane: 'normal' }],
  holds: { saf: ['ACUSE', 'OTORGADA'], sermig: withPapers(4) },
  async play(stage) {
    await file(stage, 'residencia-trata-adulta', 'otorgar', 'OTORGADA');
  },
};
