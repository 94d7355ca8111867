import type { Tx } from '../database.js';

/** The gateway has judged a message: the next of its thread may leave. */
export function pass(tx: Tx, message: { source: string; id: string }, part: string): void {
  tx.write('UPDATE outbox SET passed = true WHERE source = $1 AND id = $2 AND part = $3', [
    message.source,
    message.id,
    part,
  ]);
  tx.wake('outbox');
}
