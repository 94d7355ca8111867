import type { Queryable } from '../database.js';
import type { UploadRow } from './row.js';

/**
 * Takes up to `limit` attachments for `leaseMs` whose message is due to be offered and that are not known to be at the gateway, urgent
 * ones first. That knowledge ends: so whatever a gateway lost or collected meanwhile is there again before the message is.
 */
export async function claim(db: Queryable, limit: number, leaseMs: number): Promise<UploadRow[]> {
  const { rows } = await db.query<UploadRow>(
    `UPDATE upload SET fence = fence + 1, due_at = now() + $2 * interval '1 ms'
      WHERE (source, digest) IN (
        SELECT u.source, u.digest FROM upload u
          JOIN outbox o ON o.source = u.source AND o.id = u.id AND o.part = 'message'
         WHERE u.due_at <= now() AND u.up_until <= now() AND o.done_at IS NULL AND o.due_at <= now()
         ORDER BY (u.lane = 'urgent') DESC, o.seq, u.digest
         LIMIT $1 FOR UPDATE OF u SKIP LOCKED)
      RETURNING source, id, digest, octet_length(sealed) AS length, fence, failures, first_failed_at`,
    [limit, leaseMs],
  );
  return rows;
}
