import { ValijaError } from '@valija/errors';

/** Longest time for which an alert is acknowledged, in milliseconds: seven days. */
const untilMsMax = 7 * 86_400_000;
const noteCharsMax = 200;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d)$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what a list shows in one line has none
const line = /^[^\x00-\x1f\x7f]+$/;

/** That somebody takes care of an alert: until when, and how. */
export interface Acknowledgement {
  readonly until: Date;
  readonly note: string;
}

/**
 * Reads what a person says of an alert: until a moment of the next seven days, with a note of one line.
 * @throws ValijaError `schema-violation` with a pointer to each member that is wrong
 */
export function readAcknowledgement(body: unknown, now: Date): Acknowledgement {
  const said = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const { until, note, ...others } = said;
  const pointers = Object.keys(others).length > 0 ? [''] : [];
  const at = typeof until === 'string' && moment.test(until) ? Date.parse(until) : Number.NaN;
  if (!(at > now.getTime() && at <= now.getTime() + untilMsMax)) pointers.push('/until');
  if (typeof note !== 'string' || note.trim() === '' || note.length > noteCharsMax || !line.test(note))
    pointers.push('/note');
  if (pointers.length > 0) throw new ValijaError('schema-violation', undefined, { pointers });
  return { until: new Date(at), note: String(note) };
}
