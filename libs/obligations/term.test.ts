import { describe, expect, it } from '@jest/globals';
import { baseOf, type SettledRule, termOf } from './index.js';

const rule = {
  base: 'clockbase',
  clock: { kind: 'months', months: 3, lastDay: 'any-day' },
  repeats: true,
} as const;
const asRule = (change: object) => ({ ...rule, ...change }) as unknown as SettledRule;
const at = (moment: string) => new Date(moment);
const taken = at('2026-11-20T15:00:00Z');
const metropolitana = { region: '13' };

describe('the base of a term', () => {
  it.each([
    ['is what the envelope says', '2026-11-20T10:00:00Z', '2026-11-20T10:00:00.000Z'],
    ['is when the message was taken where the envelope says nothing', undefined, '2026-11-20T15:00:00.000Z'],
    ['never lies in the future', '2027-11-20T10:00:00Z', '2026-11-20T15:00:00.000Z'],
    ['lies 366 days back at most', '1026-11-20T10:00:00Z', '2025-11-19T15:00:00.000Z'],
  ])('%s', (_what, clockbase, base) => {
    expect(baseOf(asRule({}), clockbase, taken).toISOString()).toBe(base);
  });

  it('is when the message was taken under a rule that says so, whatever the envelope says', () => {
    expect(baseOf(asRule({ base: 'taken' }), '2026-11-20T10:00:00Z', taken)).toEqual(taken);
  });
});

describe('the term of a period', () => {
  it('is counted from the base, so that a short month moves no later one', () => {
    const dates = [1, 2, 3, 4].map((n) => termOf(rule, at('2026-11-30T15:00:00Z'), n, metropolitana).dueDate);
    expect(dates).toEqual(['2027-02-28', '2027-05-30', '2027-08-30', '2027-11-30']);
  });

  it.each([
    ['Arica y Parinacota, where 7 June is a holiday', '15', '2027-06-09'],
    ['the Metropolitana, where it is none', '13', '2027-06-08'],
  ])('goes by the calendar of the debtor’s region: %s', (_what, region, date) => {
    const days = asRule({ clock: { kind: 'business-days', days: 2 }, repeats: undefined });
    expect(termOf(days, at('2027-06-04T14:00:00Z'), 1, { region }).dueDate).toBe(date);
  });

  it.each([
    ['business days', { kind: 'business-days', days: 2 }, '2041-06-07'],
    ['days that end on a business day', { kind: 'days', days: 2, lastDay: 'business-day' }, '2041-06-07'],
  ])('counts calendar days in a year without known holidays: %s', (_what, clock, date) => {
    const beyond = asRule({ clock, repeats: undefined });
    expect(termOf(beyond, at('2041-06-05T14:00:00Z'), 1, metropolitana).dueDate).toBe(date);
  });
});
