import type { Queryable } from '../database.js';
import type { OutboxRow } from './row.js';

/**
 * After a nack, return, time-out or closed channel: due again after `delayMs`, or, where `delayMsMax` is longer, after twice as long
 * each time that it was claimed in vain.
 */
export async function release(
  db: Queryable,
  rows: readonly OutboxRow[],
  delayMs: number,
  delayMsMax = delayMs,
): Promise<void> {
  await db.query(
    `UPDATE outbox o SET due_at = now() + least($3 * power(2, least(o.fence - o.publishes - 1, 20)), $4) * interval '1 ms'
       FROM unnest($1::bigint[], $2::bigint[]) AS held(seq, fence)
      WHERE o.seq = held.seq AND o.fence = held.fence AND o.done_at IS NULL`,
    [rows.map((row) => row.seq), rows.map((row) => row.fence), delayMs, delayMsMax],
  );
}
