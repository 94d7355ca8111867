const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Santiago' });

/** The first moment of a day by the calendar in Chile; undefined where the text is none. @param day `AAAA-MM-DD` */
export function startOfDay(day: string): string | undefined {
  // The offset is three or four hours: of both candidates the earlier that is that day already.
  const at = [3, 4]
    .map((hour) => Date.parse(`${day}T0${hour}:00:00Z`))
    .find((each) => !Number.isNaN(each) && format.format(each) === day);
  return at === undefined ? undefined : new Date(at).toISOString();
}

/**
 * The first moment after a day by the calendar in Chile, which is no part of it; undefined where the text is none.
 * @param day `AAAA-MM-DD`
 */
export const endOfDay = (day: string): string | undefined =>
  startOfDay(day) === undefined
    ? undefined
    : startOfDay(new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10));
