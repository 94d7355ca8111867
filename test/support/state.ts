import type { TestParty } from './party.js';
import { until } from './until.js';

/** Waits until the gateway holds a message in a state, as its sender sees it. */
export const untilState = (party: TestParty, id: string, state: string, timeoutMs?: number): Promise<true> =>
  until(
    `${id} to be ${state}`,
    async () => ((await party.look(id))?.state === state ? true : undefined),
    timeoutMs,
  );
