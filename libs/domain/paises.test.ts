import { describe, expect, it } from '@jest/globals';
import { findPais, isPais, paisesCount, paisOfNumeric } from './paises.js';

describe('paises', () => {
  it('holds the 249 codes of ISO 3166-1', () => {
    expect(paisesCount).toBe(249);
  });

  it('reads numeric codes padded or not', () => {
    expect(paisOfNumeric('152')).toBe('CL');
    expect(paisOfNumeric('68')).toBe('BO');
    expect(paisOfNumeric('068')).toBe('BO');
    expect(paisOfNumeric('999')).toBeUndefined();
  });

  it('names countries in Spanish', () => {
    expect(findPais('HT')).toMatchObject({ titulo: 'Haití', numerico: '332' });
    expect(findPais('VE')?.titulo).toBe('Venezuela');
    expect(findPais('ZZ')).toBeUndefined();
  });

  it('knows alpha-2 codes in upper case only', () => {
    expect(isPais('HT')).toBe(true);
    expect(isPais('ht')).toBe(false);
    expect(isPais('ZZ')).toBe(false);
  });
});
