import type { SettledRule } from './rule.js';
import { type Step, stepsOf } from './steps.js';

/** What is kept of an obligation between two looks at it. */
export interface Kept {
  readonly dueAt: Date;
  readonly state: 'open' | 'met' | 'cancelled';
  readonly endedAt: Date | null;
  /** The first of its steps that was not looked at yet. */
  readonly nextStep: number;
}

/** What happens to an obligation up to a moment. */
export interface Advanced {
  /** In order, each with its own moment, however late it is looked at. */
  readonly steps: readonly Step[];
  readonly nextStep: number;
  /** When to look again; null where nothing will happen by itself. */
  readonly nextAt: Date | null;
  /** Whether the next period is to be opened, if it is not. */
  readonly opensNext: boolean;
}

/**
 * What a rule says about an obligation up to a moment. It goes by moments alone and not by when it is asked: what ended says all that lay
 * before its end, also where nobody looked in between.
 */
export function advance(rule: SettledRule, kept: Kept, now: Date): Advanced {
  const { dueAt, state, endedAt } = kept;
  const until = Math.min(now.getTime(), endedAt?.getTime() ?? Number.POSITIVE_INFINITY);
  const all = stepsOf(rule, dueAt);
  const later = all.findIndex(({ at }, index) => index >= kept.nextStep && at.getTime() > until);
  const nextStep = later < 0 ? Math.max(all.length, kept.nextStep) : later;
  const isPast = dueAt.getTime() <= now.getTime();
  const isStopped = state === 'cancelled' && endedAt !== null && endedAt.getTime() < dueAt.getTime();
  const next = all[nextStep]?.at;
  // Whoever took the end in may have a clock that is ahead of the one of who looks: what lies before that end is still to be said.
  const isToCome = next !== undefined && (endedAt === null || next.getTime() <= endedAt.getTime());
  return {
    steps: all.slice(kept.nextStep, nextStep),
    nextStep,
    nextAt: isToCome ? next : rule.repeats && state === 'met' && !isPast ? dueAt : null,
    opensNext: rule.repeats === true && isPast && !isStopped,
  };
}
