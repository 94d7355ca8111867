import type { Queryable } from '../database.js';
import type { InboxRow } from './row.js';

/**
 * Takes up to `limit` messages that are due and whose `previous` in the thread is terminal here, urgent ones first, for
 * `leaseMs`. The claim commits before any work is done, so `attempts` tells truly whether an earlier try may have acted.
 */
export async function claim(db: Queryable, limit: number, leaseMs: number): Promise<InboxRow[]> {
  const { rows } = await db.query<InboxRow>(
    `UPDATE inbox SET fence = fence + 1, attempts = attempts + 1, due_at = now() + $2 * interval '1 ms'
      WHERE (source, id) IN (
        SELECT i.source, i.id FROM inbox i
         WHERE i.state = 'pending' AND i.due_at <= now()
           AND (i.previous_id IS NULL OR EXISTS (
                 SELECT 1 FROM inbox p WHERE p.source = i.previous_source AND p.id = i.previous_id
                    AND p.state IN ('applied', 'refused')))
         ORDER BY (i.lane = 'urgent') DESC, i.due_at, i.source, i.id
         LIMIT $1 FOR UPDATE SKIP LOCKED)
      RETURNING source, id, type, correlationid, lane, envelope, sealed, envelope_digest,
                previous_source, previous_id, attempts, fence, first_failed_at`,
    [limit, leaseMs],
  );
  return rows;
}
