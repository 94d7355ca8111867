import { describe, expect, it } from '@jest/globals';
import { readRange } from './byte-range.js';

describe('a Range header over ten bytes', () => {
  it.each([
    ['bytes=0-3', { first: 0, last: 3 }],
    ['bytes=4-', { first: 4, last: 9 }],
    ['bytes=4-100', { first: 4, last: 9 }],
    ['bytes=-3', { first: 7, last: 9 }],
    ['bytes=-100', { first: 0, last: 9 }],
    ['bytes=10-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
  ])('%s is read', (header, range) => expect(readRange(header, 10)).toEqual(range));

  it.each([
    undefined,
    '',
    'bytes=-',
    'bytes=3-2',
    'bytes=0-1,4-5',
    'lines=0-3',
    'bytes=a-b',
    `bytes=${'9'.repeat(11)}-`,
  ])('%s asks for the whole', (header) => expect(readRange(header, 10)).toBeUndefined());
});
