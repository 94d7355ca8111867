import type { Queryable } from '../database.js';
import type { InboxRow } from './row.js';

/**
 * Takes up to `limit` messages that are due and whose `previous` in the thread is terminal here, urgent ones first, for
 * `leaseMs`. The claim commits before any work is done, so `attempts` tells truly whether an earlier try may have acted. A message that a
 * held one supersedes says so, whichever of the two came first. Looked for in the order of the index, so that a backlog costs no more than its first rows.
 */
export async function claim(db: Queryable, limit: number, leaseMs: number): Promise<InboxRow[]> {
  const { rows } = await db.query<InboxRow>(
    `UPDATE inbox SET fence = fence + 1, attempts = attempts + 1, in_work = true, held = false, due_at = now() + $2 * interval '1 ms'
      WHERE (source, id) IN (
        SELECT i.source, i.id FROM inbox i
         WHERE i.state = 'pending' AND i.due_at <= now()
           AND (i.previous_id IS NULL OR EXISTS (
                 SELECT 1 FROM inbox p WHERE p.source = i.previous_source AND p.id = i.previous_id
                    AND p.state IN ('applied', 'refused', 'dropped')))
         ORDER BY i.lane DESC, i.due_at
         LIMIT $1 FOR UPDATE SKIP LOCKED)
      RETURNING source, id, type, correlationid, lane, envelope, sealed, envelope_digest,
                previous_source, previous_id, supersedes, misfit, attempts, tried_before, fence, first_failed_at, withheld_at,
                coalesce(ending, CASE WHEN EXISTS (
                  SELECT 1 FROM inbox n WHERE n.source = inbox.source AND n.supersedes = inbox.id)
                  THEN 'superseded' END) AS ending`,
    [limit, leaseMs],
  );
  return rows;
}
