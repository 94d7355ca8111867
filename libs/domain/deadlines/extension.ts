import { Temporal } from 'temporal-polyfill';
import type { Calendar } from '../calendar/calendar.js';
import type { BusinessDays } from './clock.js';
import { type Due, dueOf } from './due.js';

/** A term's extension: the new end, or why there is none. */
export type Extension =
  | { readonly granted: true; readonly due: Due }
  | { readonly granted: false; readonly reason: 'expired' | 'over-half' };

/**
 * Extends an administrative term: by at most half of it, in whole days, and only while it runs. Request and decision must both
 * fall before the end; the decision, which is the later, is looked at.
 *
 * @param base moment from which the term runs, RFC 3339 with offset
 * @param extension business days by which it grows, all extensions together, and the moment of the decision (RFC 3339 with offset)
 * @throws RangeError as `dueOf`
 * @see Ley 19.880 art. 26
 */
export function extendDue(
  clock: BusinessDays,
  base: string,
  extension: { readonly days: number; readonly decidedAt: string },
  calendar: Calendar,
): Extension {
  const { dueAt } = dueOf(clock, base, calendar);
  if (Temporal.Instant.compare(extension.decidedAt, dueAt) >= 0) return { granted: false, reason: 'expired' };
  if (extension.days * 2 > clock.days) return { granted: false, reason: 'over-half' };
  return { granted: true, due: dueOf({ ...clock, days: clock.days + extension.days }, base, calendar) };
}
