/** Times as they are said in Chile. All functions take milliseconds since the epoch or an ISO 8601 text. */

const zone = 'America/Santiago';

const clock = new Intl.DateTimeFormat('es-CL', {
  timeZone: zone,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const clockSeconds = new Intl.DateTimeFormat('es-CL', {
  timeZone: zone,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});
const day = new Intl.DateTimeFormat('es-CL', { timeZone: zone, weekday: 'long', day: 'numeric' });
const dayMonth = new Intl.DateTimeFormat('es-CL', { timeZone: zone, day: 'numeric', month: 'long' });
const dayMonthYear = new Intl.DateTimeFormat('es-CL', {
  timeZone: zone,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const isoDay = new Intl.DateTimeFormat('en-CA', { timeZone: zone });

const dayMs = 86_400_000;

export type Moment = number | string;

/** Milliseconds since the epoch. */
export const epochOf = (moment: Moment): number => (typeof moment === 'number' ? moment : Date.parse(moment));

/** The hour: «10:42». */
export const hourOf = (moment: Moment): string => clock.format(epochOf(moment));

/** Day and hour, as short as it is unmistakable at `now`: «10:42», «ayer 10:42», «martes 24, 16:00», «3 de marzo, 9:05». */
export function sayMoment(moment: Moment, now: number): string {
  const at = epochOf(moment);
  const days = daysBetween(now, at);
  const hour = clock.format(at);
  if (days === 0) return hour;
  const said = sayDay(at, now);
  return Math.abs(days) === 1 ? `${said} ${hour}` : `${said}, ${hour}`;
}

/** A day as seen from `now`: «hoy», «ayer», «martes 24», «3 de octubre», «3 de octubre de 2025». */
export function sayDay(moment: Moment, now: number): string {
  const at = epochOf(moment);
  const days = daysBetween(now, at);
  if (days === 0) return 'hoy';
  if (days === -1) return 'ayer';
  if (days === 1) return 'mañana';
  if (Math.abs(days) < 7) return day.format(at).replace(',', '');
  const sameYear = isoDay.format(at).slice(0, 4) === isoDay.format(now).slice(0, 4);
  return (sameYear ? dayMonth : dayMonthYear).format(at);
}

/** The hour with its article: «las 16:00», «la 01:30». */
export function sayHour(moment: Moment): string {
  const hour = hourOf(moment);
  return `${hour.startsWith('01') ? 'la' : 'las'} ${hour}`;
}

/** When something happened, within a sentence: «a las 10:42», «ayer a las 10:42», «el martes 24 a las 10:42». */
export function sayWhen(moment: Moment, now: number): string {
  const days = daysBetween(now, moment);
  const hour = `a ${sayHour(moment)}`;
  if (days === 0) return hour;
  const said = sayDay(moment, now);
  return Math.abs(days) === 1 ? `${said} ${hour}` : `el ${said} ${hour}`;
}

/** Since when, within a sentence: «desde las 10:42», «desde ayer a las 10:42», «desde el martes 24 a las 10:42». */
export const saySince = (moment: Moment, now: number): string =>
  daysBetween(now, moment) === 0 ? `desde ${sayHour(moment)}` : `desde ${sayWhen(moment, now)}`;

/**
 * Until when, within a sentence: «hoy antes de las 16:00», «antes del martes 24, 16:00». A term that runs out at midnight is one of
 * whole days: «a más tardar el lunes 23».
 */
export function sayBefore(moment: Moment, now: number): string {
  if (hourOf(moment) === '00:00') {
    const last = epochOf(moment) - 1;
    return `a más tardar ${Math.abs(daysBetween(now, last)) <= 1 ? '' : 'el '}${sayDay(last, now)}`;
  }
  const said = sayDay(moment, now);
  return Math.abs(daysBetween(now, moment)) <= 1
    ? `${said} antes de ${sayHour(moment)}`
    : `antes del ${said}, ${hourOf(moment)}`;
}

/** A term as it stands alone: «hoy 16:00», «martes 24, 16:00»; one of whole days by its last day, «lunes 23», never by the midnight after it. */
export function sayDue(moment: Moment, now: number): string {
  if (hourOf(moment) === '00:00') return sayDay(epochOf(moment) - 1, now);
  return daysBetween(now, moment) === 0 ? `hoy ${hourOf(moment)}` : sayMoment(moment, now);
}

/** The moment to the second, for hover and focus: «24 de noviembre de 2026, 16:00:03». */
export function sayExactly(moment: Moment): string {
  const at = epochOf(moment);
  return `${dayMonthYear.format(at)}, ${clockSeconds.format(at)}`;
}

/** How long, in its one or two largest units: «20 s», «11 min», «3 h 05 min», «2 días». Never below zero. */
export function saySpan(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24)
    return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${String(minutes % 60).padStart(2, '0')} min`;
  const days = Math.floor(hours / 24);
  return days === 1 ? '1 día' : `${days.toLocaleString('es-CL')} días`;
}

/** Days of the calendar in Chile from one moment to another; below zero where the other lies earlier. */
export function daysBetween(from: Moment, to: Moment): number {
  const midnight = (moment: Moment) => Date.parse(isoDay.format(epochOf(moment)));
  return Math.round((midnight(to) - midnight(from)) / dayMs);
}
