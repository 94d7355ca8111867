import { describe, expect, test } from '@jest/globals';
import { endOfTerm, type Term } from './count.js';
import { isHoliday, type Where } from './holidays.js';
import { dayAfter, endOf, weekday } from './wall-clock.js';

const santiago: Where = { region: '13' };
const arica: Where = { region: '15' };
const nuble: Where = { region: '16' };
const chillan: Where = { region: '16', comuna: '16101' };
const coyhaique: Where = { region: '11' };
const puntaArenas: Where = { region: '12' };
const islaDePascua: Where = { region: '05', comuna: '05201' };

const twoDays: Term = { workingDays: 2 };
const oneDay: Term = { workingDays: 1 };
const threeMonths: Term = { months: 3 };

/** Counted by hand on a printed calendar, with what was looked at. */
// biome-ignore format: a table reads by rows
const counted: readonly (readonly [string, Term, Where, base: string, day: string, late: string])[] = [
  ['un martes: miércoles y jueves', twoDays, santiago, '2027-01-12T10:00:00-03:00', '2027-01-14', '2027-01-15T03:00:00Z'],
  ['un jueves por la noche, ya viernes en UTC: viernes y lunes', twoDays, santiago, '2027-01-14T23:30:00-03:00', '2027-01-18', '2027-01-19T03:00:00Z'],
  ['un sábado vale como el lunes: martes y miércoles', twoDays, santiago, '2027-01-16T09:00:00-03:00', '2027-01-20', '2027-01-21T03:00:00Z'],
  ['miércoles santo: jueves, y el lunes 29', twoDays, santiago, '2027-03-24T10:00:00-03:00', '2027-03-29', '2027-03-30T03:00:00Z'],
  ['viernes santo vale como el lunes 29: martes y miércoles', twoDays, santiago, '2027-03-26T10:00:00-03:00', '2027-03-31', '2027-04-01T03:00:00Z'],
  ['viernes 2 de abril, antes de atrasar el reloj: lunes y martes', twoDays, santiago, '2027-04-02T10:00:00-03:00', '2027-04-06', '2027-04-07T04:00:00Z'],
  ['viernes 4 de junio en Santiago: lunes y martes', twoDays, santiago, '2027-06-04T10:00:00-04:00', '2027-06-08', '2027-06-09T04:00:00Z'],
  ['viernes 4 de junio en Arica, feriado el lunes: martes y miércoles', twoDays, arica, '2027-06-04T10:00:00-04:00', '2027-06-09', '2027-06-10T04:00:00Z'],
  ['viernes 18 de junio, feriado el lunes 21: martes y miércoles', twoDays, santiago, '2027-06-18T10:00:00-04:00', '2027-06-23', '2027-06-24T04:00:00Z'],
  ['viernes 25 de junio, feriado el lunes 28: martes y miércoles', twoDays, santiago, '2027-06-25T10:00:00-04:00', '2027-06-30', '2027-07-01T04:00:00Z'],
  ['jueves 19 de agosto en Chillán: el viernes 20 es feriado', oneDay, chillan, '2027-08-19T10:00:00-04:00', '2027-08-23', '2027-08-24T04:00:00Z'],
  ['jueves 19 de agosto en Ñuble, sin saber la comuna', oneDay, nuble, '2027-08-19T10:00:00-04:00', '2027-08-20', '2027-08-21T04:00:00Z'],
  ['viernes 3 de septiembre, antes de adelantar el reloj: lunes y martes', twoDays, santiago, '2027-09-03T10:00:00-04:00', '2027-09-07', '2027-09-08T03:00:00Z'],
  ['jueves 16 de septiembre, feriado el 17: lunes y martes', twoDays, santiago, '2027-09-16T10:00:00-03:00', '2027-09-21', '2027-09-22T03:00:00Z'],
  ['viernes 8 de octubre, feriado el lunes 11: el martes', oneDay, santiago, '2027-10-08T10:00:00-03:00', '2027-10-12', '2027-10-13T03:00:00Z'],
  ['viernes 29 de octubre, feriado el lunes 1: el martes', oneDay, santiago, '2027-10-29T10:00:00-03:00', '2027-11-02', '2027-11-03T03:00:00Z'],
  ['jueves 30 de diciembre: el 31 se trabaja', oneDay, santiago, '2027-12-30T10:00:00-03:00', '2027-12-31', '2028-01-01T03:00:00Z'],
  ['viernes 31 de diciembre: el lunes', oneDay, santiago, '2027-12-31T10:00:00-03:00', '2028-01-03', '2028-01-04T03:00:00Z'],
  ['invierno en Coyhaique, que no atrasa el reloj', twoDays, coyhaique, '2027-07-06T12:00:00-03:00', '2027-07-08', '2027-07-09T03:00:00Z'],
  ['invierno en Punta Arenas, que no atrasa el reloj', twoDays, puntaArenas, '2027-07-06T12:00:00-03:00', '2027-07-08', '2027-07-09T03:00:00Z'],
  ['viernes todavía en Isla de Pascua, sábado en Santiago: lunes y martes', twoDays, islaDePascua, '2027-01-16T03:30:00Z', '2027-01-19', '2027-01-20T05:00:00Z'],
  ['el mismo instante en Santiago: martes y miércoles', twoDays, santiago, '2027-01-16T03:30:00Z', '2027-01-20', '2027-01-21T03:00:00Z'],
  ['ocho horas en la noche en que el reloj se atrasa', { hours: 8 }, santiago, '2027-04-03T20:00:00-03:00', '2027-04-04', '2027-04-04T07:00:00Z'],
  ['ocho horas en la noche en que el reloj se adelanta', { hours: 8 }, santiago, '2027-09-04T20:00:00-04:00', '2027-09-05', '2027-09-05T08:00:00Z'],
  ['ocho horas que terminan a medianoche, todavía el mismo día', { hours: 8 }, santiago, '2027-01-12T16:00:00-03:00', '2027-01-12', '2027-01-13T03:00:00Z'],
  ['una hora en domingo', { minutes: 60 }, santiago, '2027-01-17T23:30:00-03:00', '2027-01-18', '2027-01-18T03:30:00Z'],
  ['quince días corridos que terminan en sábado', { days: 15 }, santiago, '2027-01-15T10:00:00-03:00', '2027-01-30', '2027-01-31T03:00:00Z'],
  ['el sábado sin medianoche termina a la 1:00 del domingo', { days: 5 }, santiago, '2027-08-30T10:00:00-04:00', '2027-09-04', '2027-09-05T04:00:00Z'],
  ['el sábado de 25 horas', { days: 5 }, santiago, '2027-03-29T10:00:00-03:00', '2027-04-03', '2027-04-04T04:00:00Z'],
  ['tres meses: 12 de abril', threeMonths, santiago, '2027-01-12T10:00:00-03:00', '2027-04-12', '2027-04-13T04:00:00Z'],
  ['tres meses desde el 30 de noviembre: 29 de febrero de 2028', threeMonths, santiago, '2027-11-30T10:00:00-03:00', '2028-02-29', '2028-03-01T03:00:00Z'],
  ['tres meses desde el 31 de marzo: 30 de junio', threeMonths, santiago, '2027-03-31T10:00:00-03:00', '2027-06-30', '2027-07-01T04:00:00Z'],
  ['seis meses desde el 31 de marzo: 30 de septiembre', { months: 6 }, santiago, '2027-03-31T10:00:00-03:00', '2027-09-30', '2027-10-01T03:00:00Z'],
  ['nueve meses desde el 31 de marzo: vuelve al 31', { months: 9 }, santiago, '2027-03-31T10:00:00-03:00', '2027-12-31', '2028-01-01T03:00:00Z'],
  ['un mes desde el 31 de enero: 28 de febrero', { months: 1 }, santiago, '2027-01-31T10:00:00-03:00', '2027-02-28', '2027-03-01T03:00:00Z'],
];

