import type { Tx } from '../database.js';

/** Publishes again, at once, whatever of a message begins with `partPrefix` and still has its body. */
export function again(tx: Tx, message: { source: string; id: string }, partPrefix: string): void {
  tx.write(
    `UPDATE outbox SET done_at = NULL, due_at = now()
      WHERE source = $1 AND id = $2 AND starts_with(part, $3) AND body IS NOT NULL`,
    [message.source, message.id, partPrefix],
  );
  tx.wake('outbox');
}
