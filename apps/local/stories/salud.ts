import { castWith } from '../programs.js';
import { emit } from './saf.js';
import type { Said } from './scenario.js';
import type { Stage } from './stage.js';

/** The two simulated health centres. */
export type Centre = 'hospital' | 'cesfam';

/** A fictitious derivación for each centre. */
const derivaciones = {
  hospital: 'hospital-violacion-reciente',
  cesfam: 'cesfam-testigo-de-homicidio-frustrado',
} as const;

export const healthCast = castWith(['saf', 'hospital', 'cesfam']);

/** A derivación to a health centre, up to its decision. */
export const derived = (
  decision: 'aceptada' | 'rechazada',
  lane: Said['lane'] = 'normal',
): readonly Said[] => [
  { type: 'derivacion.solicitada', from: 'fiscalia', to: 'salud', lane },
  { type: 'derivacion.acusada', from: 'salud', to: 'fiscalia', lane },
  { type: `derivacion.${decision}`, from: 'salud', to: 'fiscalia', lane },
];

/** SAF derives to a centre that was told how to decide, and hears of the decision. */
export async function deriveTo(
  stage: Stage,
  centre: Centre,
  accion: string,
  rederivaDe?: string,
): Promise<{ folio: string; idMensaje: string }> {
  await stage.order(centre, 'decision', { accion });
  const sent = await emit(stage, 'derivaciones', derivaciones[centre], rederivaDe ? { rederivaDe } : {});
  await hearDecision(stage, sent.folio);
  return sent;
}

/** Waits until SAF was told what was decided of a folio. */
export const hearDecision = (stage: Stage, folio: string) =>
  stage.done(
    'saf',
    'la decisión a SAF',
    ({ folio: of, clase }) => of === folio && (clase === 'ACEPTACION' || clase === 'RECHAZO'),
  );
