import { describe, expect, it } from '@jest/globals';
import { checkDigitOf } from './check-digit.js';
import { isValidRun, parseRun } from './run.js';

/** Numbers spread over the whole range of seven and eight digits, the same at every run. */
const numbers = Array.from({ length: 5000 }, (_, step) => 1_000_000 + step * 19_799);

describe('RUN', () => {
  it('knows check digits worked out by hand', () => {
    expect(checkDigitOf('12345678')).toBe('5');
    expect(checkDigitOf('11111111')).toBe('1');
    expect(checkDigitOf('6')).toBe('K');
    expect(checkDigitOf('0')).toBe('0');
  });

  it('accepts exactly one check digit for each number', () => {
    for (const number of numbers) {
      const right = [...'0123456789K'].filter((digit) => isValidRun(`${number}-${digit}`));
      expect(right).toEqual([checkDigitOf(String(number))]);
    }
  });

  it('finds every change of one digit and every swap of two neighbours', () => {
    for (const number of numbers.slice(0, 300)) {
      const digits = String(number);
      const digit = checkDigitOf(digits);
      for (let at = 1; at < digits.length; at += 1) {
        const changed = digits.slice(0, at) + ((Number(digits[at]) + 3) % 10) + digits.slice(at + 1);
        expect(isValidRun(`${changed}-${digit}`)).toBe(false);
        if (digits[at] === digits[at - 1] || digits[at] === '0') continue;
        const swapped = digits.slice(0, at - 1) + digits[at] + digits[at - 1] + digits.slice(at + 1);
        expect(isValidRun(`${swapped}-${digit}`)).toBe(false);
      }
    }
  });

  it('reads every spelling in use into one canonical form', () => {
    for (const number of numbers) {
      const digit = checkDigitOf(String(number));
      const canonical = `${number}-${digit}`;
      const dotted = String(number).replace(/\B(?=(\d{3})+$)/g, '.');
      for (const spelling of [
        canonical,
        `${number}${digit}`,
        `${dotted}-${digit}`,
        ` ${dotted}-${digit.toLowerCase()} `,
      ]) {
        expect(parseRun(spelling)).toBe(canonical);
      }
    }
  });

  it('drops a leading zero', () => {
    expect(parseRun(`07654321-${checkDigitOf('7654321')}`)).toBe(`7654321-${checkDigitOf('7654321')}`);
  });

  it.each([
    '',
    '12345678',
    '12345678-4',
    '12.345678-5',
    '1.2345.678-5',
    '123456789-2',
    '12345678-5x',
    'k',
    '00000000-0',
  ])('refuses %p', (text) => {
    expect(parseRun(text)).toBeUndefined();
  });

  it('takes only the canonical form as valid', () => {
    expect(isValidRun('12345678-5')).toBe(true);
    expect(isValidRun('12.345.678-5')).toBe(false);
    expect(isValidRun('123456785')).toBe(false);
  });
});
