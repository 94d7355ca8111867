import type { Temporal } from 'temporal-polyfill';
import type { Calendar } from './calendar.js';

/** First business day on or after a date. */
export function businessDayFrom(date: Temporal.PlainDate, calendar: Calendar): Temporal.PlainDate {
  return firstFrom(date, (day) => calendar.isBusinessDay(day));
}

/** First day on or after a date that is no holiday; a Saturday may be it. */
export function nonHolidayFrom(date: Temporal.PlainDate, calendar: Calendar): Temporal.PlainDate {
  return firstFrom(date, (day) => calendar.holidayOn(day) === undefined);
}

/** The last of a number of business days, counted from the day after a date. */
export function addBusinessDays(
  date: Temporal.PlainDate,
  days: number,
  calendar: Calendar,
): Temporal.PlainDate {
  let last = date;
  for (let counted = 0; counted < days; counted += 1) {
    last = businessDayFrom(last.add({ days: 1 }), calendar);
  }
  return last;
}

function firstFrom(date: Temporal.PlainDate, fits: (day: Temporal.PlainDate) => boolean): Temporal.PlainDate {
  let day = date;
  while (!fits(day)) day = day.add({ days: 1 });
  return day;
}
