import type { Queryable, Tx } from '@valija/store';

/** An obligation to which something happens. */
export interface DueRow {
  readonly seq: string;
  readonly rule: string;
  readonly rule_digest: string;
  readonly period: number;
  readonly source: string;
  readonly id: string;
  readonly correlationid: string;
  readonly lane: string;
  readonly debtor: string;
  readonly creditor: string;
  readonly region: string | null;
  readonly base_at: Date;
  readonly due_at: Date;
  readonly state: 'open' | 'met' | 'cancelled';
  readonly ended_at: Date | null;
  readonly ended_source: string | null;
  readonly ended_id: string | null;
  readonly next_step: number;
}

const columns = `seq, rule, rule_digest, period, source, id, correlationid, lane, debtor, creditor, region, base_at, due_at,
  state, ended_at, ended_source, ended_id, next_step`;

/** Up to `limit` obligations to which something happens by a moment, but for those that another gateway works on. */
export async function claimDue(tx: Queryable, at: Date, limit: number): Promise<DueRow[]> {
  const { rows } = await tx.query<DueRow>(
    `SELECT ${columns} FROM obligation WHERE next_at <= $1 ORDER BY next_at, seq LIMIT $2 FOR UPDATE SKIP LOCKED`,
    [at, limit],
  );
  return rows;
}

/** The same of one thread; whoever works on them is waited for. */
export async function claimDueOf(tx: Queryable, correlationid: string, at: Date): Promise<DueRow[]> {
  const { rows } = await tx.query<DueRow>(
    `SELECT ${columns} FROM obligation WHERE correlationid = $1 AND next_at <= $2 ORDER BY next_at, seq FOR UPDATE`,
    [correlationid, at],
  );
  return rows;
}

/** Where an obligation stands after what happened. */
export interface Moved {
  readonly seq: string;
  readonly nextStep: number;
  readonly nextAt: Date | null;
}

export function writeMoved(tx: Tx, moved: readonly Moved[]): void {
  tx.write(
    `UPDATE obligation o SET next_step = u.next_step, next_at = u.next_at
       FROM unnest($1::bigint[], $2::int[], $3::timestamptz[]) AS u (seq, next_step, next_at) WHERE o.seq = u.seq`,
    [moved.map(({ seq }) => seq), moved.map(({ nextStep }) => nextStep), moved.map(({ nextAt }) => nextAt)],
  );
}

/** The period that follows one, with the end of that one where it was cancelled after this began. */
export interface NextPeriod {
  readonly after: DueRow;
  readonly dueAt: Date;
  readonly dueDate: string;
  readonly nextStep: number;
  readonly nextAt: Date | null;
}

/** Opens periods; one that is there already stays. */
export function writePeriods(tx: Tx, periods: readonly NextPeriod[]): void {
  tx.write(
    `INSERT INTO obligation (rule, rule_digest, period, source, id, correlationid, lane, debtor, creditor, region, base_at,
                             due_at, due_date, next_step, next_at, state, ended_at, ended_source, ended_id)
     SELECT o.rule, o.rule_digest, o.period + 1, o.source, o.id, o.correlationid, o.lane, o.debtor, o.creditor, o.region,
            o.base_at, u.due_at, u.due_date, u.next_step, u.next_at,
            CASE WHEN o.state = 'cancelled' THEN 'cancelled' ELSE 'open' END,
            CASE WHEN o.state = 'cancelled' THEN o.ended_at END,
            CASE WHEN o.state = 'cancelled' THEN o.ended_source END,
            CASE WHEN o.state = 'cancelled' THEN o.ended_id END
       FROM unnest($1::bigint[], $2::timestamptz[], $3::date[], $4::int[], $5::timestamptz[])
              AS u (seq, due_at, due_date, next_step, next_at)
       JOIN obligation o ON o.seq = u.seq
     ON CONFLICT (id, source, rule, period) DO NOTHING`,
    [
      periods.map(({ after }) => after.seq),
      periods.map(({ dueAt }) => dueAt),
      periods.map(({ dueDate }) => dueDate),
      periods.map(({ nextStep }) => nextStep),
      periods.map(({ nextAt }) => nextAt),
    ],
  );
}
