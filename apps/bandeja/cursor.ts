import { ValijaError } from '@valija/errors';

/** Where a page ended, as a text that means nothing to whoever carries it. */
export const writeCursor = (place: readonly (string | number)[]): string =>
  Buffer.from(place.join(' | ')).toString('base64url');

/** Every part of a place is a whole number that the database can hold. */
const part = /^\d{1,18}$/;

/** @throws ValijaError `schema-violation` for a text that was not made here */
export function readCursor(cursor: string, length: number): string[] {
  const parts = Buffer.from(cursor, 'base64url').toString('latin1').split(' | ');
  if (parts.length !== length || !parts.every((each) => part.test(each)))
    throw new ValijaError('schema-violation', undefined, { pointers: ['/cursor'] });
  return parts;
}
