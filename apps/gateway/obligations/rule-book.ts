import { createHash } from 'node:crypto';
import { type Act, endOf, opens, type SettledRule } from '@valija/obligations';

/** A rule with the digest under which obligations name it. */
export interface KeptRule {
  readonly digest: string;
  readonly rule: SettledRule;
}

/** Digests of the rules whose open obligations a type ends. */
export interface Ends {
  readonly met: readonly string[];
  readonly cancelled: readonly string[];
  /** Those of both that repeat. */
  readonly repeating: readonly string[];
}

const none: Ends = { met: [], cancelled: [], repeating: [] };

/** The rules that open obligations now, and all those under which some were born. */
export class RuleBook {
  readonly current: readonly KeptRule[];
  private readonly kept = new Map<string, KeptRule>();
  private ends = new Map<string, Ends>();

  constructor(rules: readonly SettledRule[]) {
    this.current = rules.map((rule) => ({ digest: digestOf(rule), rule }));
    this.keep(this.current);
  }

  /** Adds rules that obligations were born under elsewhere, or before. */
  keep(rules: readonly KeptRule[]): void {
    for (const each of rules) this.kept.set(each.digest, each);
    this.ends = new Map();
  }

  get digests(): string[] {
    return [...this.kept.keys()];
  }

  find(digest: string): SettledRule | undefined {
    return this.kept.get(digest)?.rule;
  }

  /** The rules under which an act opens an obligation at a moment. */
  opened(act: Act, at: Date): KeptRule[] {
    return this.current.filter(({ rule }) => opens(rule, act, at));
  }

  /** What a type ends, whatever the rule was born of. */
  endedBy(type: string): Ends {
    const known = this.ends.get(type) ?? this.findEnds(type);
    this.ends.set(type, known);
    return known;
  }

  private findEnds(type: string): Ends {
    const touched = [...this.kept.values()].filter(({ rule }) => endOf(rule, type));
    if (touched.length === 0) return none;
    const digests = (rules: readonly KeptRule[]) => rules.map(({ digest }) => digest);
    return {
      met: digests(touched.filter(({ rule }) => endOf(rule, type) === 'met')),
      cancelled: digests(touched.filter(({ rule }) => endOf(rule, type) === 'cancelled')),
      repeating: digests(touched.filter(({ rule }) => rule.repeats)),
    };
  }
}

const digestOf = (rule: SettledRule): string =>
  createHash('sha256').update(JSON.stringify(rule)).digest('base64url');
