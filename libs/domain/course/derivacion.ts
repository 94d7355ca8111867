import { derivacion as data } from '../generated/derivacion.js';

/**
 * The course of a derivación as data: every message in every state is a transition or meets a rule.
 * @see contracts/derivacion.json, docs/derivacion.svg; Protocolo B §4.5, §5.7, §5.8 and Anexo 1
 */
export type DerivacionState = keyof typeof data.states;
export type DerivacionSide = keyof typeof data.sides;
/** Why a message does not fit. */
export type DerivacionRule = (typeof data.rules)[number]['code'];
/** What moves a derivación: a message by its type without `cl.valija.`, or an event that is none. */
export type DerivacionMover = (typeof data.transitions)[number]['on'];

interface Transition {
  readonly on: DerivacionMover;
  readonly by: DerivacionSide;
  readonly from: readonly DerivacionState[];
  readonly to: DerivacionState | 'same';
  readonly once?: boolean;
}

interface Rule {
  readonly code: DerivacionRule;
  readonly title: string;
  readonly detail: string;
  readonly on?: readonly string[];
  readonly states?: readonly DerivacionState[];
}

const transitions: readonly Transition[] = data.transitions;
const rules: readonly Rule[] = data.rules;

/** The type that opens the thread of a derivación, without `cl.valija.`. */
export const derivacionOpening = data.opening;
/** The state of a derivación of which nothing stands. */
export const derivacionInitial: DerivacionState = data.initial;
export const derivacionStates = Object.keys(data.states) as DerivacionState[];
export const derivacionSides = Object.keys(data.sides) as DerivacionSide[];
/** The messages that it knows, without `cl.valija.`; whatever else is said in its thread is no part of it. */
export const derivacionMessages = [...new Set(transitions.map(({ on }) => on))].filter(
  (on): on is Exclude<DerivacionMover, keyof typeof data.events> => !Object.hasOwn(data.events, on),
);

/** Whether a type, without `cl.valija.`, is part of the course of a derivación. */
export const isDerivacionMessage = (name: string): name is (typeof derivacionMessages)[number] =>
  (derivacionMessages as readonly string[]).includes(name);

/** Title of a state and title and detail of a rule, in Spanish, for a person. */
export const titleOfState = (state: DerivacionState): string => data.states[state].title;
export const findDerivacionRule = (code: string): Rule | undefined =>
  rules.find((rule) => rule.code === code);

/** To which state a mover leads, said by a side; undefined where it does not fit. A message that is said once fits there once. */
export function moveOf(
  state: DerivacionState,
  on: DerivacionMover,
  by: DerivacionSide,
): DerivacionState | undefined {
  const found = transitions.find((each) => each.on === on && each.by === by && each.from.includes(state));
  return found && (found.to === 'same' ? state : found.to);
}

/** All that a mover does, said by a side: from each state where it fits, the state to which it leads. */
export const movesOf = (
  on: DerivacionMover,
  by: DerivacionSide,
): Partial<Record<DerivacionState, DerivacionState>> =>
  Object.fromEntries(
    derivacionStates.flatMap((state) => {
      const to = moveOf(state, on, by);
      return to ? [[state, to]] : [];
    }),
  );

/** Whether a message is said once at most in a derivación, though it leaves some states as they are. */
export const isSaidOnce = (on: DerivacionMover): boolean =>
  transitions.some((each) => each.on === on && each.once === true);

/**
 * The rule that a message goes against which does not fit.
 * @param by the side that says it; undefined where it is neither's to the other
 */
export function ruleAgainst(
  state: DerivacionState,
  on: DerivacionMover,
  by: DerivacionSide | undefined,
): DerivacionRule {
  const isTheirs = transitions.some((each) => each.on === on && each.by === by);
  const rule = isTheirs
    ? rules.find((each) => each.on?.includes(on) && each.states?.includes(state))
    : undefined;
  return rule?.code ?? 'parte-ajena';
}
