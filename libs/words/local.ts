import { epochOf, type Moment } from './moment.js';

const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'America/Santiago',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** Wall-clock time of continental Chile as a field for dates takes it: `2026-11-22T10:42`. */
export const localOf = (moment: Moment): string =>
  parts.format(epochOf(moment)).replace(' ', 'T').slice(0, 16);

/**
 * The moment at which the clocks of continental Chile show a time; undefined where the text is none. Of two such
 * moments, when clocks go back, the later; a time that clocks leap over is the hour after.
 *
 * @param local `2026-11-22T10:42`
 * @returns ISO 8601 in UTC
 */
export function momentOf(local: string): string | undefined {
  const asUtc = Date.parse(`${local}Z`);
  if (Number.isNaN(asUtc)) return undefined;
  // The zone is three or four hours behind: what the clocks show then tells which.
  const inWinter = asUtc + 4 * 3_600_000;
  const inSummer = inWinter - (Date.parse(`${localOf(inWinter)}Z`) - asUtc);
  return new Date(localOf(inSummer) === local ? inSummer : inWinter).toISOString();
}
