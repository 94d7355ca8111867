import type { Tx } from '../database.js';

/** Ends a part of a message for ever: it is published no more, and what it carried is erased. */
export async function end(tx: Tx, message: { source: string; id: string }, part: string): Promise<void> {
  await tx.query(
    `UPDATE outbox SET done_at = coalesce(done_at, now()), body = NULL, fence = fence + 1
      WHERE source = $1 AND id = $2 AND part = $3`,
    [message.source, message.id, part],
  );
}
