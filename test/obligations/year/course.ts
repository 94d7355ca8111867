import type { Envelope } from '@valija/envelope';
import { type Downtime, letIn } from './downtimes.js';
import type { Random } from './random.js';
import type { Saying } from './saying.js';

/** What gateways do next, in milliseconds since 1970; each step lies after the one before. */
export type Step =
  | { readonly at: number; readonly take: Envelope }
  | { readonly at: number; readonly pass: true };

/** Between two looks, where nothing else happens. */
const lookMs = 3 * 3_600_000;

/**
 * The order of the year: what was said while no gateway ran comes in when one runs again, in some mixture with its first looks at what is
 * due; else there is a look every three hours, and at times directly before or after a message.
 */
export function courseOf(
  sayings: readonly Saying[],
  downtimes: readonly Downtime[],
  { from, to }: { readonly from: number; readonly to: number },
  random: Random,
): Step[] {
  const due: Step[] = sayings.map(({ envelope, arrives }) => ({
    at: letIn(arrives, downtimes),
    take: envelope,
  }));
  for (let at = from; at <= to; at += lookMs) if (letIn(at, downtimes) === at) due.push({ at, pass: true });
  for (const { to: back } of downtimes) due.push({ at: back, pass: true });
  for (const { arrives } of sayings)
    if (random.chance(0.2)) due.push({ at: letIn(arrives + random.pick([-1, 0, 1]), downtimes), pass: true });
  // Who is first of those that come at once is chance, but nobody answers what was not let in: messages keep their order.
  const lots = new Map(due.map((step) => [step, 'take' in step ? 0.5 : random.next()]));
  due.sort((one, other) => one.at - other.at || (lots.get(one) ?? 0) - (lots.get(other) ?? 0));
  let last = Number.NEGATIVE_INFINITY;
  return due.map((step) => {
    last = Math.max(step.at, last + 1);
    return { ...step, at: last };
  });
}
