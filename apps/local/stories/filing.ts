import { castWith } from '../programs.js';
import { emit } from './saf.js';
import type { Said } from './scenario.js';
import type { Stage } from './stage.js';

/** What the portal's officials do with the next request. */
type Accion = 'otorgar' | 'denegar' | 'requerir-antecedentes';

/** Who takes part in a request for residence: Fiscalía files, Sermig decides, the technical secretariat is told. */
export const filingCast = castWith(['saf', 'sermig'], ['mesa']);

/**
 * SAF files a fictitious request, after the portal was told how to decide, and hears of it.
 * @param novedad class of the novedad that is waited for
 * @returns its folio
 */
export async function file(stage: Stage, fixture: string, accion: Accion, novedad: string): Promise<string> {
  await stage.order('sermig', 'decision', { accion });
  const { folio } = await emit(stage, 'residencias', fixture);
  await hear(stage, folio, novedad);
  return folio;
}

/** Waits until SAF was told something of a folio. */
export const hear = (stage: Stage, folio: string, novedad: string) =>
  stage.done(
    'saf',
    `la novedad ${novedad} a SAF`,
    (effect) => effect.folio === folio && effect.clase === novedad,
  );

/** The messages of a request for a victim of trata up to its acuse: the technical secretariat is told too. */
export const filed = (lane: Said['lane']): readonly Said[] => [
  { type: 'residencia.solicitada', from: 'fiscalia', to: 'sermig', lane },
  { type: 'residencia.acusada', from: 'sermig', to: 'fiscalia', lane },
  { type: 'residencia.avisada', from: 'sermig', to: 'mesa', lane: 'normal' },
];

/** What the portal holds of a request with so many papers. */
export const withPapers = (papers: number): readonly string[] => [
  'SOLICITUD',
  ...Array.from({ length: papers }, () => 'DOCUMENTO'),
];
