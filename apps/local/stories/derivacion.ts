import { firstCase } from '../cases.js';
import { castWith } from '../programs.js';
import { emit } from './saf.js';
import type { Scenario } from './scenario.js';

/** F3: URAVIT derives, Mejor Niñez acknowledges and accepts. @see Protocolo B §5.7 */
export const derivacion: Scenario = {
  title: 'URAVIT deriva a Mejor Niñez, que acusa recibo y acepta con una cita',
  cast: castWith(['saf', 'ninez']),
  says: [
    { type: 'derivacion.solicitada', from: 'fiscalia', to: 'ninez', lane: 'normal' },
    { type: 'derivacion.acusada', from: 'ninez', to: 'fiscalia', lane: 'normal' },
    { type: 'derivacion.aceptada', from: 'ninez', to: 'fiscalia', lane: 'normal' },
  ],
  holds: { saf: ['ACUSE', 'ACEPTACION'], ninez: ['INGRESO'] },
  async play(stage) {
    const { folio } = await emit(stage, 'derivaciones', firstCase);
    await stage.done('saf', 'la decisión', (effect) => effect.folio === folio && effect.clase !== 'ACUSE');
  },
};
