import { endOfTerm, type Term } from '../naive/count.js';
import type { Random } from './random.js';
import { whereIs } from './world.js';

/** How an institution keeps its terms. */
export const tempers = {
  prompt: { atOnce: 70, soon: 24, later: 4, late: 1, brink: 1, never: 0 },
  usual: { atOnce: 25, soon: 45, later: 15, late: 6, brink: 5, never: 4 },
  slow: { atOnce: 4, soon: 20, later: 36, late: 25, brink: 7, never: 8 },
  silent: { atOnce: 2, soon: 6, later: 12, late: 20, brink: 5, never: 55 },
} as const;

export type Temper = keyof typeof tempers;

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** When an act comes about. */
export interface Act {
  readonly at: number;
  /** In the very millisecond. */
  readonly atOnce?: boolean;
}

/** How many milliseconds from the end of a term one may act, to be just in time or just too late. */
const brinks = [-hourMs, -1_000, -1, 0, 1, 1_000, hourMs];

/**
 * When somebody does what is expected, or undefined where they never do.
 * @param term at whose end those act who always come at the last moment
 */
export function actAfter(
  base: number,
  who: string,
  temper: Temper,
  term: Term,
  random: Random,
): Act | undefined {
  switch (random.weighed(tempers[temper])) {
    case 'atOnce':
      return { at: base + random.between(1_000, 20 * minuteMs) };
    case 'soon':
      return { at: base + random.between(20 * minuteMs, 30 * hourMs) };
    case 'later':
      return { at: base + random.between(30 * hourMs, 120 * hourMs) };
    case 'late':
      return { at: base + random.between(120 * hourMs, 1_400 * hourMs) };
    case 'brink':
      return brinkOf(base, who, term, random);
    case 'never':
      return undefined;
  }
}

/** At the end of a term, give or take. */
export function brinkOf(base: number, who: string, term: Term, random: Random): Act {
  const { at } = endOfTerm(term, base, whereIs(who));
  return { at: Math.max(at + random.pick(brinks), base + 1_000), atOnce: true };
}
