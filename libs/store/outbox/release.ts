import type { Queryable } from '../database.js';
import type { OutboxRow } from './row.js';

/** After a nack, return, time-out or closed channel: due again after `delayMs`. */
export async function release(db: Queryable, rows: readonly OutboxRow[], delayMs: number): Promise<void> {
  await db.query(
    `UPDATE outbox o SET due_at = now() + $3 * interval '1 ms'
       FROM unnest($1::bigint[], $2::bigint[]) AS held(seq, fence)
      WHERE o.seq = held.seq AND o.fence = held.fence AND o.done_at IS NULL`,
    [rows.map((row) => row.seq), rows.map((row) => row.fence), delayMs],
  );
}
