import { checkDigitOf } from './check-digit.js';

/**
 * A RUC (rol único de causa) in canonical form: two digits of the year, eight of the number, hyphen, check digit in upper
 * case (`2600123456-7` by shape).
 */
export type Ruc = string & { readonly __brand: 'Ruc' };

const canonical = /^([0-9]{10})-([0-9K])$/;
const written = /^([0-9]{10})-?([0-9Kk])$/;

/**
 * Reads a RUC as officials write it: with or without hyphen, `k` in either case, spaces around it allowed.
 *
 * @returns the canonical form, or `undefined` if the shape or the check digit is wrong
 */
export function parseRuc(text: string): Ruc | undefined {
  const match = written.exec(text.trim());
  if (!match) return undefined;
  const ruc = `${match[1]}-${match[2]?.toUpperCase()}`;
  return isValidRuc(ruc) ? ruc : undefined;
}

/** Says whether a text is a RUC in canonical form with the right check digit. Any other spelling is not. */
export function isValidRuc(text: string): text is Ruc {
  const match = canonical.exec(text);
  return match?.[1] !== undefined && checkDigitOf(match[1]) === match[2];
}
