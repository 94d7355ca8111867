import type { Queryable } from '../database.js';
import type { InboxRow } from './row.js';

/** Keeps a claimed message for another `leaseMs`. Returns false where the lease was lost meanwhile: then the work is another's. */
export async function extend(
  db: Queryable,
  row: Pick<InboxRow, 'source' | 'id' | 'fence'>,
  leaseMs: number,
): Promise<boolean> {
  const { rowCount } = await db.query(
    `UPDATE inbox SET due_at = now() + $4 * interval '1 ms'
      WHERE source = $1 AND id = $2 AND fence = $3 AND state = 'pending'`,
    [row.source, row.id, row.fence, leaseMs],
  );
  return rowCount === 1;
}
