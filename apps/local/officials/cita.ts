import { calendarOf } from '@valija/domain';
import { Temporal } from 'temporal-polyfill';

const santiago = calendarOf({ region: '13', comuna: '13101' });

/**
 * Ten o'clock of the next business day in Santiago.
 *
 * @returns RFC 3339 with the offset of that day
 * @throws RangeError for a day outside the years with known holidays
 */
export function nextAppointment(now: Date): string {
  let day = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(santiago.zone)
    .toPlainDate();
  do day = day.add({ days: 1 });
  while (!santiago.isBusinessDay(day));
  return day
    .toZonedDateTime({ timeZone: santiago.zone, plainTime: '10:00' })
    .toString({ timeZoneName: 'never' });
}
