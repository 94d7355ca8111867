import type { Tx } from '../database.js';
import type { UploadRow } from './row.js';

/**
 * Writes that an attachment is at the gateway, which is believed for `forMs`; `Infinity` where it is not there and will not be. Its
 * message leaves as long as that holds for all of them. Returns false where the lease was lost meanwhile.
 */
export async function settle(tx: Tx, row: UploadRow, forMs: number): Promise<boolean> {
  // The last two attachments of a message may settle at once: the one that comes second must see the first.
  await tx.query(`SELECT FROM outbox WHERE source = $1 AND id = $2 AND part = 'message' FOR UPDATE`, [
    row.source,
    row.id,
  ]);
  const { rowCount } = await tx.query(
    `UPDATE upload
        SET up_until = CASE WHEN $4::float8 = 'Infinity' THEN 'infinity' ELSE now() + $4 * interval '1 ms' END,
            due_at = now(), failures = 0, first_failed_at = NULL
      WHERE source = $1 AND digest = $2 AND fence = $3`,
    [row.source, row.digest, row.fence, forMs],
  );
  if (rowCount !== 1) return false;
  await tx.query(
    `UPDATE outbox SET ready_until = (SELECT min(up_until) FROM upload WHERE source = $1 AND id = $2)
      WHERE source = $1 AND id = $2 AND part = 'message'`,
    [row.source, row.id],
  );
  tx.wake('outbox');
  return true;
}
