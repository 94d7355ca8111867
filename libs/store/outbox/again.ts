import type { Tx } from '../database.js';

/** Publishes again, at once, whatever of a message begins with `partPrefix`, still has its body and is not held. */
export function again(tx: Tx, message: { source: string; id: string }, partPrefix: string): void {
  tx.write(
    `UPDATE outbox SET done_at = NULL, due_at = now()
      WHERE source = $1 AND id = $2 AND starts_with(part, $3) AND body IS NOT NULL AND due_at < 'infinity'`,
    [message.source, message.id, partPrefix],
  );
  tx.wake('outbox');
}
