import { describe, expect, it } from '@jest/globals';
import { localOf, momentOf } from './local.js';

describe('a time of the clocks in Chile', () => {
  it.each([
    ['2026-11-22T10:42', '2026-11-22T13:42:00.000Z'],
    ['2026-07-01T10:42', '2026-07-01T14:42:00.000Z'],
    ['2026-11-22T00:00', '2026-11-22T03:00:00.000Z'],
  ])('%s is %s, in summer and in winter, and back', (local, utc) => {
    expect(momentOf(local)).toBe(utc);
    expect(localOf(utc)).toBe(local);
  });

  it('is the hour after where clocks leap over it, and the later one where they show it twice', () => {
    expect(momentOf('2026-09-06T00:30')).toBe('2026-09-06T04:30:00.000Z');
    expect(momentOf('2026-04-04T23:30')).toBe('2026-04-05T03:30:00.000Z');
  });

  it('is none where it cannot be read', () => {
    expect(momentOf('')).toBeUndefined();
    expect(momentOf('ayer')).toBeUndefined();
  });
});
