import type { Queryable } from '@valija/store';
import { places } from './places.js';

export const states = ['open', 'met', 'cancelled'] as const;

export type ObligationState = (typeof states)[number];

/** What a list of obligations is narrowed to. */
export interface Filter {
  /** The party that looks: only what it owes or is owed. Undefined sees all. */
  readonly party: string | undefined;
  readonly state: ObligationState;
  /** Late (true), in time so far or in the end (false), or both (undefined). */
  readonly overdue: boolean | undefined;
  /** Only what ends before a moment. */
  readonly dueBefore: Date | undefined;
  /** Only what ends on a day, `AAAA-MM-DD` by the debtor's calendar, or before. */
  readonly dueOn: string | undefined;
  readonly debtor: string | undefined;
  /** CUT code of the debtor's region. */
  readonly region: string | undefined;
}

/** An obligation as it is stored, with what its rule says for a person. */
export interface ListedObligation {
  readonly seq: string;
  readonly rule: string;
  readonly title: string;
  readonly deadline: string | null;
  readonly legal_source: string;
  readonly period: number;
  readonly source: string;
  readonly id: string;
  readonly correlationid: string;
  readonly lane: 'normal' | 'urgent';
  readonly debtor: string;
  readonly creditor: string;
  readonly region: string | null;
  readonly base_at: Date;
  readonly due_at: Date;
  readonly due_date: string;
  readonly state: ObligationState;
  readonly ended_at: Date | null;
  /** `due_at` in microseconds since the epoch: half of the place in the list. */
  readonly place: string;
}

const columns = `o.seq::text, o.rule, r.rule->>'title' AS title, r.rule->>'deadline' AS deadline, r.rule->>'source' AS legal_source,
  o.period, o.source, o.id, o.correlationid, o.lane, o.debtor, o.creditor, o.region, o.base_at, o.due_at, o.due_date::text, o.state,
  o.ended_at, ${places.of('o.due_at')} AS place`;

/**
 * The filters that every list has in common. `$2` now, `$3` late or not, `$4` before a moment, `$5` on or before a day, `$6` region, `$7` and
 * `$8` the place after which it goes on. What is open is late by its end alone, so that the index is enough.
 */
const filters = `o.state = $1
   AND o.due_at > CASE WHEN $1 = 'open' AND NOT $3::boolean THEN $2::timestamptz ELSE '-infinity' END
   AND o.due_at <= CASE WHEN $1 = 'open' AND $3::boolean THEN $2::timestamptz ELSE 'infinity' END
   AND ($1 = 'open' OR $3::boolean IS NULL OR (o.ended_at >= o.due_at) = $3)
   AND o.due_at < coalesce($4::timestamptz, 'infinity')
   AND ($5::date IS NULL OR o.due_date <= $5)
   AND ($6::text IS NULL OR o.region = $6)
   AND (o.due_at, o.seq) > (${places.after('$7')}, $8::bigint)`;

/** One ordered walk along an index for each way in which obligations concern whoever looks; none twice. */
const walks = {
  all: ['true'],
  ofDebtor: ['o.debtor = $10'],
  ofParty: ['o.debtor = $10', 'o.creditor = $10 AND o.debtor <> $10'],
  owedBy: ['o.creditor = $10 AND o.debtor = $11'],
} as const;

const statementOf = (conditions: readonly string[]): string =>
  `SELECT ${columns} FROM (${conditions
    .map(
      (condition) =>
        `(SELECT * FROM obligation o WHERE ${filters} AND ${condition} ORDER BY o.due_at, o.seq LIMIT $9)`,
    )
    .join(
      ' UNION ALL ',
    )}) o JOIN obligation_rule r ON r.digest = o.rule_digest ORDER BY o.due_at, o.seq LIMIT $9`;

/** Obligations, the one that ends first before the others. @param after place and number of the last that was shown */
export async function listObligations(
  db: Queryable,
  { party, state, overdue, dueBefore, dueOn, debtor, region }: Filter,
  { now, after, limit }: { now: Date; after: readonly string[] | undefined; limit: number },
): Promise<ListedObligation[]> {
  const [walk, concerned] = walkOf(party, debtor);
  const { rows } = await db.query<ListedObligation>(statementOf(walk), [
    state,
    now,
    overdue ?? null,
    dueBefore ?? null,
    dueOn ?? null,
    region ?? null,
    after?.[0] ?? places.first,
    after?.[1] ?? '0',
    limit,
    ...concerned,
  ]);
  return rows;
}

/** Of one message or thread, no more are shown. */
const shownMax = 200;

/** What a message opened, the one that ends first before the others. */
export async function listOpenedBy(
  db: Queryable,
  { source, id }: { source: string; id: string },
): Promise<ListedObligation[]> {
  const { rows } = await db.query<ListedObligation>(
    `SELECT ${columns} FROM obligation o JOIN obligation_rule r ON r.digest = o.rule_digest
      WHERE o.id = $1 AND o.source = $2 ORDER BY o.due_at, o.seq LIMIT 50`,
    [id, source],
  );
  return rows;
}

/** What is or was owed in a thread, the one that ends first before the others. */
export async function listOfThread(db: Queryable, correlationid: string): Promise<ListedObligation[]> {
  const { rows } = await db.query<ListedObligation>(
    `SELECT ${columns} FROM obligation o JOIN obligation_rule r ON r.digest = o.rule_digest
      WHERE o.correlationid = $1 ORDER BY o.due_at, o.seq LIMIT $2`,
    [correlationid, shownMax],
  );
  return rows;
}

function walkOf(
  party: string | undefined,
  debtor: string | undefined,
): readonly [conditions: readonly string[], concerned: readonly string[]] {
  if (party === undefined) return debtor === undefined ? [walks.all, []] : [walks.ofDebtor, [debtor]];
  if (debtor === undefined) return [walks.ofParty, [party]];
  return debtor === party ? [walks.ofDebtor, [party]] : [walks.owedBy, [party, debtor]];
}
