/**
 * Reads SAF's `DD-MM-AAAA` as an ISO date.
 * @returns `undefined` for another shape or a day that the calendar does not have
 */
export function isoDateOf(text: string): string | undefined {
  const match = /^(\d{2})-(\d{2})-(\d{4})$/.exec(text);
  if (!match) return undefined;
  const iso = `${match[3]}-${match[2]}-${match[1]}`;
  const instant = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(iso) ? iso : undefined;
}

/**
 * Splits an instant into SAF's date, hour and offset, keeping the wall clock of whoever set it.
 *
 * @param instant RFC 3339 with offset
 * @throws RangeError for another shape; content was validated before
 */
export function safDateTimeOf(instant: string): { fecha: string; hora: string; desfase: string } {
  const match =
    /^(\d{4})-(\d{2})-(\d{2})[Tt\s](\d{2}:\d{2}):\d{2}(?:\.\d+)?(?:[Zz]|([+-]\d{2}:?\d{2}))$/.exec(instant);
  if (!match) throw new RangeError('not an instant with offset');
  const [, year, month, day, hora = '', offset = '+00:00'] = match;
  return { fecha: `${day}-${month}-${year}`, hora, desfase: offset.replace(/^(...)(\d\d)$/, '$1:$2') };
}
