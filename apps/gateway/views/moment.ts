import { ValijaError } from '@valija/errors';

/** Days, months and years of a view are those of continental Chile, unless it says otherwise. */
export const zone = 'America/Santiago';

const dayIn = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });

/** The day that it is in continental Chile, `AAAA-MM-DD`. */
export const dayOf = (at: Date): string => dayIn.format(at);

const longDay = new Intl.DateTimeFormat('es-CL', { timeZone: 'UTC', dateStyle: 'full' });
const time = new Intl.DateTimeFormat('es-CL', { timeZone: zone, timeStyle: 'short', hourCycle: 'h23' });

/** A day for a person: `martes, 24 de noviembre de 2026`. @param day `AAAA-MM-DD` */
export function sayDay(day: string): string {
  const at = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(at.getTime())) throw new ValijaError('internal', 'a day that is none');
  return longDay.format(at).replace(',', '');
}

/** A moment for a person: `martes 24 de noviembre de 2026, 14:30 horas`. */
export const sayMoment = (at: Date): string => `${sayDay(dayOf(at))}, ${time.format(at)} horas`;
