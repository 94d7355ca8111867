/** Forms of what envelopes, receipts and requests carry. */
export const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** URN of a party. */
export const party = /^urn:valija:cl:[a-z0-9-]{1,40}:[a-z0-9-]{1,60}$/;
/** RFC 3339 in UTC, to the millisecond at most. */
export const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;
/** SHA-256 in base64url. */
export const digest = /^[A-Za-z0-9_-]{43}$/;
/** JSON pointer by names of our schemas and indices, which leaves no room for a value. @see RFC 6901 */
export const pointer = /^(\/[A-Za-z0-9_~-]{1,60}){0,16}$/;

/** Code of a rule of a course. */
export const rule = /^[a-z-]{1,60}$/;
/** Name of an endpoint: part of its queues' names. */
export const endpointName = /^[a-z0-9][a-z0-9-]{0,62}$/;
/** Code, class, hash, version or pattern: what leaves no room for a sentence. */
export const token = /^[A-Za-z0-9][A-Za-z0-9_.:+-]{0,79}$/;

/** Part of a hash in base64url. */
export const hashPart = /^[A-Za-z0-9_-]{1,43}$/;

/** A number of things that are counted, as a database can hold it. */
export const count = (value: unknown): boolean =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 31;

/** A moment of this century that the calendar has. */
export const existingMoment = (value: unknown): boolean => {
  if (!matches(moment, value)) return false;
  const at = new Date(String(value));
  return at.getUTCFullYear() >= 2000 && at.toISOString().slice(0, 10) === String(value).slice(0, 10);
};

export const matches = (form: RegExp, value: unknown): boolean =>
  typeof value === 'string' && form.test(value) && (form !== moment || !Number.isNaN(Date.parse(value)));
