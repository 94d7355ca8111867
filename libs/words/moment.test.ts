import { describe, expect, it } from '@jest/globals';
import {
  daysBetween,
  sayBefore,
  sayDue,
  sayExactly,
  sayMoment,
  saySince,
  saySpan,
  sayWhen,
} from './moment.js';

/** Sunday 22 November 2026, 10:42 in Santiago. */
const now = Date.parse('2026-11-22T13:42:00Z');

describe('times as they are said', () => {
  it.each([
    ['2026-11-22T13:31:09Z', '10:31'],
    ['2026-11-21T13:31:00Z', 'ayer 10:31'],
    ['2026-11-23T03:00:00Z', 'mañana 00:00'],
    ['2026-11-24T19:00:00Z', 'martes 24, 16:00'],
    ['2026-03-03T12:05:00Z', '3 de marzo, 09:05'],
    ['2025-11-22T13:42:00Z', '22 de noviembre de 2025, 10:42'],
  ])('%s is «%s» in Chile', (moment, said) => expect(sayMoment(moment, now)).toBe(said));

  it.each([
    ['2026-11-22T13:31:09Z', 'a las 10:31', 'desde las 10:31', 'hoy antes de las 10:31'],
    ['2026-11-21T13:31:00Z', 'ayer a las 10:31', 'desde ayer a las 10:31', 'ayer antes de las 10:31'],
    ['2026-11-23T04:30:00Z', 'mañana a la 01:30', 'desde mañana a la 01:30', 'mañana antes de la 01:30'],
    [
      '2026-11-24T19:00:00Z',
      'el martes 24 a las 16:00',
      'desde el martes 24 a las 16:00',
      'antes del martes 24, 16:00',
    ],
    [
      '2026-03-03T12:05:00Z',
      'el 3 de marzo a las 09:05',
      'desde el 3 de marzo a las 09:05',
      'antes del 3 de marzo, 09:05',
    ],
  ])('%s stands in a sentence by its day', (moment, when, since, before) => {
    expect(sayWhen(moment, now)).toBe(when);
    expect(saySince(moment, now)).toBe(since);
    expect(sayBefore(moment, now)).toBe(before);
  });

  it.each([
    ['2026-11-23T03:00:00Z', 'a más tardar hoy'],
    ['2026-11-24T03:00:00Z', 'a más tardar mañana'],
    ['2026-11-26T03:00:00Z', 'a más tardar el miércoles 25'],
  ])('%s ends a term of whole days: «%s»', (moment, said) => expect(sayBefore(moment, now)).toBe(said));

  it.each([
    ['2026-11-22T19:00:00Z', 'hoy 16:00'],
    ['2026-11-23T03:00:00Z', 'hoy'],
    ['2026-11-24T03:00:00Z', 'mañana'],
    ['2026-11-26T03:00:00Z', 'miércoles 25'],
    ['2026-11-24T19:00:00Z', 'martes 24, 16:00'],
  ])('%s is due «%s»', (moment, said) => expect(sayDue(moment, now)).toBe(said));

  it('are exact to the second where one looks closer', () =>
    expect(sayExactly('2026-11-24T19:00:03Z')).toBe('24 de noviembre de 2026, 16:00:03'));

  it.each([
    [-5, '0 s'],
    [20_400, '20 s'],
    [59_600, '1 min'],
    [11 * 60_000, '11 min'],
    [3 * 3_600_000, '3 h'],
    [3 * 3_600_000 + 5 * 60_000, '3 h 05 min'],
    [25 * 3_600_000, '1 día'],
    [72 * 3_600_000, '3 días'],
  ])('%d ms are «%s»', (ms, said) => expect(saySpan(ms)).toBe(said));

  it('count days by the calendar in Chile, also where the clocks change', () => {
    expect(daysBetween('2026-11-23T02:59:00Z', '2026-11-23T03:01:00Z')).toBe(1);
    expect(daysBetween('2026-09-05T12:00:00Z', '2026-09-07T12:00:00Z')).toBe(2);
  });
});
