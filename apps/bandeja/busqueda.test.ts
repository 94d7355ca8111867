import { describe, expect, it } from '@jest/globals';
import { readText } from './busqueda.js';

describe('what a text names', () => {
  it('is a message or a thread', () => {
    expect(readText(' 01920000-0000-7000-8000-00000000010A ')).toEqual({
      id: '01920000-0000-7000-8000-00000000010a',
      subjects: undefined,
    });
  });

  it('is a person, by the whole pseudonym or how it begins', () => {
    const whole = '0123456789abcdef0123456789abcdef';
    expect(readText(whole)).toEqual({ id: undefined, subjects: [whole, whole] });
    expect(readText('01234567').subjects).toEqual([`01234567${'0'.repeat(24)}`, `01234567${'f'.repeat(24)}`]);
  });

  it.each(['0123456', 'R-2026-0187', `${'a'.repeat(33)}`, '01234567g', '%', ''])(
    'is nothing of that: %s',
    (text) => {
      expect(readText(text)).toEqual({ id: undefined, subjects: undefined });
    },
  );
});
