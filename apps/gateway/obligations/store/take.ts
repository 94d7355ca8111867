import type { Tx } from '@valija/store';
import type { Ends } from '../rule-book.js';

/** A period of an obligation that is opened. */
export interface Opened {
  readonly rule: string;
  readonly digest: string;
  readonly debtor: string;
  readonly creditor: string;
  readonly region: string | null;
  readonly baseAt: Date;
  readonly dueAt: Date;
  readonly dueDate: string;
  readonly nextStep: number;
  readonly nextAt: Date;
}

/** Who says what, where and when. */
export interface Saying {
  readonly source: string;
  readonly id: string;
  /** Null where what is ended is found by {@link answers} alone. */
  readonly correlationid: string | null;
  /** The message that it answers. */
  readonly answers: string | null;
  readonly lane: string;
  readonly at: Date;
}

/**
 * Ends what an act ends and opens what it opens, in one statement.
 *
 * What ends keeps a `next_at` that has passed: `advance` says all that lay before the end, whenever it is looked at. Else it is looked at
 * once more where something was said of it already, and when the next period begins.
 *
 * A repeating obligation whose periods were not opened up to this moment must be advanced first: then nothing is done at all, and
 * `pending` says so. $9 is empty for types that end none of those.
 *
 * What is touched is found first and kept: a statement that was planned while the table was empty would look for it again with each open
 * obligation, until the tables are analyzed.
 */
const takeSql = `
  WITH pending AS (
    SELECT FROM obligation
     WHERE cardinality($9::text[]) > 0 AND correlationid = $3 AND rule_digest = ANY($9) AND next_at <= $6
     LIMIT 1
  ), touched AS MATERIALIZED (
    SELECT seq, true AS meets, row_number() OVER (PARTITION BY id, source, rule ORDER BY period) AS nth
      FROM obligation
     WHERE state = 'open' AND rule_digest = ANY($7::text[]) AND debtor = $1 AND (correlationid = $3 OR id = $4)
       AND NOT EXISTS (SELECT FROM pending)
    UNION ALL
    SELECT seq, false, 1
      FROM obligation
     WHERE state = 'open' AND rule_digest = ANY($8::text[]) AND $1 IN (debtor, creditor) AND correlationid = $3
       AND NOT EXISTS (SELECT FROM pending)
  ), ended AS (
    UPDATE obligation o
       SET state = CASE WHEN t.meets THEN 'met' ELSE 'cancelled' END,
           ended_at = $6, ended_source = $1, ended_id = $2,
           next_at = CASE WHEN o.next_at <= $6 THEN o.next_at
                          WHEN o.next_step > 0 THEN $6
                          WHEN t.meets AND o.rule_digest = ANY($9) THEN o.due_at END
      FROM touched t WHERE o.seq = t.seq AND t.nth = 1 AND o.state = 'open'
    RETURNING o.seq
  ), stopped AS (
    UPDATE obligation SET next_at = NULL
     WHERE state = 'met' AND next_at IS NOT NULL AND correlationid = $3 AND $1 IN (debtor, creditor)
       AND rule_digest = ANY($8) AND rule_digest = ANY($9) AND NOT EXISTS (SELECT FROM pending)
  ), opened AS (
    INSERT INTO obligation (source, id, correlationid, lane, period, rule, rule_digest, debtor, creditor, region,
                            base_at, due_at, due_date, next_step, next_at)
    SELECT $1, $2, $3, $5, 1, u.*
      FROM unnest($10::text[], $11::text[], $12::text[], $13::text[], $14::text[], $15::timestamptz[], $16::timestamptz[],
                  $17::date[], $18::int[], $19::timestamptz[]) u
     WHERE NOT EXISTS (SELECT FROM pending)
    ON CONFLICT (id, source, rule, period) DO NOTHING
  )
  SELECT EXISTS (SELECT FROM pending) AS pending, (SELECT count(*)::int FROM ended) AS ended`;

const valuesOf = (said: Saying, ends: Ends, opened: readonly Opened[]): unknown[] => [
  said.source,
  said.id,
  said.correlationid,
  said.answers,
  said.lane,
  said.at,
  ends.met,
  ends.cancelled,
  ends.repeating,
  opened.map(({ rule }) => rule),
  opened.map(({ digest }) => digest),
  opened.map(({ debtor }) => debtor),
  opened.map(({ creditor }) => creditor),
  opened.map(({ region }) => region),
  opened.map(({ baseAt }) => baseAt),
  opened.map(({ dueAt }) => dueAt),
  opened.map(({ dueDate }) => dueDate),
  opened.map(({ nextStep }) => nextStep),
  opened.map(({ nextAt }) => nextAt),
];

/** Takes an act without waiting for the answer: for what ends nothing that repeats. */
export function writeTaken(tx: Tx, said: Saying, ends: Ends, opened: readonly Opened[]): void {
  tx.write(takeSql, valuesOf(said, ends, opened));
}

/** Takes an act. @returns how many obligations it ended, or that periods must be opened first */
export async function queryTaken(
  tx: Tx,
  said: Saying,
  ends: Ends,
  opened: readonly Opened[],
): Promise<{ readonly pending: boolean; readonly ended: number }> {
  const { rows } = await tx.query<{ pending: boolean; ended: number }>(takeSql, valuesOf(said, ends, opened));
  return rows[0] ?? { pending: false, ended: 0 };
}
