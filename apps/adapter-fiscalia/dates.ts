/**
 * Reads SAF's `DD-MM-AAAA` as an ISO date.
 * @returns `undefined` for another shape or a day that the calendar does not have
 */
export function isoDateOf(text: string): string | undefined {
  const [, day, month, year] = /^(\d{2})-(\d{2})-(\d{4})$/.exec(text) ?? [];
  const iso = `${year}-${month}-${day}`;
  const instant = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(iso) ? iso : undefined;
}

/** Writes an ISO date as SAF's `DD-MM-AAAA`. */
export const safDateOf = (iso: string): string => iso.split('-').reverse().join('-');

/** Splits a valid RFC 3339 instant into SAF's date, hour and offset, keeping the wall clock of whoever set it. */
export function safDateTimeOf(instant: string): { fecha: string; hora: string; desfase: string } {
  const [, date = '', hora = '', offset = '+00:00'] =
    /^(\d{4}-\d{2}-\d{2}).(\d{2}:\d{2}):[\d.]+(?:[Zz]|([+-]\d{2}:?\d{2}))$/.exec(instant) ?? [];
  return { fecha: safDateOf(date), hora, desfase: offset.replace(/^(...)(\d\d)$/, '$1:$2') };
}
