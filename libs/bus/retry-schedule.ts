const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** Three at once, then these waits, then hourly. */
const waitsMs = [0, 0, 5 * second, 30 * second, 2 * minute, 5 * minute, 15 * minute, 30 * minute];

/** How long a message is tried before it is parked for a person: 72 h. */
export const retryForMs = 72 * hour;

/**
 * Wait in milliseconds before the next try of an existing system's call.
 * @param attempts tries made so far, at least 1
 * @param random in [0, 1): spreads the waits by ±20 %, so that many messages do not return at once
 */
export function retryWaitMs(attempts: number, random: number): number {
  const waitMs = waitsMs[attempts - 1] ?? hour;
  return Math.round(waitMs * (0.8 + 0.4 * random));
}
