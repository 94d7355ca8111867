import { Temporal } from 'temporal-polyfill';
import { type CatalogueEntry, isVigenteEntry } from '../catalogue.js';
import type { Place } from './place.js';

/** When a holiday falls. Days of the week are those of ISO 8601: 1 is Monday, 7 is Sunday. */
export type HolidayRule =
  | {
      readonly tipo: 'FECHA';
      readonly mes: number;
      readonly dia: number;
      /** Only a holiday if the date falls on this day of the week. */
      readonly soloSi?: number;
      /** Days by which it moves, by the day of the week on which the date falls; on any other it stays. */
      readonly traslados?: readonly { readonly diaSemana: number; readonly dias: number }[];
    }
  /** Days from Easter Sunday. */
  | { readonly tipo: 'PASCUA'; readonly dias: number }
  | { readonly tipo: 'FECHAS'; readonly fechas: readonly string[] }
  | { readonly tipo: 'DIA_SEMANA'; readonly diaSemana: number };

/** Where a holiday is one. */
export type HolidayScope =
  | { readonly tipo: 'NACIONAL' }
  | { readonly tipo: 'REGIONES'; readonly regiones: readonly string[] }
  | { readonly tipo: 'COMUNAS'; readonly comunas: readonly string[] };

/** A row of the catalogue `feriados`, or one that a deployment adds for a holiday declared by a law of its own. */
export interface Holiday extends CatalogueEntry {
  readonly clase: 'CIVIL' | 'RELIGIOSO';
  readonly ambito: HolidayScope;
  readonly regla: HolidayRule;
}

/** Says whether a holiday, on a date of its own (`AAAA-MM-DD`), is one in a place and in force. */
export function holdsOn(holiday: Holiday, date: string, place: Place): boolean {
  return isWithin(holiday.ambito, place) && isVigenteEntry(holiday, date);
}

function isWithin(scope: HolidayScope, { region, comuna }: Place): boolean {
  switch (scope.tipo) {
    case 'NACIONAL':
      return true;
    case 'REGIONES':
      return scope.regiones.includes(region);
    case 'COMUNAS':
      return comuna !== undefined && scope.comunas.includes(comuna);
  }
}

/** The dates of a rule in a year, `AAAA-MM-DD`; a holiday that moves does so within its year. */
export function datesOf(rule: HolidayRule, year: number): readonly string[] {
  switch (rule.tipo) {
    case 'FECHA': {
      const named = Temporal.PlainDate.from({ year, month: rule.mes, day: rule.dia });
      if (rule.soloSi !== undefined && rule.soloSi !== named.dayOfWeek) return [];
      const move = rule.traslados?.find(({ diaSemana }) => diaSemana === named.dayOfWeek);
      return [named.add({ days: move?.dias ?? 0 }).toString()];
    }
    case 'PASCUA':
      return [easterSunday(year).add({ days: rule.dias }).toString()];
    case 'FECHAS':
      return rule.fechas.filter((date) => date.startsWith(`${year}-`));
    case 'DIA_SEMANA': {
      const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
      const days = Array.from({ length: first.daysInYear }, (_, at) => first.add({ days: at }));
      return days.filter(({ dayOfWeek }) => dayOfWeek === rule.diaSemana).map((day) => day.toString());
    }
  }
}

/**
 * Easter Sunday of the Gregorian calendar.
 * @see "Nature", 20 April 1876, vol. 13, p. 487: the anonymous computus
 */
export function easterSunday(year: number): Temporal.PlainDate {
  const whole = (dividend: number, divisor: number): number => Math.floor(dividend / divisor);
  const golden = year % 19;
  const century = whole(year, 100);
  const skippedMoons = whole(century - whole(century + 8, 25) + 1, 3);
  const epact = (19 * golden + century - whole(century, 4) - skippedMoons + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * whole(year % 100, 4) - epact - (year % 4)) % 7;
  const late = whole(golden + 11 * epact + 22 * weekday, 451);
  const days = epact + weekday - 7 * late + 114;
  return Temporal.PlainDate.from({ year, month: whole(days, 31), day: (days % 31) + 1 });
}
