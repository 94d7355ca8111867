import type { EndpointState } from '@valija/ops-api';

/** What decides how an endpoint is. */
export interface EndpointFacts {
  readonly pausedAt: Date | null;
  /** When its last report was taken in; null where it never reported. */
  readonly reportedAt: Date | null;
  /** Since when it leaves its existing system alone; null where it asks it as usual. */
  readonly circuitSince: Date | null;
  /** Since when the oldest message waits for it or is inside; null where there is none. */
  readonly busySince: Date | null;
}

/**
 * How an endpoint is, and since when. What a person did comes first, then what it does not say any more: what it said last may not hold.
 * @param silenceMs after how long without a report it is silent
 */
export function stateOf(
  { pausedAt, reportedAt, circuitSince, busySince }: EndpointFacts,
  { now, silenceMs }: { now: Date; silenceMs: number },
): { readonly state: EndpointState; readonly since: Date | null } {
  if (pausedAt) return { state: 'paused', since: pausedAt };
  if (!reportedAt) return { state: 'unknown', since: null };
  if (now.getTime() - reportedAt.getTime() > silenceMs) return { state: 'silent', since: reportedAt };
  if (circuitSince) return { state: 'circuit-open', since: circuitSince };
  if (busySince) return { state: 'working', since: busySince };
  return { state: 'up-to-date', since: null };
}
