import type { Place } from '../calendar/place.js';
import type { Clock } from './clock.js';

/** One dated case: what it shows, the clock, where, from when (RFC 3339), the last day, the first late moment, the legal source. */
export type Case = readonly [
  shows: string,
  clock: Clock,
  place: Place,
  base: string,
  dueDate: string,
  dueAt: string,
  source: string,
];

const santiago: Place = { region: '13', comuna: '13101' };
const arica: Place = { region: '15', comuna: '15101' };
const chillan: Place = { region: '16', comuna: '16101' };
const chillanViejo: Place = { region: '16', comuna: '16103' };
const bulnes: Place = { region: '16', comuna: '16102' };
const nuble: Place = { region: '16' };
const coyhaique: Place = { region: '11', comuna: '11101' };
const puntaArenas: Place = { region: '12', comuna: '12101' };
const valparaiso: Place = { region: '05', comuna: '05101' };
const islaDePascua: Place = { region: '05', comuna: '05201' };

const businessDays = (days: number): Clock => ({ kind: 'business-days', days });
const untilHalfPastFive = (days: number): Clock => ({ kind: 'business-days', days, cutoff: '17:30' });
const hours = (count: number): Clock => ({ kind: 'hours', hours: count });
const minutes = (limitMinutes: number): Clock => ({ kind: 'immediate', limitMinutes });
const days = (count: number): Clock => ({ kind: 'days', days: count });
const daysToBusinessDay = (count: number): Clock => ({ kind: 'days', days: count, lastDay: 'business-day' });
const daysToParties = (count: number): Clock => ({ kind: 'days', days: count, lastDay: 'non-holiday' });
const months = (count: number): Clock => ({ kind: 'months', months: count });
const monthsToBusinessDay = (count: number): Clock => ({
  kind: 'months',
  months: count,
  lastDay: 'business-day',
});

const habiles = 'Protocolo B §5.7.2; Ley 19.880 art. 25';
const cpp = 'Código Procesal Penal art. 14';

