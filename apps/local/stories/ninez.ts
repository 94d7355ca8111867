import { castWith } from '../programs.js';
import { emit } from './saf.js';
import type { Said } from './scenario.js';
import type { Stage } from './stage.js';

export const ninezCast = castWith(['saf', 'ninez']);

/** A derivación to Mejor Niñez that is accepted. */
export const accepted: readonly Said[] = [
  { type: 'derivacion.solicitada', from: 'fiscalia', to: 'ninez', lane: 'normal' },
  { type: 'derivacion.acusada', from: 'ninez', to: 'fiscalia', lane: 'normal' },
  { type: 'derivacion.aceptada', from: 'ninez', to: 'fiscalia', lane: 'normal' },
];

/** SAF derives to a PRM, which accepts. */
export async function deriveToPrm(stage: Stage): Promise<{ folio: string; idMensaje: string }> {
  await stage.order('ninez', 'decision', { accion: 'aceptar' });
  const sent = await emit(stage, 'derivaciones', 'prm-agresion-intrafamiliar');
  const isAccepted = (effect: { folio?: string; clase: string }) =>
    effect.folio === sent.folio && effect.clase === 'ACEPTACION';
  await stage.done('saf', 'la aceptación a SAF', isAccepted);
  return sent;
}
