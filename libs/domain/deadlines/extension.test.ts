import { describe, expect, it } from '@jest/globals';
import { calendarOf } from '../calendar/calendar.js';
import { extendDue } from './extension.js';

const calendar = calendarOf({ region: '13', comuna: '13101' });
const monday = '2026-11-16T12:00:00-03:00';

/** Term and extension in business days, moment of the decision, and the new last day or the reason. Source: Ley 19.880 art. 26. */
// biome-ignore format: a table reads by rows
const cases: readonly (readonly [string, number, number, string, string])[] = [
  ['a term of two days by one, the half', 2, 1, '2026-11-18T10:00:00-03:00', '2026-11-19'],
  ['in the last second of the term', 2, 1, '2026-11-18T23:59:59-03:00', '2026-11-19'],
  ['at the midnight that ends it', 2, 1, '2026-11-19T00:00:00-03:00', 'expired'],
  ['once it has expired', 2, 1, '2026-11-23T10:00:00-03:00', 'expired'],
  ['a term of two days by two', 2, 2, '2026-11-17T10:00:00-03:00', 'over-half'],
  ['a term of one day, which has no whole day in its half', 1, 1, '2026-11-16T13:00:00-03:00', 'over-half'],
  ['a term of three days by one', 3, 1, '2026-11-17T10:00:00-03:00', '2026-11-20'],
  ['a term of three days by two', 3, 2, '2026-11-17T10:00:00-03:00', 'over-half'],
  ['a term of ten days by five, over a weekend and a holiday', 10, 5, '2026-11-30T10:00:00-03:00', '2026-12-07'],
  ['a term of twenty days by ten', 20, 10, '2026-12-14T10:00:00-03:00', '2026-12-30'],
];

describe('extendDue', () => {
  it.each(cases)('%s', (_shows, days, by, decidedAt, expected) => {
    const extension = extendDue({ kind: 'business-days', days }, monday, { days: by, decidedAt }, calendar);
    expect(extension.granted ? extension.due.dueDate : extension.reason).toBe(expected);
  });
});
