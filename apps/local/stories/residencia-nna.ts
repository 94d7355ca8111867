import { file, filed, filingCast, withPapers } from './filing.js';
import type { Scenario } from './scenario.js';

/** F7 for a child: the urgent lane, in both directions. @see Ley 21.325 arts. 41 and 71 */
export const residenciaNna: Scenario = {
  title:
    'Fiscalía pide por el carril urgente la residencia de una adolescente no acompañada y Sermig la otorga',
  cast: filingCast,
  says: [...filed('urgent'), { type: 'residencia.otorgada', from: 'sermig', to: 'fiscalia', lane: 'urgent' }],
  holds: { saf: ['ACUSE', 'OTORGADA'], sermig: withPapers(3) },
  async play(stage) {
    await file(stage, 'residencia-trata-nna-no-acompanada', 'otorgar', 'OTORGADA');
  },
};
