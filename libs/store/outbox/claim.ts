import type { Queryable } from '../database.js';
import type { OutboxRow } from './row.js';

/**
 * Takes up to `limit` due rows for `leaseMs`. A lease is a due time in the future: if its holder dies, the row is due
 * again, under a higher fence. By state and never by sequence, since sequences commit out of order.
 */
export async function claim(db: Queryable, limit: number, leaseMs: number): Promise<OutboxRow[]> {
  const { rows } = await db.query<OutboxRow>(
    `UPDATE outbox SET fence = fence + 1, due_at = now() + $2 * interval '1 ms'
      WHERE seq IN (SELECT seq FROM outbox WHERE done_at IS NULL AND due_at <= now()
                     ORDER BY due_at, seq LIMIT $1 FOR UPDATE SKIP LOCKED)
      RETURNING seq, fence, exchange, routing_key, media_type, id, body`,
    [limit, leaseMs],
  );
  // An UPDATE returns rows in no order; they are published in the order in which they were written.
  return rows.sort((one, other) => Number(BigInt(one.seq) - BigInt(other.seq)));
}
