import type { ErrorCode } from '@valija/errors';
import type { AnswerRule, Asunto, Side, Step } from './asuntos.js';

/** Why an answer is not admitted now. */
export interface Objection {
  readonly code: Extract<
    ErrorCode,
    'answer-unfit' | 'answer-too-early' | 'answer-repeated' | 'answer-decided' | 'answer-ended'
  >;
  /** What must be given before, of which one is enough. */
  readonly falta?: readonly string[];
}

/**
 * What speaks against an answer, at this point of a matter.
 *
 * @param side of whoever would answer
 * @param given types of the answers given so far, in their order; those that were refused do not count
 */
export function findObjection(
  asunto: Asunto,
  rule: AnswerRule,
  side: Side,
  given: readonly string[],
): Objection | undefined {
  const rulesGiven = asunto.answers.filter(({ type }) => given.includes(type));
  if (rule.by !== 'either' && rule.by !== side) return { code: 'answer-unfit' };
  if (rule.decides && rulesGiven.some(({ decides }) => decides)) return { code: 'answer-decided' };
  if (rulesGiven.some(({ ends }) => ends)) return { code: 'answer-ended' };
  if (rule.once && given.includes(rule.type)) return { code: 'answer-repeated' };
  if (rule.after && !rule.after.some((type) => given.includes(type)))
    return { code: 'answer-too-early', falta: rule.after };
  return undefined;
}

/** Whose turn it is in a matter, and what for. */
export type Standing =
  | { readonly turn: 'ours' | 'theirs'; readonly step: Step }
  /** It goes on, and nobody owes anything. */
  | { readonly turn: 'running' }
  | { readonly turn: 'none' };

/** Where a matter stands for one side of it. Parameters as {@link findObjection}. */
export function standingOf(asunto: Asunto, side: Side, given: readonly string[]): Standing {
  if (asunto.answers.some(({ type, ends }) => ends && given.includes(type))) return { turn: 'none' };
  const step = askedBack(asunto, given) ?? asunto.steps.find(({ answers }) => !answers.some(isIn(given)));
  if (!step) return { turn: asunto.runsOn ? 'running' : 'none' };
  if (step.by === 'either') return { turn: 'running' };
  return { turn: step.by === side ? 'ours' : 'theirs', step };
}

const isIn =
  (list: readonly string[]) =>
  (type: string): boolean =>
    list.includes(type);

/** What was asked for within the matter and not brought since: owed before the next step. */
function askedBack({ asksBack }: Asunto, given: readonly string[]): Step | undefined {
  if (!asksBack) return undefined;
  const { asked, answered } = asksBack;
  return given.lastIndexOf(asked) > given.lastIndexOf(answered) ? stepBack(asksBack) : undefined;
}

const stepBack = ({ asked, answered, accion, clock }: NonNullable<Asunto['asksBack']>): Step => ({
  answers: [answered],
  by: 'sender',
  accion,
  ...(clock ? { clock, restartedBy: { normal: asked, urgent: asked } } : {}),
});

/** The step that these answers would meet: what a matter that waits for them is called. */
export function stepOf(asunto: Asunto, pending: readonly string[]): Step | undefined {
  const { asksBack } = asunto;
  if (asksBack && pending.includes(asksBack.answered)) return stepBack(asksBack);
  return asunto.steps.find(({ answers }) => answers.some(isIn(pending)));
}
