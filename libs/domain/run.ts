import { checkDigitOf } from './check-digit.js';

/** A RUN in canonical form: seven or eight digits without leading zero, hyphen, check digit in upper case (`12345678-5`). */
export type Run = string & { readonly __brand: 'Run' };

const canonical = /^([1-9][0-9]{6,7})-([0-9K])$/;
const written = /^(?:([0-9]{1,2})\.([0-9]{3})\.([0-9]{3})|([0-9]{7,8}))-?([0-9Kk])$/;

/**
 * Reads a RUN as officials write it: with or without dots and hyphen, `k` in either case, spaces around it allowed.
 *
 * @returns the canonical form, or `undefined` if the shape or the check digit is wrong
 */
export function parseRun(text: string): Run | undefined {
  const match = written.exec(text.trim());
  if (!match) return undefined;
  const [, millions, thousands, units, plain, digit = ''] = match;
  const number = (plain ?? `${millions}${thousands}${units}`).replace(/^0+/, '');
  const run = `${number}-${digit.toUpperCase()}`;
  return isValidRun(run) ? run : undefined;
}

/** Says whether a text is a RUN in canonical form with the right check digit. Any other spelling is not. */
export function isValidRun(text: string): text is Run {
  const match = canonical.exec(text);
  return match?.[1] !== undefined && checkDigitOf(match[1]) === match[2];
}
