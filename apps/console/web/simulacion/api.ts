import type { QueryClient } from '@tanstack/react-query';
import { type Answer, csrfMiddleware, readJson, unwrap, useAnswer } from '@valija/web';
import type { simulacion } from '../texts/simulacion.js';

/** A fault that the page offers. */
export type FaultName = keyof typeof simulacion.faults;

/** A simulated agency; `faults` is absent where it does not answer. */
export interface SimulatedSystem {
  readonly system: string;
  readonly faults?: readonly string[];
}

interface Simulation {
  readonly systems: readonly SimulatedSystem[];
}

/** These routes are the console's own: the gateway has no part in them, and an installation with real agencies lacks them. */
const path = '/api/simulacion';

const askSimulation = (signal: AbortSignal): Promise<Answer<Simulation>> => readJson(fetch(path, { signal }));

export const simulationKey = ['simulacion'] as const;

/** The simulated agencies. @param everyMs how often they are asked for again, in milliseconds; default never */
export const useSimulation = (everyMs?: number) =>
  useAnswer(simulationKey, askSimulation, everyMs === undefined ? {} : { everyMs });

/** Whether there are simulated agencies at all. */
export const useIsSimulated = (): boolean => (useSimulation().data?.systems.length ?? 0) > 0;

/** Lets a system fail in this way from now on, or repairs it. */
export function setFault(
  queries: QueryClient,
  system: string,
  fault: FaultName | undefined,
): Promise<SimulatedSystem> {
  const request = new Request(`${path}/${system}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ fault: fault ?? null }),
  });
  return unwrap(readJson<SimulatedSystem>(fetch(csrfMiddleware(queries).onRequest({ request }))));
}
