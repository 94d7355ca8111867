import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { feriados } from '../generated/catalogues.js';
import { calendarOf } from './calendar.js';
import { easterSunday } from './holiday-rules.js';
import { zoneOf } from './place.js';

const santiago = { region: '13', comuna: '13101' };

/** Every holiday but Sundays, month and day, as other sources list them. */
const years = {
  2025: '01-01 04-18 04-19 05-01 05-21 06-20 06-29 07-16 08-15 09-18 09-19 10-12 10-31 11-01 12-08 12-25',
  2026: '01-01 04-03 04-04 05-01 05-21 06-21 06-29 07-16 08-15 09-18 09-19 10-12 10-31 11-01 12-08 12-25',
  2027: '01-01 03-26 03-27 05-01 05-21 06-21 06-28 07-16 08-15 09-17 09-18 09-19 10-11 10-31 11-01 12-08 12-25',
  2028: '01-01 04-14 04-15 05-01 05-21 06-20 06-26 07-16 08-15 09-18 09-19 10-09 10-27 11-01 12-08 12-25',
  2029: '01-01 03-30 03-31 05-01 05-21 06-20 07-02 07-16 08-15 09-17 09-18 09-19 10-15 11-01 11-02 12-08 12-25',
  2030: '01-01 04-19 04-20 05-01 05-21 06-21 06-29 07-16 08-15 09-18 09-19 09-20 10-12 10-31 11-01 12-08 12-25',
  2032: '01-01 03-26 03-27 05-01 05-21 06-20 06-28 07-16 08-15 09-17 09-18 09-19 10-11 10-31 11-01 12-08 12-25',
  2034: '01-01 01-02 04-07 04-08 05-01 05-21 06-21 06-26 07-16 08-15 09-18 09-19 10-09 10-27 11-01 12-08 12-25',
  2038: '01-01 04-23 04-24 05-01 05-21 06-21 06-28 07-16 08-15 09-17 09-18 09-19 10-11 10-31 11-01 12-08 12-25',
  2040: '01-01 01-02 03-30 03-31 05-01 05-21 06-20 07-02 07-16 08-15 09-17 09-18 09-19 10-15 11-01 11-02 12-08 12-25',
};

function daysOf(year: number): string[] {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  return Array.from({ length: first.daysInYear }, (_, days) => first.add({ days }).toString());
}

describe('the holidays of a year', () => {
  it.each(Object.entries(years))('%s', (year, expected) => {
    const calendar = calendarOf(santiago);
    const found = daysOf(Number(year)).filter((date) => {
      const holiday = calendar.holidayOn(date);
      return holiday !== undefined && holiday.codigo !== 'DOMINGO';
    });
    expect(found.map((date) => date.slice(5)).join(' ')).toBe(expected);
  });

  it('has every Sunday, and no Saturday that is not named', () => {
    const { holidayOn, isBusinessDay } = calendarOf(santiago);
    expect(holidayOn('2026-11-22')?.codigo).toBe('DOMINGO');
    expect(holidayOn('2026-11-21')).toBeUndefined();
    expect(isBusinessDay('2026-11-21')).toBe(false);
    expect(isBusinessDay('2026-11-22')).toBe(false);
    expect(isBusinessDay('2026-11-23')).toBe(true);
  });

  it('names the holiday of a Sunday before the Sunday', () => {
    expect(calendarOf(santiago).holidayOn('2026-11-01')?.codigo).toBe('TODOS_LOS_SANTOS');
  });

  it('does not have the bank holiday of 31 December', () => {
    expect(calendarOf(santiago).isBusinessDay('2026-12-31')).toBe(true);
  });

  it.each([
    ['2027-06-07', { region: '15' }, 'MORRO_DE_ARICA'],
    ['2027-06-07', { region: '01' }, undefined],
    ['2026-08-20', { region: '16', comuna: '16101' }, 'NACIMIENTO_DE_OHIGGINS'],
    ['2026-08-20', { region: '16', comuna: '16103' }, 'NACIMIENTO_DE_OHIGGINS'],
    ['2026-08-20', { region: '16', comuna: '16102' }, undefined],
    ['2026-08-20', { region: '16' }, undefined],
  ])('on %s in %j: %s', (date, place, codigo) => {
    expect(calendarOf(place).holidayOn(date)?.codigo).toBe(codigo);
  });

  it('is unknown outside the years of the catalogue', () => {
    const { desde, hasta } = feriados.cobertura;
    const { holidayOn } = calendarOf(santiago);
    const next = Temporal.PlainDate.from(hasta).add({ days: 1 });
    expect(() => holidayOn(Temporal.PlainDate.from(desde).subtract({ days: 1 }))).toThrow(RangeError);
    expect(() => holidayOn(next)).toThrow(RangeError);
    expect(holidayOn(desde)?.codigo).toBe('ANO_NUEVO');
    expect(holidayOn(hasta)).toBeUndefined();
  });
});

describe('a declared holiday', () => {
  const declared = {
    codigo: 'DECLARADO',
    titulo: 'Feriado ficticio',
    clase: 'CIVIL',
    ambito: { tipo: 'REGIONES', regiones: ['01'] },
    regla: { tipo: 'FECHA', mes: 8, dia: 10 },
    vigenciaDesde: '2027-01-01',
    vigenciaHasta: '2028-12-31',
    fuente: 'Ley ficticia, solo para esta prueba',
  } as const;

  it('holds where and while it is in force', () => {
    const tarapaca = calendarOf({ region: '01' }, [declared]);
    expect(['2026', '2027', '2028', '2029'].map((year) => tarapaca.isBusinessDay(`${year}-08-10`))).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(calendarOf(santiago, [declared]).isBusinessDay('2027-08-10')).toBe(true);
  });
});

describe('Easter', () => {
  it.each(['1961-04-02', '1981-04-19', '2000-04-23', '2008-03-23', '2011-04-24', '2019-04-21', '2038-04-25'])(
    'is on %s',
    (date) => {
      expect(easterSunday(Number(date.slice(0, 4))).toString()).toBe(date);
    },
  );
});

describe('zoneOf', () => {
  it.each([
    [{ region: '13' }, 'America/Santiago'],
    [{ region: '05', comuna: '05101' }, 'America/Santiago'],
    [{ region: '05', comuna: '05201' }, 'Pacific/Easter'],
    [{ region: '11' }, 'America/Coyhaique'],
    [{ region: '12', comuna: '12202' }, 'America/Punta_Arenas'],
  ])('of %j is %s', (place, zone) => {
    expect(zoneOf(place)).toBe(zone);
  });
});
