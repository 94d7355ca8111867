import type { Queryable } from '../database.js';
import type { OutboxRow } from './row.js';

/**
 * Takes up to `limit` due rows for `leaseMs`. A lease is a due time in the future: if its holder dies, the row is due
 * again, under a higher fence. A row waits while an earlier one of its thread has not passed, and while its attachments are not
 * known to be at the gateway. By state and never by sequence, since sequences commit out of order.
 */
export async function claim(db: Queryable, limit: number, leaseMs: number): Promise<OutboxRow[]> {
  const { rows } = await db.query<OutboxRow>(
    `UPDATE outbox SET fence = fence + 1, due_at = now() + $2 * interval '1 ms'
      WHERE seq = ANY (ARRAY(
        SELECT o.seq FROM outbox o
         WHERE o.done_at IS NULL AND o.due_at <= now()
           AND (o.ready_until IS NULL OR o.ready_until > now())
           AND (o.thread IS NULL OR NOT EXISTS (
                 SELECT 1 FROM outbox e WHERE e.thread = o.thread AND e.seq < o.seq AND NOT e.passed))
         ORDER BY o.due_at LIMIT $1 FOR UPDATE SKIP LOCKED))
      RETURNING seq, fence, exchange, routing_key, media_type, id, part, kid, body`,
    [limit, leaseMs],
  );
  // An UPDATE returns rows in no order; they are published in the order in which they were written.
  return rows.sort((one, other) => Number(BigInt(one.seq) - BigInt(other.seq)));
}
