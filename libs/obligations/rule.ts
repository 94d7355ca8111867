import type { Clock } from '@valija/domain';

/**
 * Who, by the message that opens an obligation: its sender or its recipient; `coordinator`, the party of kind `pav` that serves the
 * debtor's region; `operator`, whoever runs the gateway.
 */
export type Role = 'sender' | 'recipient' | 'coordinator' | 'operator';

/** What opens an obligation. */
export interface Opening {
  /** Type of the message, without `cl.valija.`; with `operator`, an act of the operator, which is no message. */
  readonly type: string;
  /** Only on this lane; on both where absent. */
  readonly lane?: 'normal' | 'urgent';
  readonly operator?: true;
}

/** A figure that the law leaves open: each installation may set it, by its name. */
export interface OpenFigure {
  readonly setting: string;
  readonly default: Clock;
}

/** Who is told that a term ended, and how long after. */
export interface Escalation {
  /** ISO 8601 duration after the end. */
  readonly after: string;
  readonly to: readonly Role[];
}

/** One legal obligation as `contracts/obligations.json` states it. */
export interface Rule {
  /** For example `derivacion-decision`. */
  readonly id: string;
  /** In Spanish, for a person. */
  readonly title: string;
  /** Number of the deadline in the specification, `D1` to `D13`, where it has one. */
  readonly deadline?: string;
  /** First moment at which it opens obligations, and first at which no more (RFC 3339). What was born under it keeps it. */
  readonly validfrom: string;
  readonly validto?: string;
  readonly opens: Opening;
  readonly debtor: Role;
  readonly creditor: Role;
  /** From when the clock runs: the envelope's `clockbase`, or the moment `taken` by the gateway where it has none. */
  readonly base: 'clockbase' | 'taken';
  readonly clock: Clock | OpenFigure;
  /** Period n ends n times the clock's months after the base. Period n + 1 opens when n ends; a report meets the oldest open period. */
  readonly repeats?: true;
  /** Types that meet it, said by its debtor, in the thread or in answer to what opened it; `recibo.delivered` is the debtor's receipt. */
  readonly metby: readonly string[];
  /** Types that end it unmet, said by its debtor or creditor. */
  readonly cancelledby: readonly string[];
  /** ISO 8601 durations before the end at which its debtor is warned, the longest first. */
  readonly warn: readonly string[];
  /** The first is at the end itself (`PT0S`). */
  readonly escalate: readonly Escalation[];
  /** Law and article, or document and section. */
  readonly source: string;
}

/** A rule whose clock is settled: what an obligation keeps for its life. */
export interface SettledRule extends Omit<Rule, 'clock'> {
  readonly clock: Clock;
}
