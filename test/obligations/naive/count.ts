import { isHoliday, type Where } from './holidays.js';
import { dayAfter, dayAt, endOf, weekday } from './wall-clock.js';

/** The end of a term: the last day, and the first moment that is late, in milliseconds since 1970. */
export interface End {
  readonly day: string;
  readonly at: number;
}

/** A term as a clerk counts it, finger on the calendar. */
export type Term =
  | { readonly minutes: number }
  | { readonly hours: number }
  /** From the day after that on which it came, or counts as come. @see Ley 19.880 art. 25 */
  | { readonly workingDays: number }
  /** From the day after. @see Código Civil art. 48 */
  | { readonly days: number }
  /** To the day of the same number, or the last one of the month. @see Código Civil art. 48 */
  | { readonly months: number };

const minuteMs = 60_000;

/** Saturdays do not count either. @see Ley 19.880 art. 25 */
function isWorked(day: string, where: Where): boolean {
  return weekday(day) !== 0 && weekday(day) !== 6 && !isHoliday(day, where);
}

/** When a term ends that runs from `base`, in milliseconds since 1970. */
export function endOfTerm(term: Term, base: number, where: Where): End {
  if ('minutes' in term) return momentAt(base + term.minutes * minuteMs, where);
  if ('hours' in term) return momentAt(base + term.hours * 60 * minuteMs, where);
  const first = dayAt(base, where);
  const day =
    'workingDays' in term
      ? countWorked(first, term.workingDays, where)
      : 'days' in term
        ? countDays(first, term.days)
        : sameDayLater(first, term.months);
  return { day, at: endOf(day, where) };
}

function momentAt(at: number, where: Where): End {
  return { day: dayAt(at - 1, where), at };
}

/** What comes on a day of rest came on the first day that is worked. */
function countWorked(come: string, count: number, where: Where): string {
  let day = come;
  while (!isWorked(day, where)) day = dayAfter(day);
  for (let counted = 0; counted < count; ) {
    day = dayAfter(day);
    if (isWorked(day, where)) counted += 1;
  }
  return day;
}

function countDays(come: string, count: number): string {
  let day = come;
  for (let counted = 0; counted < count; counted++) day = dayAfter(day);
  return day;
}

/** Walks on until the month is the one meant, and then to the number of the day or to the month's end. */
function sameDayLater(come: string, months: number): string {
  let day = come;
  for (let passed = 0; passed < months; ) {
    const next = dayAfter(day);
    if (next.slice(0, 7) !== day.slice(0, 7)) passed += 1;
    day = next;
  }
  while (day.slice(8) < come.slice(8) && dayAfter(day).slice(0, 7) === day.slice(0, 7)) day = dayAfter(day);
  return day;
}
