const zone = 'America/Santiago';
const hour = '10:00:00';

/**
 * The next working day's first hour in Santiago: Saturdays and Sundays are passed over, holidays are not known here.
 *
 * @returns RFC 3339 with the offset of that day
 */
export function nextAppointment(now: Date): string {
  const [year = 0, month = 1, day = 1] = new Intl.DateTimeFormat('en-CA', { timeZone: zone })
    .format(now)
    .split('-')
    .map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  do {
    date.setUTCDate(date.getUTCDate() + 1);
  } while (date.getUTCDay() === 0 || date.getUTCDay() === 6);
  const iso = date.toISOString().slice(0, 10);
  return `${iso}T${hour}${offsetOn(new Date(`${iso}T14:00:00Z`))}`;
}

function offsetOn(instant: Date): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    timeZoneName: 'longOffset',
  }).formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') || '+00:00';
}
