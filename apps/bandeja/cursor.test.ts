import { describe, expect, it } from '@jest/globals';
import { readCursor, writeCursor } from './cursor.js';

const encoded = (text: string): string => Buffer.from(text).toString('base64url');

describe('a cursor', () => {
  it('is read as it was written', () =>
    expect(readCursor(writeCursor(['1', '1795180800000000', '12']), 3)).toEqual([
      '1',
      '1795180800000000',
      '12',
    ]));

  it.each([
    ['another number of parts', '1 | 2'],
    ['a part that is no number', '1 | infinity | 3'],
    ['a moment that there never was', '1 | 2026-99-99 99:99:99+99 | 3'],
    ['a number that no column holds', '1 | 2 | 9999999999999999999'],
    ['a statement', "1 | 2 | 3'; DROP"],
    ['nothing', ''],
  ])('is refused with %s', (_, text) =>
    expect(() => readCursor(encoded(text), 3)).toThrow(
      expect.objectContaining({ code: 'schema-violation', pointers: ['/cursor'] }),
    ),
  );
});
