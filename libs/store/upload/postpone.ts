import type { Queryable } from '../database.js';
import type { UploadRow } from './row.js';

/** After a failure: due again after `delayMs`. */
export async function postpone(db: Queryable, row: UploadRow, delayMs: number): Promise<void> {
  await db.query(
    `UPDATE upload
        SET due_at = now() + $4 * interval '1 ms', failures = failures + 1, first_failed_at = coalesce(first_failed_at, now())
      WHERE source = $1 AND digest = $2 AND fence = $3`,
    [row.source, row.digest, row.fence, Math.round(delayMs)],
  );
}
