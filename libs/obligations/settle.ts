import type { Clock } from '@valija/domain';
import type { Rule, SettledRule } from './rule.js';

/** Clocks that an installation sets where the law leaves a figure open, by the name of the setting. */
export type Settings = Readonly<Record<string, Clock>>;

/**
 * Puts an installation's figures into the rules.
 *
 * @throws Error for a setting that no rule asks for: a mistyped name would silently leave the default.
 */
export function settleRules(rules: readonly Rule[], settings: Settings = {}): SettledRule[] {
  const asked = new Set(rules.flatMap(({ clock }) => ('setting' in clock ? [clock.setting] : [])));
  const unknown = Object.keys(settings).filter((name) => !asked.has(name));
  if (unknown.length > 0) throw new Error(`no rule has the setting ${unknown.join(', ')}`);
  return rules.map(({ clock, ...rule }) => {
    const settled = 'setting' in clock ? (settings[clock.setting] ?? clock.default) : clock;
    if (rule.repeats && settled.kind !== 'months') throw new Error(`${rule.id} repeats, but not by months`);
    return { ...rule, clock: settled };
  });
}
