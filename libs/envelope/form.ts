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

export const matches = (form: RegExp, value: unknown): boolean =>
  typeof value === 'string' && form.test(value) && (form !== moment || !Number.isNaN(Date.parse(value)));