describe('the naive count gives what was counted by hand', () => {
  test.each(counted)('%s', (_, term, where, base, day, late) => {
    expect(endOfTerm(term, Date.parse(base), where)).toEqual({ day, at: Date.parse(late) });
  });
});

test('2027 has 251 working days in Santiago and one less in Arica', () => {
  let day = '2027-01-01';
  const worked = { santiago: 0, arica: 0 };
  for (; day <= '2027-12-31'; day = dayAfter(day)) {
    if (weekday(day) === 0 || weekday(day) === 6) continue;
    if (!isHoliday(day, santiago)) worked.santiago += 1;
    if (!isHoliday(day, arica)) worked.arica += 1;
  }
  // 261 days from Monday to Friday, less 1-1, 26-3, 21-5, 21-6, 28-6, 16-7, 17-9, 11-10, 1-11 and 8-12.
  expect(worked).toEqual({ santiago: 251, arica: 250 });
});

test('a day that nobody looked up has no answer', () => {
  expect(() => isHoliday('2028-04-14', santiago)).toThrow('no list of holidays');
});

test('each day begins where the one before ends', () => {
  let day = '2027-01-01';
  for (let before = endOf(day, santiago); day < '2027-12-31'; ) {
    day = dayAfter(day);
    const end = endOf(day, santiago);
    const hours = (end - before) / 3_600_000;
    expect([day, hours]).toEqual([day, day === '2027-04-03' ? 25 : day === '2027-09-05' ? 23 : 24]);
    before = end;
  }
});
