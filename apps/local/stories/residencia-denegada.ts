import { file, filed, filingCast, withPapers } from './filing.js';
import type { Scenario } from './scenario.js';

/** F7: denied, with its ground and the remedies. @see Ley 21.325 art. 71 */
export const residenciaDenegada: Scenario = {
  title: 'Sermig deniega una residencia con su causal y los recursos que proceden',
  cast: filingCast,
  says: [...filed('normal'), { type: 'residencia.denegada', from: 'sermig', to: 'fiscalia', lane: 'normal' }],
  holds: { saf: ['ACUSE', 'DENEGADA'], sermig: withPapers(4) },
  async play(stage) {
    await file(stage, 'residencia-trata-adulta', 'denegar', 'DENEGADA');
  },
};
