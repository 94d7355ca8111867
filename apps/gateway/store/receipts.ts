import type { MessageKey } from '@valija/envelope';
import type { Queryable } from '@valija/store';

/** All receipts of a message so far, in the order of its life: they may have been recorded in another. */
export async function findReceipts(db: Queryable, { source, id }: MessageKey): Promise<string[]> {
  const { rows } = await db.query<{ jws: string }>(
    `SELECT jws FROM receipt WHERE source = $1 AND id = $2
      ORDER BY array_position(ARRAY['accepted', 'withheld', 'received', 'expired', 'delivered', 'refused', 'abandoned'], kind), recorded_at`,
    [source, id],
  );
  return rows.map(({ jws }) => jws);
}

/** The receipt that ended a message, if one did: its recipient's own before the gateway's. */
export async function findTerminalReceipt(
  db: Queryable,
  { source, id }: MessageKey,
): Promise<string | undefined> {
  const { rows } = await db.query<{ jws: string }>(
    `SELECT jws FROM receipt
      WHERE source = $1 AND id = $2
        AND (kind IN ('delivered', 'refused', 'abandoned') OR (kind = 'withheld' AND code = 'authorization-revoked'))
      ORDER BY kind IN ('abandoned', 'withheld'), recorded_at LIMIT 1`,
    [source, id],
  );
  return rows[0]?.jws;
}
