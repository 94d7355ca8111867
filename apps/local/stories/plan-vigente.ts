import { castWith } from '../programs.js';
import { example } from './example.js';
import { emit } from './saf.js';
import type { Scenario } from './scenario.js';

/** An existing programme covers the new need: no other intervention is begun. @see Protocolo B §5, consideraciones previas */
export const planVigente: Scenario = {
  title: 'El Fiscal pregunta al Juzgado de Familia por un programa en curso, que cubre la nueva necesidad',
  cast: castWith(['saf'], ['bandeja-tribunal']),
  says: [
    { type: 'plan.consultado', from: 'fiscalia', to: 'tribunal', lane: 'normal' },
    { type: 'plan.informado', from: 'tribunal', to: 'fiscalia', lane: 'normal' },
  ],
  holds: { saf: ['PLAN_INFORMADO'] },
  async play(stage) {
    const { folio, idMensaje } = await emit(stage, 'consultas-plan', 'consulta-plan');
    const content = example('plan.informado-1.0.0-2', { consulta: undefined });
    await stage.tray('tribunal').reply(idMensaje, 'plan.consultado', 'plan.informado', content);
    await stage.done('saf', 'el plan informado a SAF', (effect) => effect.folio === folio);
  },
};
