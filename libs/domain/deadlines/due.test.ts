import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendarOf } from '../calendar/calendar.js';
import { cases, rows } from './deadlines.cases.js';
import { dueOf, nthDueOf } from './due.js';

const santiago = { region: '13', comuna: '13101' };

describe('dueOf', () => {
  it.each(cases.map(([shows, ...rest]) => [shows, rest] as const))('%s', (_shows, rest) => {
    const [clock, place, base, dueDate, dueAt] = rest;
    expect(dueOf(clock, base, calendarOf(place))).toEqual({ dueDate, dueAt });
  });

  it('has a legal source for every case, and no case twice', () => {
    expect(cases.filter(([, , , , , , source]) => !/(Ley|Código|Protocolo|Decreto)/.test(source))).toEqual(
      [],
    );
    expect(new Set(cases.map(([shows]) => shows)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(40);
  });

  it('counts a holiday that a deployment adds', () => {
    const declared = {
      codigo: 'DECLARADO',
      titulo: 'Feriado ficticio',
      clase: 'CIVIL',
      ambito: { tipo: 'NACIONAL' },
      regla: { tipo: 'FECHAS', fechas: ['2026-11-17'] },
      vigenciaDesde: null,
      vigenciaHasta: null,
      fuente: 'Ley ficticia, solo para esta prueba',
    } as const;
    const monday = '2026-11-16T12:00:00-03:00';
    const clock = { kind: 'business-days', days: 2 } as const;
    expect(dueOf(clock, monday, calendarOf(santiago)).dueDate).toBe('2026-11-18');
    expect(dueOf(clock, monday, calendarOf(santiago, [declared])).dueDate).toBe('2026-11-19');
  });

  it.each(['2026-11-16', '2026-11-16T12:00:00', 'ayer', ''])('refuses %p as a moment', (base) => {
    expect(() => dueOf({ kind: 'hours', hours: 8 }, base, calendarOf(santiago))).toThrow(RangeError);
  });

  it('refuses to count business days where no holidays are known, and counts what needs none', () => {
    const base = '1999-03-01T12:00:00-04:00';
    expect(() => dueOf({ kind: 'business-days', days: 2 }, base, calendarOf(santiago))).toThrow(RangeError);
    expect(dueOf({ kind: 'months', months: 1 }, base, calendarOf(santiago)).dueDate).toBe('1999-04-01');
  });
});

describe('nthDueOf', () => {
  it.each(rows)('%s', (_shows, months, base, dueDates) => {
    const calendar = calendarOf(santiago);
    const found = dueDates.map(
      (_, at) => nthDueOf({ kind: 'months', months }, base, at + 1, calendar).dueDate,
    );
    expect(found).toEqual(dueDates);
  });
});

/** The same sums without Temporal and without the catalogue: holidays by hand, days as milliseconds of UTC. */
describe('dueOf, worked out in another way', () => {
  const dayMs = 24 * 60 * 60 * 1000;
  const holidays = new Set(
    `2026: 01-01 04-03 04-04 05-01 05-21 06-21 06-29 07-16 08-15 09-18 09-19 10-12 10-31 11-01 12-08 12-25
     2027: 01-01 03-26 03-27 05-01 05-21 06-21 06-28 07-16 08-15 09-17 09-18 09-19 10-11 10-31 11-01 12-08 12-25
     2028: 01-01 04-14 04-15 05-01 05-21 06-20 06-26 07-16 08-15 09-18 09-19 10-09 10-27 11-01 12-08 12-25`
      .split('\n')
      .flatMap((line) => {
        const [year = '', list = ''] = line.trim().split(': ');
        return list.split(' ').map((day) => `${year}-${day}`);
      }),
  );
  const dateOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  const isWorking = (ms: number) => ![0, 6].includes(new Date(ms).getUTCDay()) && !holidays.has(dateOf(ms));
  const localDate = (ms: number) =>
    new Intl.DateTimeFormat('sv', { timeZone: 'America/Santiago' }).format(ms);

  const calendar = calendarOf(santiago);
  const moments = fc.integer({ min: Date.UTC(2026, 0, 2), max: Date.UTC(2028, 10, 15) });
  const base = (ms: number) => new Date(ms).toISOString();

  it('counts business days one by one', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 25 }), (ms, days) => {
        let day = Date.parse(localDate(ms));
        while (!isWorking(day)) day += dayMs;
        for (let left = days; left > 0; ) {
          day += dayMs;
          if (isWorking(day)) left -= 1;
        }
        expect(dueOf({ kind: 'business-days', days }, base(ms), calendar).dueDate).toBe(dateOf(day));
      }),
    );
  });

  it('adds hours and minutes to the instant', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 100 }), (ms, count) => {
        const { dueAt } = dueOf({ kind: 'hours', hours: count }, base(ms), calendar);
        expect(Date.parse(dueAt)).toBe(ms + count * 60 * 60 * 1000);
        const soon = dueOf({ kind: 'immediate', limitMinutes: count }, base(ms), calendar);
        expect(Date.parse(soon.dueAt)).toBe(ms + count * 60 * 1000);
      }),
    );
  });

  it('keeps the day of the month, or takes the last', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 60 }), (ms, count) => {
        const [year = 0, month = 0, day = 0] = localDate(ms).split('-').map(Number);
        const lastOfMonth = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
        const due = dateOf(Date.UTC(year, month - 1 + count, Math.min(day, lastOfMonth)));
        expect(dueOf({ kind: 'months', months: count }, base(ms), calendar).dueDate).toBe(due);
      }),
    );
  });

  it('ends at the last moment of the last day, on the wall clock of the place', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 400 }), (ms, days) => {
        const { dueDate, dueAt } = dueOf({ kind: 'days', days }, base(ms), calendar);
        const late = Date.parse(dueAt);
        expect(localDate(late - 1)).toBe(dueDate);
        expect(localDate(late)).toBe(dateOf(Date.parse(dueDate) + dayMs));
        expect(Date.parse(dueDate) - Date.parse(localDate(ms))).toBe(days * dayMs);
      }),
    );
  });
});
