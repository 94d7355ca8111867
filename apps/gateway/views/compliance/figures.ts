/**
 * What the figures of compliance count, by the rules of `contracts/obligations.json`. Each obligation falls on the day on which its term ends,
 * by the debtor's calendar.
 */
export const figures = {
  acknowledged: ['derivacion-acuse', 'derivacion-acuse-urgente'],
  decided: ['derivacion-decision'],
  followUps: ['seguimiento-trimestral'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Figure = keyof typeof figures;

export const figureNames = Object.keys(figures) as readonly Figure[];

/** Obligations of one figure by what became of them: every one is in exactly one of the five. */
export interface Outcomes {
  /** Met before its end. */
  readonly inTime: number;
  /** Met, at its end or after. */
  readonly late: number;
  /** Its end passed unmet: still open, or cancelled at its end or after. */
  readonly missing: number;
  /** Open, and its end is still to come: neither kept nor broken. */
  readonly pending: number;
  /** Cancelled before its end: nobody owed it any more. */
  readonly cancelled: number;
}

export const noOutcomes: Outcomes = { inTime: 0, late: 0, missing: 0, pending: 0, cancelled: 0 };

/** Obligations of which it is known whether they were kept: those in time, late and missing. */
export const decidedOf = ({ inTime, late, missing }: Outcomes): number => inTime + late + missing;

/** The part of those known that was kept in time, from 0 to 1, to four decimals; null where none is known. */
export function shareOf(outcomes: Outcomes): number | null {
  const known = decidedOf(outcomes);
  return known === 0 ? null : Math.round((outcomes.inTime / known) * 10_000) / 10_000;
}
