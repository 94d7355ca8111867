import type { Queryable } from '../database.js';
import type { UploadRow } from './row.js';

/**
 * Keeps a claimed attachment for another `leaseMs` after a part of it was brought up. Returns false where the lease was lost
 * meanwhile: then the work is another's.
 */
export async function extend(db: Queryable, row: UploadRow, leaseMs: number): Promise<boolean> {
  const { rowCount } = await db.query(
    `UPDATE upload SET due_at = now() + $4 * interval '1 ms', failures = 0, first_failed_at = NULL
      WHERE source = $1 AND digest = $2 AND fence = $3`,
    [row.source, row.digest, row.fence, leaseMs],
  );
  return rowCount === 1;
}
