import { describe, expect, it } from '@jest/globals';
import { endOfDay, startOfDay } from './day.js';

describe('a day', () => {
  it('begins at midnight in Chile, in summer and winter', () => {
    expect(startOfDay('2026-11-22')).toBe('2026-11-22T03:00:00.000Z');
    expect(startOfDay('2026-07-01')).toBe('2026-07-01T04:00:00.000Z');
  });

  it.each([
    ['2026-11-22', '2026-11-23T03:00:00.000Z'],
    ['2026-12-31', '2027-01-01T03:00:00.000Z'],
    // The night in which clocks go back, and the one in which they leap over midnight.
    ['2026-04-04', '2026-04-05T04:00:00.000Z'],
    ['2026-09-05', '2026-09-06T04:00:00.000Z'],
  ])('%s ends where the next begins: no minute of it is lost', (day, end) => {
    expect(endOfDay(day)).toBe(end);
  });

  it('is none where it cannot be read', () => {
    for (const text of ['', 'mañana', '2026-02-30', '2026-11-22T10:00']) {
      expect(startOfDay(text)).toBeUndefined();
      expect(endOfDay(text)).toBeUndefined();
    }
  });
});