// biome-ignore format: a table reads by rows
export const cases: readonly Case[] = [
  // Two business days to answer a derivación, counted from the day after.
  ['lunes a mediodía', businessDays(2), santiago, '2026-11-16T12:00:00-03:00', '2026-11-18', '2026-11-19T03:00:00Z', habiles],
  ['viernes por la tarde', businessDays(2), santiago, '2026-11-20T20:00:00-03:00', '2026-11-24', '2026-11-25T03:00:00Z', habiles],
  ['viernes, un segundo antes de medianoche', businessDays(2), santiago, '2026-11-20T23:59:59-03:00', '2026-11-24', '2026-11-25T03:00:00Z', habiles],
  ['viernes en Chile, ya sábado en UTC', businessDays(2), santiago, '2026-11-21T02:30:00Z', '2026-11-24', '2026-11-25T03:00:00Z', habiles],
  ['sábado: vale como la primera hora del lunes', businessDays(2), santiago, '2026-11-21T00:00:00-03:00', '2026-11-25', '2026-11-26T03:00:00Z', 'Ley 19.880 art. 25 inciso final'],
  ['domingo: vale como la primera hora del lunes', businessDays(2), santiago, '2026-11-22T23:59:00-03:00', '2026-11-25', '2026-11-26T03:00:00Z', 'Ley 19.880 art. 25 inciso final'],
  ['lunes a las 0:00, igual que el domingo', businessDays(2), santiago, '2026-11-23T00:00:00-03:00', '2026-11-25', '2026-11-26T03:00:00Z', habiles],
  ['un día hábil para el acuse, desde un viernes', businessDays(1), santiago, '2026-11-20T09:00:00-03:00', '2026-11-23', '2026-11-24T03:00:00Z', 'Protocolo B §5.7.2 (límite del acuse, de la instalación); Ley 19.880 art. 25'],
  ['diez días para un informe, con Fiestas Patrias en medio', businessDays(10), santiago, '2026-09-07T10:00:00-03:00', '2026-09-22', '2026-09-23T03:00:00Z', 'Ley 19.880 arts. 24 y 25'],
  ['veinte días para resolver, con Fiestas Patrias en medio', businessDays(20), santiago, '2026-09-01T10:00:00-04:00', '2026-09-30', '2026-10-01T03:00:00Z', 'Ley 19.880 arts. 24 y 25'],
  ['29 de febrero cuenta', businessDays(2), santiago, '2028-02-28T10:00:00-03:00', '2028-03-01', '2028-03-02T03:00:00Z', habiles],

  // Holidays of the whole country.
  ['16 de septiembre: el 18 y el 19 no cuentan', businessDays(2), santiago, '2026-09-16T10:00:00-03:00', '2026-09-21', '2026-09-22T03:00:00Z', 'Ley 2.977 art. 1; Ley 19.880 art. 25'],
  ['17 de septiembre, víspera', businessDays(2), santiago, '2026-09-17T10:00:00-03:00', '2026-09-22', '2026-09-23T03:00:00Z', 'Ley 2.977 art. 1; Ley 19.880 art. 25'],
  ['presentado el 18 de septiembre', businessDays(2), santiago, '2026-09-18T12:00:00-03:00', '2026-09-23', '2026-09-24T03:00:00Z', 'Ley 2.977 art. 1; Ley 19.880 art. 25 inciso final'],
  ['presentado el 19 de septiembre', businessDays(2), santiago, '2026-09-19T12:00:00-03:00', '2026-09-23', '2026-09-24T03:00:00Z', 'Ley 2.977 art. 1; Ley 19.880 art. 25 inciso final'],
  ['viernes 17 de septiembre de 2027, feriado adicional', businessDays(2), santiago, '2027-09-16T10:00:00-03:00', '2027-09-21', '2027-09-22T03:00:00Z', 'Ley 20.983 artículo único; Ley 19.880 art. 25'],
  ['lunes 17 de septiembre de 2029, feriado adicional', businessDays(2), santiago, '2029-09-14T10:00:00-03:00', '2029-09-21', '2029-09-22T03:00:00Z', 'Ley 20.215; Ley 19.880 art. 25'],
  ['viernes 20 de septiembre de 2030, feriado adicional', businessDays(2), santiago, '2030-09-17T10:00:00-03:00', '2030-09-24', '2030-09-25T03:00:00Z', 'Ley 20.215; Ley 19.880 art. 25'],
  ['jueves antes de Viernes Santo', businessDays(2), santiago, '2026-04-02T15:00:00-03:00', '2026-04-07', '2026-04-08T04:00:00Z', 'Ley 2.977 art. 1; Ley 19.880 art. 25'],
  ['presentado el Sábado Santo', businessDays(2), santiago, '2026-04-04T11:00:00-03:00', '2026-04-08', '2026-04-09T04:00:00Z', 'Ley 2.977 art. 1; Ley 19.880 art. 25 inciso final'],
  ['San Pedro y San Pablo de 2027, trasladado al lunes 28: el 29 cuenta', businessDays(2), santiago, '2027-06-25T10:00:00-04:00', '2027-06-30', '2027-07-01T04:00:00Z', 'Ley 19.668; Ley 19.880 art. 25'],
  ['San Pedro y San Pablo de 2029, trasladado al lunes 2 de julio: el 29 cuenta', businessDays(2), santiago, '2029-06-28T10:00:00-04:00', '2029-07-03', '2029-07-04T04:00:00Z', 'Ley 19.668; Ley 19.880 art. 25'],
  ['Encuentro de Dos Mundos de 2027, trasladado al lunes 11', businessDays(2), santiago, '2027-10-08T10:00:00-03:00', '2027-10-13', '2027-10-14T03:00:00Z', 'Ley 19.668; Ley 19.880 art. 25'],
  ['Pueblos Indígenas, lunes 21 de junio de 2027', businessDays(2), santiago, '2027-06-18T10:00:00-04:00', '2027-06-23', '2027-06-24T04:00:00Z', 'Ley 21.357; Ley 19.880 art. 25'],
  ['Pueblos Indígenas, martes 20 de junio de 2028', businessDays(2), santiago, '2028-06-19T10:00:00-04:00', '2028-06-22', '2028-06-23T04:00:00Z', 'Ley 21.357; Ley 19.880 art. 25'],
  ['Iglesias Evangélicas de 2028, martes: trasladado al viernes 27', businessDays(2), santiago, '2028-10-26T10:00:00-03:00', '2028-10-31', '2028-11-01T03:00:00Z', 'Ley 20.299 art. 2; Ley 19.880 art. 25'],
  ['Iglesias Evangélicas de 2029, miércoles: trasladado al viernes 2 de noviembre', businessDays(2), santiago, '2029-10-30T10:00:00-03:00', '2029-11-05', '2029-11-06T03:00:00Z', 'Ley 20.299 art. 2; Ley 2.977 art. 1; Ley 19.880 art. 25'],
  ['31 de diciembre es feriado solo de los bancos y cuenta', businessDays(2), santiago, '2026-12-29T10:00:00-03:00', '2026-12-31', '2027-01-01T03:00:00Z', 'Ley 2.977 art. 1 (no lo nombra); Ley 19.880 art. 25'],
  ['cambio de año', businessDays(2), santiago, '2026-12-30T10:00:00-03:00', '2027-01-04', '2027-01-05T03:00:00Z', 'Ley 2.977 art. 1; Ley 19.880 art. 25'],
  ['lunes 2 de enero de 2034, feriado adicional', businessDays(2), santiago, '2033-12-30T10:00:00-03:00', '2034-01-04', '2034-01-05T03:00:00Z', 'Ley 20.983 artículo único; Ley 19.880 art. 25'],

  // Holidays of a region or of communes.
  ['7 de junio en Arica', businessDays(2), arica, '2027-06-04T10:00:00-04:00', '2027-06-09', '2027-06-10T04:00:00Z', 'Ley 20.663; Ley 19.880 art. 25'],
  ['7 de junio en Santiago', businessDays(2), santiago, '2027-06-04T10:00:00-04:00', '2027-06-08', '2027-06-09T04:00:00Z', 'Ley 20.663; Ley 19.880 art. 25'],
  ['20 de agosto en Chillán', businessDays(2), chillan, '2026-08-19T10:00:00-04:00', '2026-08-24', '2026-08-25T04:00:00Z', 'Ley 20.768; Ley 19.880 art. 25'],
  ['20 de agosto en Chillán Viejo', businessDays(2), chillanViejo, '2026-08-19T10:00:00-04:00', '2026-08-24', '2026-08-25T04:00:00Z', 'Ley 20.768; Ley 19.880 art. 25'],
  ['20 de agosto en Bulnes, misma región', businessDays(2), bulnes, '2026-08-19T10:00:00-04:00', '2026-08-21', '2026-08-22T04:00:00Z', 'Ley 20.768; Ley 19.880 art. 25'],
  ['20 de agosto en Ñuble, sin decir la comuna', businessDays(2), nuble, '2026-08-19T10:00:00-04:00', '2026-08-21', '2026-08-22T04:00:00Z', 'Ley 20.768; Ley 19.880 art. 25'],

  // An office that takes filings until 17:30.
  ['viernes a las 17:29, antes del cierre', untilHalfPastFive(2), santiago, '2026-11-20T17:29:59-03:00', '2026-11-24', '2026-11-25T03:00:00Z', 'Protocolo B §5.7.2 (hora de cierre, de la instalación)'],
  ['viernes a las 17:30, al cierre', untilHalfPastFive(2), santiago, '2026-11-20T17:30:00-03:00', '2026-11-25', '2026-11-26T03:00:00Z', 'Protocolo B §5.7.2 (hora de cierre, de la instalación)'],
  ['sábado tras la hora de cierre: no se corre dos veces', untilHalfPastFive(2), santiago, '2026-11-21T18:00:00-03:00', '2026-11-25', '2026-11-26T03:00:00Z', 'Ley 19.880 art. 25 inciso final (hora de cierre, de la instalación)'],
  ['domingo tras la hora de cierre: no se corre dos veces', untilHalfPastFive(2), santiago, '2026-11-22T18:00:00-03:00', '2026-11-25', '2026-11-26T03:00:00Z', 'Ley 19.880 art. 25 inciso final (hora de cierre, de la instalación)'],

  // Time zones: the day is the debtor's.
  ['invierno en Santiago, UTC−4', businessDays(2), santiago, '2026-07-06T12:00:00-04:00', '2026-07-08', '2026-07-09T04:00:00Z', 'Decreto Supremo 1.286 de 2018, Interior'],
  ['invierno en Punta Arenas, UTC−3', businessDays(2), puntaArenas, '2026-07-06T12:00:00-03:00', '2026-07-08', '2026-07-09T03:00:00Z', 'Decreto Supremo 1.286 de 2018, Interior'],
  ['invierno en Coyhaique, UTC−3', businessDays(2), coyhaique, '2026-07-06T12:00:00-03:00', '2026-07-08', '2026-07-09T03:00:00Z', 'Decreto para Aysén, Diario Oficial de 20 de marzo de 2025'],
  ['invierno en Isla de Pascua, UTC−6', businessDays(2), islaDePascua, '2026-07-06T12:00:00-06:00', '2026-07-08', '2026-07-09T06:00:00Z', 'Decreto Supremo 1.286 de 2018, Interior'],
  ['un instante que es sábado en Valparaíso', businessDays(2), valparaiso, '2026-11-21T03:30:00Z', '2026-11-25', '2026-11-26T03:00:00Z', 'Ley 19.880 art. 25; Decreto Supremo 1.286 de 2018, Interior'],
  ['y todavía viernes en Isla de Pascua, de la misma región', businessDays(2), islaDePascua, '2026-11-21T03:30:00Z', '2026-11-24', '2026-11-25T05:00:00Z', 'Ley 19.880 art. 25; Decreto Supremo 1.286 de 2018, Interior'],
  ['plazo que cruza el cambio de hora de septiembre', businessDays(2), santiago, '2026-09-03T12:00:00-04:00', '2026-09-07', '2026-09-08T03:00:00Z', 'Ley 19.880 art. 25; Decreto Supremo 1.286 de 2018, Interior'],

  // Hours run on any day, and an hour is an elapsed hour.
  ['ocho horas desde un viernes por la noche', hours(8), santiago, '2026-11-20T20:00:00-03:00', '2026-11-21', '2026-11-21T07:00:00Z', 'Ley 21.057 art. 4; Código Procesal Penal art. 15'],
  ['ocho horas que terminan a medianoche', hours(8), santiago, '2026-11-20T16:00:00-03:00', '2026-11-20', '2026-11-21T03:00:00Z', 'Ley 21.057 art. 4; Código Procesal Penal art. 15'],
  ['ocho horas en la noche en que el reloj se adelanta: hasta las 5:00', hours(8), santiago, '2026-09-05T20:00:00-04:00', '2026-09-06', '2026-09-06T08:00:00Z', 'Ley 21.057 art. 4; Código Procesal Penal art. 15'],
  ['ocho horas en la noche en que el reloj se atrasa: hasta las 3:00', hours(8), santiago, '2026-04-04T20:00:00-03:00', '2026-04-05', '2026-04-05T07:00:00Z', 'Ley 21.057 art. 4; Código Procesal Penal art. 15'],
  ['ocho horas en Isla de Pascua', hours(8), islaDePascua, '2026-11-20T20:00:00-05:00', '2026-11-21', '2026-11-21T09:00:00Z', 'Ley 21.057 art. 4; Código Procesal Penal art. 15'],
  ['ocho horas de noche en Punta Arenas, donde el reloj no cambia', hours(8), puntaArenas, '2026-09-05T20:00:00-03:00', '2026-09-06', '2026-09-06T07:00:00Z', 'Ley 21.057 art. 4; Código Procesal Penal art. 15'],
  ['veinticuatro horas para las diligencias, en Fiestas Patrias', hours(24), santiago, '2026-09-17T18:00:00-03:00', '2026-09-18', '2026-09-18T21:00:00Z', 'Ley 21.057 art. 4; Código Procesal Penal art. 15'],
  ['veinticuatro horas para el perito, con el reloj adelantado', hours(24), santiago, '2026-09-05T12:00:00-04:00', '2026-09-06', '2026-09-06T16:00:00Z', 'Ley 21.057 art. 4; Código Procesal Penal art. 15'],
  ['veinticuatro horas para denunciar, desde un sábado', hours(24), santiago, '2026-11-21T23:00:00-03:00', '2026-11-22', '2026-11-23T02:00:00Z', 'Código Procesal Penal arts. 15, 175 y 176'],
  ['veinticuatro horas sobre el 29 de febrero', hours(24), santiago, '2028-02-28T22:00:00-03:00', '2028-02-29', '2028-03-01T01:00:00Z', 'Código Procesal Penal arts. 15, 175 y 176'],
  ['tres horas de alerta temprana en Año Nuevo', hours(3), santiago, '2026-12-31T23:00:00-03:00', '2027-01-01', '2027-01-01T05:00:00Z', 'Ley 21.663 art. 9'],
  ['setenta y dos horas desde Nochebuena', hours(72), santiago, '2026-12-24T10:00:00-03:00', '2026-12-27', '2026-12-27T13:00:00Z', 'Ley 21.663 art. 9'],

  // «Inmediato», against the limit of the deployment.
  ['acuse urgente, una hora, un sábado por la noche', minutes(60), santiago, '2026-11-21T23:30:00-03:00', '2026-11-22', '2026-11-22T03:30:00Z', 'Protocolo B §5.7.2 (límite de la instalación)'],
  ['dos minutos sin recibo en una urgencia', minutes(2), santiago, '2026-11-20T23:58:00-03:00', '2026-11-20', '2026-11-21T03:00:00Z', 'Protocolo B §5.2 (límite de la instalación)'],

  // Calendar days.
  ['treinta días corridos para responder al titular', days(30), santiago, '2026-12-01T10:00:00-03:00', '2026-12-31', '2027-01-01T03:00:00Z', 'Ley 19.628 art. 11, según Ley 21.719; Código Civil art. 48'],
  ['treinta días corridos que terminan en domingo: no se corren', days(30), santiago, '2026-11-20T10:00:00-03:00', '2026-12-20', '2026-12-21T03:00:00Z', 'Código Civil arts. 48 y 50'],
  ['quince días corridos que terminan el 18 de septiembre', days(15), santiago, '2026-09-03T10:00:00-04:00', '2026-09-18', '2026-09-19T03:00:00Z', 'Ley 21.663 art. 9; Código Civil art. 50'],
  ['treinta días corridos sobre el 29 de febrero', days(30), santiago, '2028-02-10T10:00:00-03:00', '2028-03-11', '2028-03-12T03:00:00Z', 'Código Civil art. 48'],
  ['treinta días corridos administrativos que terminan en domingo: hasta el lunes', daysToBusinessDay(30), santiago, '2026-11-20T10:00:00-03:00', '2026-12-21', '2026-12-22T03:00:00Z', 'Ley 19.880 arts. 25 inciso tercero y 37 bis'],
  ['treinta días corridos administrativos que terminan en sábado: hasta el lunes', daysToBusinessDay(30), santiago, '2026-11-19T10:00:00-03:00', '2026-12-21', '2026-12-22T03:00:00Z', 'Ley 19.880 arts. 25 inciso tercero y 37 bis'],
  ['plazo penal que termina un día cualquiera: los feriados no lo suspenden', daysToParties(5), santiago, '2026-09-16T10:00:00-03:00', '2026-09-21', '2026-09-22T03:00:00Z', cpp],
  ['plazo penal que termina en domingo: hasta las 24:00 del lunes', daysToParties(5), santiago, '2026-11-17T10:00:00-03:00', '2026-11-23', '2026-11-24T03:00:00Z', cpp],
  ['plazo penal que termina en sábado, que no es feriado', daysToParties(5), santiago, '2026-11-16T10:00:00-03:00', '2026-11-21', '2026-11-22T03:00:00Z', cpp],
  ['plazo penal que termina el 18 de septiembre: hasta el lunes 21', daysToParties(5), santiago, '2026-09-13T10:00:00-03:00', '2026-09-21', '2026-09-22T03:00:00Z', cpp],
  ['plazo penal que termina en Viernes Santo: hasta el lunes', daysToParties(5), santiago, '2026-03-29T10:00:00-03:00', '2026-04-06', '2026-04-07T04:00:00Z', cpp],
  ['plazo penal que termina el 7 de junio en Arica', daysToParties(5), arica, '2027-06-02T10:00:00-04:00', '2027-06-08', '2027-06-09T04:00:00Z', cpp],
  ['día de 25 horas: el sábado en que el reloj se atrasa', days(5), santiago, '2027-03-29T10:00:00-03:00', '2027-04-03', '2027-04-04T04:00:00Z', 'Código Civil art. 48; Decreto Supremo 1.286 de 2018, Interior'],
  ['día sin medianoche: el sábado en que el reloj se adelanta', days(5), santiago, '2026-08-31T10:00:00-04:00', '2026-09-05', '2026-09-06T04:00:00Z', 'Código Civil art. 48; Decreto Supremo 1.286 de 2018, Interior'],

  // Months, from date to date.
  ['31 de enero más un mes', months(1), santiago, '2027-01-31T12:00:00-03:00', '2027-02-28', '2027-03-01T03:00:00Z', 'Código Civil art. 48 inciso cuarto'],
  ['31 de enero más un mes, año bisiesto', months(1), santiago, '2028-01-31T12:00:00-03:00', '2028-02-29', '2028-03-01T03:00:00Z', 'Código Civil art. 48 inciso cuarto'],
  ['seguimiento a los tres meses', months(3), santiago, '2026-11-22T12:00:00-03:00', '2027-02-22', '2027-02-23T03:00:00Z', 'Protocolo B Anexo 1; Código Civil art. 48'],
  ['seguimiento desde el 30 de noviembre', months(3), santiago, '2026-11-30T12:00:00-03:00', '2027-02-28', '2027-03-01T03:00:00Z', 'Protocolo B Anexo 1; Código Civil art. 48 inciso cuarto'],
  ['seis meses desde el 31 de agosto', months(6), santiago, '2026-08-31T12:00:00-04:00', '2027-02-28', '2027-03-01T03:00:00Z', 'Ley 19.880 arts. 25 inciso segundo y 27'],
  ['doce meses desde el 29 de febrero', months(12), santiago, '2028-02-29T12:00:00-03:00', '2029-02-28', '2029-03-01T03:00:00Z', 'Código Civil art. 48 inciso cuarto'],
  ['cuarenta y ocho meses desde el 29 de febrero', months(48), santiago, '2028-02-29T12:00:00-03:00', '2032-02-29', '2032-03-01T03:00:00Z', 'Código Civil art. 48'],
  ['doce meses de residencia', months(12), santiago, '2026-11-22T12:00:00-03:00', '2027-11-22', '2027-11-23T03:00:00Z', 'Ley 21.325 art. 71; Código Civil art. 48'],
  ['tres meses que terminan el 18 de septiembre: hasta el lunes 21', monthsToBusinessDay(3), santiago, '2026-06-18T12:00:00-04:00', '2026-09-21', '2026-09-22T03:00:00Z', 'Ley 19.880 art. 25 inciso tercero'],
  ['un instante que es 1 de noviembre en Valparaíso', months(3), valparaiso, '2026-11-01T03:30:00Z', '2027-02-01', '2027-02-02T03:00:00Z', 'Código Civil art. 48; Decreto Supremo 1.286 de 2018, Interior'],
  ['y todavía 31 de octubre en Isla de Pascua', months(3), islaDePascua, '2026-11-01T03:30:00Z', '2027-01-31', '2027-02-01T05:00:00Z', 'Código Civil art. 48; Decreto Supremo 1.286 de 2018, Interior'],
];

/** A row of periods: what it shows, months of each, base, the last days of the first, second, third … Source: Código Civil art. 48. */
export type Row = readonly [shows: string, months: number, base: string, dueDates: readonly string[]];

// biome-ignore format: a table reads by rows
export const rows: readonly Row[] = [
  ['cada mes desde el 31 de enero: vuelve al 31', 1, '2027-01-31T12:00:00-03:00', ['2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31', '2027-06-30', '2027-07-31']],
  ['cada tres meses desde el 30 de noviembre: vuelve al 30', 3, '2026-11-30T12:00:00-03:00', ['2027-02-28', '2027-05-30', '2027-08-30', '2027-11-30', '2028-02-29', '2028-05-30']],
  ['cada año desde el 29 de febrero: vuelve al 29 en los bisiestos', 12, '2028-02-29T12:00:00-03:00', ['2029-02-28', '2030-02-28', '2031-02-28', '2032-02-29']],
];
