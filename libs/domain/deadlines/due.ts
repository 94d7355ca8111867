import { Temporal } from 'temporal-polyfill';
import { addBusinessDays, businessDayFrom, nonHolidayFrom } from '../calendar/business-days.js';
import type { Calendar } from '../calendar/calendar.js';
import type { BusinessDays, Clock, LastDay, Months } from './clock.js';

/** The end of a term. */
export interface Due {
  /** Last day in time, `AAAA-MM-DD` in the place's zone. */
  readonly dueDate: string;
  /**
   * First moment that is late, RFC 3339 in UTC: what happens before it is in time. For terms of days and months it is the midnight
   * that ends `dueDate`.
   * @see Código Civil arts. 48 and 49
   */
  readonly dueAt: string;
}

/**
 * When a term ends.
 *
 * @param base moment from which it runs, RFC 3339 with offset
 * @param calendar of the place of whoever owes the act
 * @throws RangeError if `base` is no such moment, or if the count meets a year without known holidays
 */
export function dueOf(clock: Clock, base: string, calendar: Calendar): Due {
  const start = Temporal.Instant.from(base).toZonedDateTimeISO(calendar.zone);
  switch (clock.kind) {
    case 'immediate':
      return endingAt(start.add({ minutes: clock.limitMinutes }));
    case 'hours':
      return endingAt(start.add({ hours: clock.hours }));
    case 'business-days':
      return endingWith(addBusinessDays(dayOfFiling(start, clock, calendar), clock.days, calendar), calendar);
    case 'days':
      return endingOn(start.toPlainDate().add({ days: clock.days }), clock.lastDay, calendar);
    case 'months':
      return endingOn(start.toPlainDate().add({ months: clock.months }), clock.lastDay, calendar);
  }
}

/**
 * When the n-th of a row of periods ends. Each is counted from the base, never from the one before: after 31 January and 28
 * February comes 31 March.
 *
 * @param n 1 for the first
 */
export function nthDueOf(clock: Months, base: string, n: number, calendar: Calendar): Due {
  return dueOf({ ...clock, months: clock.months * n }, base, calendar);
}

/**
 * What arrives on a day that is not a business day, or from the cut-off on, counts as of the first hour of the next business day.
 * @see Ley 19.880 art. 25, last paragraph
 */
function dayOfFiling(
  start: Temporal.ZonedDateTime,
  { cutoff }: BusinessDays,
  calendar: Calendar,
): Temporal.PlainDate {
  const late = cutoff !== undefined && Temporal.PlainTime.compare(start.toPlainTime(), cutoff) >= 0;
  return businessDayFrom(start.toPlainDate().add({ days: late ? 1 : 0 }), calendar);
}

function endingOn(date: Temporal.PlainDate, lastDay: LastDay = 'any-day', calendar: Calendar): Due {
  switch (lastDay) {
    case 'any-day':
      return endingWith(date, calendar);
    case 'business-day':
      return endingWith(businessDayFrom(date, calendar), calendar);
    case 'non-holiday':
      return endingWith(nonHolidayFrom(date, calendar), calendar);
  }
}

/** At the end of a day, which is the start of the next: on the night when clocks change there may be no midnight. */
function endingWith(date: Temporal.PlainDate, { zone }: Calendar): Due {
  return endingAt(date.add({ days: 1 }).toZonedDateTime(zone));
}

function endingAt(late: Temporal.ZonedDateTime): Due {
  return {
    dueDate: late.subtract({ nanoseconds: 1 }).toPlainDate().toString(),
    dueAt: late.toInstant().toString(),
  };
}
