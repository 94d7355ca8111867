import type { Queryable } from '@valija/store';
import { places } from '../places.js';

/** What may stand in the timeline of a thread. */
export type EntryKind =
  | 'message'
  | 'receipt'
  | 'obligation-met'
  | 'obligation-cancelled'
  | 'obligation-opened'
  | 'obligation-overdue'
  | 'notice'
  | 'course';

/** An entry as it is stored. What `name`, `party` and `detail` are depends on its kind. */
export interface StoredEntry {
  readonly at: Date;
  readonly kind: EntryKind;
  readonly source: string;
  readonly id: string;
  /** Type of a message, kind of a receipt or notice, title of an obligation, state to which something outside of the thread led. */
  readonly name: string;
  /** Recipient of a message, maker of a receipt, debtor of an obligation, addressee of a notice, who derived. */
  readonly party: string;
  /** Lane of a message, code of a receipt, title of the obligation of a notice. */
  readonly detail: string;
  /** The rule against which a message is that does not fit into the course of its thread. */
  readonly misfit: string | null;
  /** Where the message or receipt brought the derivación. */
  readonly course: string | null;
  readonly obligation: string | null;
  /** Place in the timeline: microseconds, rank within them, and a key. */
  readonly place: string;
  readonly rank: string;
  readonly key: string;
}

/** An obligation of a thread, by which is told what was awaited at any moment. */
export interface ThreadObligation {
  readonly seq: string;
  readonly title: string;
  readonly debtor: string;
  readonly due_at: Date;
  readonly due_date: string;
  /** Kind of its clock: one of hours ends at a moment, one of days with a day. */
  readonly clock: string;
  readonly opened_at: Date;
  readonly ended_at: Date | null;
}

/** Obligations of one thread by which sentences are made. */
const obligationsMax = 1_000;

/** `$1` the thread, `$2` the party that looks, null for all. Period n + 1 opens when n ends; the first, with its message. */
const obligations = `SELECT o.*, coalesce(lag(o.due_at) OVER (PARTITION BY o.source, o.id, o.rule ORDER BY o.period),
         (SELECT m.taken_at FROM message m WHERE m.source = o.source AND m.id = o.id), o.base_at) AS opened_at,
         r.rule->>'title' AS title, r.rule->'clock'->>'kind' AS clock
    FROM obligation o JOIN obligation_rule r ON r.digest = o.rule_digest
   WHERE o.correlationid = $1 AND ($2::text IS NULL OR o.debtor = $2 OR o.creditor = $2)`;

const entries = `WITH m AS (
    SELECT * FROM message WHERE correlationid = $1 AND ($2::text IS NULL OR source = $2 OR recipient = $2)
  ), step AS (
    SELECT step, derivante, receptor FROM course, jsonb_array_elements(steps) AS step WHERE correlationid = $1
  ), o AS (${obligations}), entry AS (
    SELECT taken_at AS at, 0 AS rank, source || ':' || id AS key, 'message' AS kind, source, id, type AS name, recipient AS party,
           lane AS detail, misfit, (SELECT step->>'to' FROM step
             WHERE step->>'id' = m.id::text AND 'cl.valija.' || (step->>'on') = m.type LIMIT 1) AS course, NULL::bigint AS obligation FROM m
    UNION ALL
    SELECT greatest(r.recorded_at, m.taken_at), 1, concat_ws(':', r.source, r.id, r.kind, r.code), 'receipt', r.source, r.id, r.kind,
           r.by_party, r.code, NULL, (SELECT step->>'to' FROM step
             WHERE r.kind = 'received' AND step->>'id' = r.id::text AND step->>'on' = 'recibo' LIMIT 1), NULL FROM m JOIN receipt r ON r.source = m.source AND r.id = m.id
    UNION ALL
    SELECT ended_at, 2, seq::text, 'obligation-' || state, source, id, title, debtor, '', NULL, NULL, seq FROM o WHERE ended_at IS NOT NULL
    UNION ALL
    SELECT opened_at, 3, seq::text, 'obligation-opened', source, id, title, debtor, '', NULL, NULL, seq FROM o
    UNION ALL
    SELECT due_at, 4, seq::text, 'obligation-overdue', source, id, title, debtor, '', NULL, NULL, seq FROM o
     WHERE due_at <= $3 AND (ended_at IS NULL OR ended_at >= due_at)
    UNION ALL
    SELECT n.at, 5, n.seq::text, 'notice', o.source, o.id, n.kind, n.addressee, o.title, NULL, NULL, o.seq
      FROM o JOIN notice n ON n.obligation = o.seq WHERE $2::text IS NULL OR n.addressee = $2
    UNION ALL
    SELECT other.taken_at, 6, step->>'id', 'course', derivante, $1, step->>'to', derivante, '', NULL, step->>'to', NULL
      FROM step JOIN message other ON other.id = (step->>'id')::uuid AND other.source = derivante
     WHERE step->>'on' = 'rederivacion' AND ($2::text IS NULL OR $2 IN (derivante, receptor))
  )
  SELECT at, kind, source, id, name, party, detail, misfit, course, obligation::text,
         ${places.of('at')} AS place, rank::text, key COLLATE "C" AS key
    FROM entry WHERE (at, rank, key COLLATE "C") > (${places.after('$4')}, $5::int, $6::text)
   ORDER BY at, rank, key COLLATE "C" LIMIT $7`;

/** Which part of which thread is looked at. */
export interface TimelineScope {
  readonly correlationid: string;
  /** The party that looks: its own messages, what it owes or is owed, and what it was told. Undefined sees all. */
  readonly party: string | undefined;
  readonly now: Date;
}

/** Entries of a thread, the earliest first; at one moment messages first. @param after place of the last that was shown */
export async function listEntries(
  db: Queryable,
  { correlationid, party, now }: TimelineScope,
  { after, limit }: { after: readonly string[] | undefined; limit: number },
): Promise<StoredEntry[]> {
  const [place = places.first, rank = '0', key = ''] = after ?? [];
  const { rows } = await db.query<StoredEntry>(entries, [
    correlationid,
    party ?? null,
    now,
    place,
    rank,
    key,
    limit,
  ]);
  return rows;
}

/** Obligations of a thread, the one that ends first before the others. */
export async function listThreadObligations(
  db: Queryable,
  { correlationid, party }: TimelineScope,
): Promise<ThreadObligation[]> {
  const { rows } = await db.query<ThreadObligation>(
    `SELECT seq::text, title, debtor, due_at, due_date::text, clock, opened_at, ended_at FROM (${obligations}) o
      ORDER BY due_at, seq LIMIT $3`,
    [correlationid, party ?? null, obligationsMax],
  );
  return rows;
}

/** Notes who looks at a thread, before it is shown. */
export async function recordView(
  db: Queryable,
  viewer: string,
  { correlationid, now }: TimelineScope,
): Promise<void> {
  await db.query('INSERT INTO thread_view (viewer, correlationid, viewed_at) VALUES ($1, $2, $3)', [
    viewer,
    correlationid,
    now,
  ]);
}
