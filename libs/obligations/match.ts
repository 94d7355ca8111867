import type { SettledRule } from './rule.js';

/** An act that may open or end obligations: a message, a recipient's receipt of one, or what the operator did. */
export interface Act {
  /** Without `cl.valija.`. */
  readonly type: string;
  readonly lane: 'normal' | 'urgent';
  /** Whether it is the operator's, and no message. */
  readonly isOperators?: boolean;
}

/** Whether an act opens an obligation under a rule at a moment. */
export function opens({ opens: opening, ...rule }: SettledRule, act: Act, at: Date): boolean {
  return (
    opening.type === act.type &&
    (opening.operator === true) === (act.isOperators === true) &&
    (opening.lane === undefined || opening.lane === act.lane) &&
    Date.parse(rule.validfrom) <= at.getTime() &&
    (rule.validto === undefined || at.getTime() < Date.parse(rule.validto))
  );
}

/** What a type does to an open obligation of a rule, said by whom the rule asks it of. */
export function endOf({ metby, cancelledby }: SettledRule, type: string): 'met' | 'cancelled' | undefined {
  if (metby.includes(type)) return 'met';
  return cancelledby.includes(type) ? 'cancelled' : undefined;
}
