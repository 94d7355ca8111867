import { advance, firstStepOf, type SettledRule, stepsOf, termOf } from '@valija/obligations';
import type { Log } from '@valija/runtime';
import type { Database, Tx } from '@valija/store';
import { placeOf } from './place.js';
import { type Parties, partyIn } from './roles.js';
import type { RuleBook } from './rule-book.js';
import {
  claimDue,
  claimDueOf,
  type DueRow,
  type Moved,
  type NextPeriod,
  writeMoved,
  writePeriods,
} from './store/due.js';
import { type Notice, writeNotices, writeResolved } from './store/notices.js';
import { findRules } from './store/rules.js';

/** Obligations of one transaction. */
const batch = 500;

/**
 * Moves obligations on with the clock. What happens to one follows from its rule and its moments, never from when somebody looks: so a
 * gateway that was down, one that is killed in its middle, and several at once all write the same notices, each once.
 */
export class Advancing {
  constructor(
    private readonly db: Database,
    private readonly options: { readonly directory: Parties; readonly now: () => Date; readonly log: Log },
    private readonly book: RuleBook,
  ) {}

  /** Learns the rules that are kept and not known here. */
  async learn(): Promise<void> {
    this.book.keep(await findRules(this.db, this.book.digests));
  }

  /** One look at what is due. @returns of how many obligations */
  async pass(): Promise<number> {
    const now = this.options.now();
    const { count, notices } = await this.db.transaction(async (tx) => {
      const rows = await claimDue(tx, now, batch);
      return { count: rows.length, notices: await this.move(tx, rows, now) };
    });
    if (notices > 0) this.options.log.info('terms neared or passed', { count: notices });
    return count;
  }

  /** Moves all obligations of a thread on to a moment, in the caller's transaction. */
  async passThread(tx: Tx, correlationid: string, at: Date): Promise<void> {
    for (;;) {
      const rows = await claimDueOf(tx, correlationid, at);
      if (rows.length === 0) return;
      await this.move(tx, rows, at);
    }
  }

  private async move(tx: Tx, rows: readonly DueRow[], now: Date): Promise<number> {
    if (rows.length === 0) return 0;
    const moved: Moved[] = [];
    const notices: Notice[] = [];
    const periods: NextPeriod[] = [];
    for (const row of rows) {
      const rule = await this.ruleOf(row);
      const next = advance(rule, keptOf(row), now);
      moved.push({ seq: row.seq, nextStep: next.nextStep, nextAt: next.nextAt });
      notices.push(...next.steps.flatMap((step) => this.noticesOf(row, rule, step)));
      if (next.opensNext) periods.push(periodAfter(row, rule));
    }
    writeMoved(tx, moved);
    if (notices.length > 0) writeNotices(tx, notices, now);
    if (periods.length > 0) writePeriods(tx, periods);
    const ended = rows.filter(({ state }) => state !== 'open').map(({ seq }) => seq);
    if (ended.length > 0) writeResolved(tx, ended, now);
    return notices.length;
  }

  private noticesOf(
    row: DueRow,
    rule: SettledRule,
    { kind, step, at, to }: ReturnType<typeof stepsOf>[number],
  ): Notice[] {
    const addressees = to.map((role) => partyIn(role, rule, row, this.options.directory, at));
    const found = new Set(addressees.filter((party) => party !== undefined));
    return [...found].map((addressee) => ({ obligation: row.seq, kind, step, addressee, at }));
  }

  private async ruleOf({ rule_digest }: DueRow): Promise<SettledRule> {
    const known = this.book.find(rule_digest);
    if (known) return known;
    await this.learn();
    const learnt = this.book.find(rule_digest);
    if (!learnt) throw new Error(`no rule is kept under ${rule_digest}`);
    return learnt;
  }
}

const keptOf = (row: DueRow) => ({
  dueAt: row.due_at,
  state: row.state,
  endedAt: row.ended_at,
  nextStep: row.next_step,
});

/** The period after one, which begins at its end. */
function periodAfter(row: DueRow, rule: SettledRule): NextPeriod {
  const { dueAt, dueDate } = termOf(rule, row.base_at, row.period + 1, placeOf(row.region));
  const nextStep = firstStepOf(rule, dueAt, row.due_at);
  return { after: row, dueAt, dueDate, nextStep, nextAt: stepsOf(rule, dueAt)[nextStep]?.at ?? null };
}
