import type { System } from '../programs.js';
import { Stage } from '../stories/stage.js';
import type { Habitat } from './life.js';

/** The agency that fails when simulated life begins, until a person repairs it. */
export const failingSystem = 'pdi' satisfies System;

/** Since its last version it takes no order any more, so that each is parked; what it says itself arrives as ever. */
const fault = { falla: 'rechazo-422', ruta: '/ordenes' } as const;

/** Lets it fail from now on. */
export async function letFail(installation: Habitat): Promise<void> {
  await new Stage(installation).order(failingSystem, 'fallas', fault);
}
