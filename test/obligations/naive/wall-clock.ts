import type { Where } from './holidays.js';

/**
 * Hours from UTC in continental Chile from each moment on, as clocks were and will be changed: to winter on the first Sunday of April
 * from the 2nd on, to summer on the first Sunday of September from the 2nd on.
 *
 * @see Decreto Supremo 1.286 de 2018, Interior, modified by Decreto Supremo 224 de 2022
 */
const continental: readonly (readonly [from: string, hours: number])[] = [
  ['2026-01-01T00:00:00Z', -3],
  ['2026-04-05T03:00:00Z', -4],
  ['2026-09-06T04:00:00Z', -3],
  ['2027-04-04T03:00:00Z', -4],
  ['2027-09-05T04:00:00Z', -3],
  ['2028-04-02T03:00:00Z', -4],
];

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const islaDePascua = '05201';
/** Aysén and Magallanes stay at UTC−3 all year. */
const austral = ['11', '12'];

/** Hours from UTC at a place and moment. */
export function offsetHours(at: number, { region, comuna }: Where): number {
  if (austral.includes(region)) return -3;
  let hours = Number.NaN;
  for (const [from, value] of continental) if (Date.parse(from) <= at) hours = value;
  if (Number.isNaN(hours)) throw new Error('before the first change of clocks that was written down');
  return comuna === islaDePascua ? hours - 2 : hours;
}

/** What a calendar on the wall shows, `AAAA-MM-DD`. */
export function dayAt(at: number, where: Where): string {
  return new Date(at + offsetHours(at, where) * hourMs).toISOString().slice(0, 10);
}

/** The day after. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + dayMs).toISOString().slice(0, 10);
}

/** 0 is Sunday, 6 Saturday. */
export function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The first moment at which the calendar shows a later day: looked for hour by hour, since there may be no midnight. */
export function endOf(day: string, where: Where): number {
  let at = Date.parse(`${day}T00:00:00Z`);
  while (dayAt(at, where) <= day) at += hourMs;
  return at;
}
