import { file, filed, filingCast, hear, withPapers } from './filing.js';
import { supply } from './saf.js';
import type { Scenario } from './scenario.js';

/** F7: what is pending is asked for and supplied, and the residence granted. @see Ley 21.325 art. 71 */
export const residenciaAntecedentes: Scenario = {
  title: 'Sermig pide los antecedentes que faltan, Fiscalía los aporta y la residencia se otorga',
  cast: filingCast,
  says: [
    ...filed('normal'),
    { type: 'residencia.antecedentes-requeridos', from: 'sermig', to: 'fiscalia', lane: 'normal' },
    { type: 'residencia.antecedentes-aportados', from: 'fiscalia', to: 'sermig', lane: 'normal' },
    { type: 'residencia.otorgada', from: 'sermig', to: 'fiscalia', lane: 'normal' },
  ],
  holds: {
    saf: ['ACUSE', 'REQUERIMIENTO', 'OTORGADA'],
    sermig: [...withPapers(4), 'ANTECEDENTES'],
  },
  async play(stage) {
    const fixture = 'residencia-trata-antecedentes-pendientes';
    const folio = await file(stage, fixture, 'requerir-antecedentes', 'REQUERIMIENTO');
    await supply(stage, folio, 'aporte-antecedentes-pendientes');
    await hear(stage, folio, 'OTORGADA');
  },
};
