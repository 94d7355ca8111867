import { type Clock, calendarOf, dueOf, nthDueOf, type Place } from '@valija/domain';
import type { SettledRule } from './rule.js';

/** From when to when. */
export interface Term {
  readonly baseAt: Date;
  /** First moment that is late. */
  readonly dueAt: Date;
  /** Last day in time, `AAAA-MM-DD` in the zone of the debtor's region. */
  readonly dueDate: string;
}

/** How far back a stated base may lie, in milliseconds: a mistyped year would make periods without end. */
const baseAgeMsMax = 366 * 86_400_000;

/**
 * From when a rule's clock runs. A stated base that lies after the moment at which it was taken is that moment, since nothing may run from
 * what has not happened; one of more than 366 days before counts as of 366 days before.
 */
export function baseOf({ base }: SettledRule, clockbase: string | undefined, takenAt: Date): Date {
  if (base === 'taken' || clockbase === undefined) return takenAt;
  const taken = takenAt.getTime();
  return new Date(Math.min(taken, Math.max(Date.parse(clockbase), taken - baseAgeMsMax)));
}

/**
 * The term of one period of an obligation.
 *
 * @param period 1, and more only where the rule repeats
 * @param place the debtor's
 */
export function termOf(
  { clock, repeats }: Pick<SettledRule, 'clock' | 'repeats'>,
  baseAt: Date,
  period: number,
  place: Place,
): Term {
  const calendar = calendarOf(place);
  const base = baseAt.toISOString();
  const count = (counted: Clock) =>
    repeats && counted.kind === 'months'
      ? nthDueOf(counted, base, period, calendar)
      : dueOf(counted, base, calendar);
  const { dueAt, dueDate } = withinCoverage(count, clock);
  return { baseAt, dueAt: new Date(dueAt), dueDate };
}

/**
 * A clock that meets a year whose holidays are not known counts calendar days: too early rather than too late, and no message is
 * refused for want of a catalogue.
 */
function withinCoverage<Due>(count: (clock: Clock) => Due, clock: Clock): Due {
  try {
    return count(clock);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    if (clock.kind === 'business-days') return count({ kind: 'days', days: clock.days });
    if (clock.kind === 'days' || clock.kind === 'months') return count({ ...clock, lastDay: 'any-day' });
    throw error;
  }
}
