import type { Where } from '../naive/holidays.js';
import { dayAfter, endOf, weekday } from '../naive/wall-clock.js';
import type { Random } from './random.js';

/** From when until when no gateway runs, in milliseconds since 1970. */
export interface Downtime {
  readonly from: number;
  readonly to: number;
}

const hourMs = 3_600_000;
const santiago: Where = { region: '13' };
/** When clocks change, and when the whole country rests. */
const always = ['2027-04-03', '2027-09-04', '2027-09-16', '2027-12-24'];

/**
 * Nights and weekends on which no gateway ran, some short falls by day, both nights on which clocks change, and Fiestas Patrias.
 */
export function downtimesOf(first: string, last: string, random: Random): Downtime[] {
  const found: Downtime[] = [];
  for (let day = first; day <= last; day = dayAfter(day)) {
    const evening = endOf(day, santiago) - random.between(1, 6) * hourMs;
    const isFriday = weekday(day) === 5;
    const lengthH = always.includes(day)
      ? random.between(30, 90)
      : isFriday && random.chance(0.25)
        ? random.between(40, 66)
        : random.chance(0.1)
          ? random.between(6, 14)
          : 0;
    if (lengthH > 0) found.push({ from: evening, to: evening + lengthH * hourMs });
    else if (random.chance(0.15)) {
      const fall = endOf(day, santiago) - random.between(8, 16) * hourMs;
      found.push({ from: fall, to: fall + random.between(1, 50) * 60_000 });
    }
  }
  return joined(found);
}

/** When what reaches the gateway's door at a moment is let in. */
export function letIn(at: number, downtimes: readonly Downtime[]): number {
  const away = downtimes.find(({ from, to }) => from <= at && at < to);
  return away ? away.to : at;
}

function joined(downtimes: readonly Downtime[]): Downtime[] {
  const apart: Downtime[] = [];
  for (const next of [...downtimes].sort((one, other) => one.from - other.from)) {
    const last = apart.at(-1);
    if (last && next.from <= last.to)
      apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    else apart.push(next);
  }
  return apart;
}
