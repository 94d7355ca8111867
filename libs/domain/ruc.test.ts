import { describe, expect, it } from '@jest/globals';
import { checkDigitOf } from './check-digit.js';
import { isValidRuc, parseRuc } from './ruc.js';

const numbers = Array.from({ length: 3000 }, (_, step) => String(step * 3_333_331).padStart(10, '0'));

describe('RUC', () => {
  it('accepts exactly one check digit for each number', () => {
    for (const number of numbers) {
      const right = [...'0123456789K'].filter((digit) => isValidRuc(`${number}-${digit}`));
      expect(right).toEqual([checkDigitOf(number)]);
    }
  });

  it('reads it with or without hyphen and with k in either case', () => {
    for (const number of numbers) {
      const digit = checkDigitOf(number);
      expect(parseRuc(`${number}-${digit.toLowerCase()}`)).toBe(`${number}-${digit}`);
      expect(parseRuc(` ${number}${digit} `)).toBe(`${number}-${digit}`);
    }
  });

  it.each(['', '260012345-6', '26001234567-1', 'P-123-2026', '2600123456'])('refuses %p', (text) => {
    expect(parseRuc(text)).toBeUndefined();
  });

  it('keeps leading zeros, which are the year', () => {
    expect(parseRuc(`0500000001-${checkDigitOf('0500000001')}`)).toBe(
      `0500000001-${checkDigitOf('0500000001')}`,
    );
  });
});
