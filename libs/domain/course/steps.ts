import {
  type DerivacionMover,
  type DerivacionSide,
  type DerivacionState,
  derivacionInitial,
  moveOf,
} from './derivacion.js';

/** Something that moved a derivación, or is said once in it. */
export interface Step {
  /** Id of the message that did, or that an event is about; with its side, the identity of that message. */
  readonly id: string;
  readonly on: DerivacionMover;
  readonly by: DerivacionSide;
  /** The state to which it led then. */
  readonly to: DerivacionState;
  /** Id of the message of the same side in whose place it stands, as long as it stands itself. */
  readonly supersedes?: string;
}

/** Steps kept of one derivación: all that stand, and of those in whose place others stand the newest. */
const stepsMax = 32;

/** What stands: whatever no other step stands in the place of. */
const standing = (steps: readonly Step[]): Step[] =>
  steps.filter(({ id, by }) => !steps.some((each) => each.supersedes === id && each.by === by));

/**
 * The state to which steps lead. Where something between was taken back, what came after stands on its own: it led where it led.
 */
export const stateAfter = (steps: readonly Step[]): DerivacionState =>
  standing(steps).reduce<DerivacionState>(
    (state, { on, by, to }) => moveOf(state, on, by) ?? to,
    derivacionInitial,
  );

/** Takes back what a message did: it ended undelivered. What it stood in the place of stands again. */
export const withdraw = (steps: readonly Step[], { id, by }: Pick<Step, 'id' | 'by'>): Step[] =>
  steps.filter((step) => step.id !== id || step.by !== by);

/**
 * Puts a message in the place of another of its side.
 *
 * | the other | the newer one |
 * |---|---|
 * | did nothing | is judged as any: undefined |
 * | is of the same type | stands in its place, whatever was built on it |
 * | is of another type, and the last | is judged in the state before it |
 * | is of another type, and not the last | does not fit |
 *
 * @returns the steps with it; `misfit`, or undefined where it is judged as any
 */
export function supersede(
  steps: readonly Step[],
  newer: Pick<Step, 'id' | 'on' | 'by'> & { readonly supersedes: string },
): readonly Step[] | 'misfit' | undefined {
  const { supersedes, by, on } = newer;
  const live = standing(steps);
  const own = live.filter((step) => step.id === supersedes && step.by === by);
  const [old] = own;
  if (!old) return undefined;
  const at = live.indexOf(old);
  if (old.on === on) return placed(steps, { ...newer, to: old.to });
  // What shows that the old one arrived goes with it.
  if (live.length > at + own.length) return 'misfit';
  const to = moveOf(stateAfter(live.slice(0, at)), on, by);
  return to ? placed(steps, { ...newer, to }) : 'misfit';
}

/** A step right behind the one in whose place it stands. */
function placed(steps: readonly Step[], step: Step): Step[] {
  const at = steps.findLastIndex(({ id, by }) => id === step.supersedes && by === step.by);
  const all = [...steps.slice(0, at + 1), step, ...steps.slice(at + 1)];
  const excess = all.length - stepsMax;
  const superseded = all.filter((each) => !standing(all).includes(each)).slice(0, Math.max(0, excess));
  return all.filter((each) => !superseded.includes(each));
}
