import { castWith, togetherOf } from '../programs.js';
import { emit } from './saf.js';
import { derived, deriveTo, healthCast, hearDecision } from './salud.js';
import type { Scenario } from './scenario.js';

/** F3 rejected by a health centre, and derived again at once to another institution of the network. @see Protocolo B §5.7.2 */
export const saludRechazada: Scenario = {
  title: 'Un CESFAM rechaza con fundamento y URAVIT deriva de nuevo, a Mejor Niñez',
  cast: togetherOf([healthCast, castWith(['ninez'])]),
  says: [
    ...derived('rechazada'),
    { type: 'derivacion.solicitada', from: 'fiscalia', to: 'ninez', lane: 'normal' },
    { type: 'derivacion.acusada', from: 'ninez', to: 'fiscalia', lane: 'normal' },
    { type: 'derivacion.aceptada', from: 'ninez', to: 'fiscalia', lane: 'normal' },
  ],
  holds: {
    saf: ['ACUSE', 'RECHAZO', 'ACUSE', 'ACEPTACION'],
    cesfam: ['DERIVACION'],
    ninez: ['INGRESO'],
  },
  async play(stage) {
    const { folio: rederivaDe } = await deriveTo(stage, 'cesfam', 'rechazar');
    const { folio } = await emit(stage, 'derivaciones', 'prm-agresion-intrafamiliar', { rederivaDe });
    await hearDecision(stage, folio);
  },
};
