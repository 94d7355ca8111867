import { Temporal } from 'temporal-polyfill';
import { feriados } from '../generated/catalogues.js';
import { datesOf, type Holiday, holdsOn } from './holiday-rules.js';
import { type Place, zoneOf } from './place.js';

/** The days of one place: its time zone, its holidays, its business days. */
export interface Calendar {
  /** IANA name. */
  readonly zone: string;
  /**
   * The holiday that falls on a date; every Sunday is one, a Saturday is not.
   * @param date a date, or its text `AAAA-MM-DD`
   * @throws RangeError for a date outside the years that the catalogue covers
   */
  holidayOn(date: Temporal.PlainDate | string): Holiday | undefined;
  /**
   * Whether public administration works: any day but Saturdays, Sundays and holidays.
   * @throws RangeError as `holidayOn`
   * @see Ley 19.880 art. 25
   */
  isBusinessDay(date: Temporal.PlainDate | string): boolean;
}

const official: readonly Holiday[] = feriados.entries;
const saturday = 6;

/**
 * The calendar of a place.
 *
 * @param place region and, if known, commune of whoever owes the act
 * @param declared holidays beyond the catalogue, such as a law declares for one occasion
 */
export function calendarOf(place: Place, declared: readonly Holiday[] = []): Calendar {
  const holidayOn = (day: Temporal.PlainDate | string): Holiday | undefined => {
    const on = Temporal.PlainDate.from(day);
    const date = on.toString();
    assertCovered(date);
    const dated = [...datedIn(declared, on.year), ...officialIn(on.year)];
    return dated.find((found) => found.date === date && holdsOn(found.holiday, date, place))?.holiday;
  };
  return {
    zone: zoneOf(place),
    holidayOn,
    isBusinessDay: (day) =>
      holidayOn(day) === undefined && Temporal.PlainDate.from(day).dayOfWeek !== saturday,
  };
}

interface Dated {
  readonly date: string;
  readonly holiday: Holiday;
}

function datedIn(holidays: readonly Holiday[], year: number): readonly Dated[] {
  return holidays.flatMap((holiday) => datesOf(holiday.regla, year).map((date) => ({ date, holiday })));
}

/** The catalogue does not change while the process runs, and its years are asked for with every message. */
const officialYears = new Map<number, readonly Dated[]>();

function officialIn(year: number): readonly Dated[] {
  const known = officialYears.get(year) ?? datedIn(official, year);
  officialYears.set(year, known);
  return known;
}

/** Without this the holidays of an unknown year would count as business days, and terms would end too early. */
function assertCovered(date: string): void {
  const { desde, hasta } = feriados.cobertura;
  if (date < desde || date > hasta) {
    throw new RangeError(`${date} is outside the years with known holidays, ${desde} to ${hasta}`);
  }
}
