import { Temporal } from 'temporal-polyfill';
import type { Role, SettledRule } from './rule.js';

/** Something that is said about a term at a moment. */
export interface Step {
  readonly kind: 'por-vencer' | 'vencido';
  /** Among those of its kind, from 0. */
  readonly step: number;
  readonly at: Date;
  readonly to: readonly Role[];
}

/** All that a rule says about a term, in the order of time: the warnings to its debtor, the end, what follows. */
export function stepsOf({ warn, escalate, debtor }: SettledRule, dueAt: Date): Step[] {
  const warnings = warn.map(
    (before, step): Step => ({ kind: 'por-vencer', step, at: moved(dueAt, before, -1), to: [debtor] }),
  );
  const ends = escalate.map(
    ({ after, to }, step): Step => ({ kind: 'vencido', step, at: moved(dueAt, after, 1), to }),
  );
  return [...warnings, ...ends];
}

/** The first step of an obligation: a warning that would lie before it was opened is none. */
export function firstStepOf(rule: SettledRule, dueAt: Date, openedAt: Date): number {
  return stepsOf(rule, dueAt).findIndex(
    ({ kind, at }) => kind === 'vencido' || at.getTime() >= openedAt.getTime(),
  );
}

const moved = (at: Date, duration: string, sign: 1 | -1): Date =>
  new Date(at.getTime() + sign * Temporal.Duration.from(duration).total('milliseconds'));
