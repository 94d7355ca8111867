import type { FixtureName } from '../fixtures/index.js';
import type { TestInstallation } from '../support/installation.js';
import { until } from '../support/until.js';

/** A novedad as the simulated SAF holds it. */
export interface Told {
  readonly idMensaje: string;
  readonly clase: string;
}

/** The simulated SAF emits a fictitious derivación under a folio of its own. */
export async function emit(
  stage: TestInstallation,
  fixture: FixtureName,
): Promise<{ folio: string; idMensaje: string }> {
  const response = await fetch(`${stage.installation.url('sim-saf')}/_sim/derivaciones`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ fixture, fresh: true }),
  });
  return (await response.json()) as { folio: string; idMensaje: string };
}

/** Waits until SAF was told `clase` of a folio, and returns all that it was told of it. */
export function told(stage: TestInstallation, folio: string, clase: string): Promise<Told[]> {
  return until(`${clase} of ${folio}`, async () => {
    const response = await fetch(`${stage.installation.url('sim-saf')}/_sim/estado?folio=${folio}`);
    const { folios } = (await response.json()) as { folios: Record<string, Told[]> };
    const novedades = folios[folio] ?? [];
    return novedades.some((novedad) => novedad.clase === clase) ? novedades : undefined;
  });
}

/** What Mejor Niñez decides from now on. */
export async function decide(stage: TestInstallation, accion: string, causalRechazo?: string): Promise<void> {
  await fetch(`${stage.installation.url('sim-ninez')}/_sim/decision`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ accion, ...(causalRechazo ? { causalRechazo } : {}) }),
  });
}
