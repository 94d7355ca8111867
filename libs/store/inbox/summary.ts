import type { Queryable } from '../database.js';

/** What waits in an inbox. */
export interface InboxSummary {
  readonly pending: number;
  readonly in_work: number;
  readonly parked: number;
  /** When the oldest came in that is pending or in work. */
  readonly oldest: Date | null;
}

/** A parked message, as a person looks for it: never its content. */
export interface ParkedRow {
  readonly source: string;
  readonly id: string;
  readonly type: string;
  readonly misfit: string | null;
  readonly envelope_digest: string;
  readonly error_code: string | null;
  readonly error_class: string | null;
  readonly error_stack: string | null;
  readonly attempts: number;
  readonly first_failed_at: Date | null;
  readonly last_failed_at: Date | null;
  readonly parked_at: Date;
  readonly replay: string | null;
  /** Messages of its thread that wait for the one before them. */
  readonly waiting: number;
}

/** Counts what waits: as many rows are read as wait. */
export async function summarize(db: Queryable): Promise<InboxSummary> {
  const { rows } = await db.query<InboxSummary>(
    `SELECT (count(*) FILTER (WHERE NOT (in_work AND due_at > now())))::int AS pending,
            (count(*) FILTER (WHERE in_work AND due_at > now()))::int AS in_work,
            min(received_at) AS oldest,
            (SELECT count(*)::int FROM inbox WHERE state = 'parked') AS parked
       FROM inbox WHERE state = 'pending'`,
  );
  return rows[0] ?? { pending: 0, in_work: 0, parked: 0, oldest: null };
}

/** Parked messages, the oldest first. */
export async function listParked(db: Queryable, limit: number): Promise<ParkedRow[]> {
  const { rows } = await db.query<ParkedRow>(
    `SELECT i.source, i.id, i.type, i.misfit, i.envelope_digest, i.error_code, i.error_class, i.error_stack, i.attempts,
            i.first_failed_at, i.last_failed_at, coalesce(i.settled_at, i.received_at) AS parked_at, i.replay, coalesce(w.waiting, 0) AS waiting
       FROM (SELECT * FROM inbox WHERE state = 'parked' ORDER BY settled_at, source, id LIMIT $1) i
       LEFT JOIN (SELECT correlationid, count(*)::int AS waiting FROM inbox
                   WHERE state = 'pending' AND previous_id IS NOT NULL GROUP BY correlationid) w USING (correlationid)
      ORDER BY i.settled_at, i.source, i.id`,
    [limit],
  );
  return rows;
}
