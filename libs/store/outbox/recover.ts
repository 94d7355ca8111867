import type { Queryable } from '../database.js';

/**
 * After the broker lost its data, at the gateway: every delivery without a terminal receipt, unless it is held, every receipt forwarded
 * within the last two minutes, and what recipients were told within the last thirty days is due at once. Older receipts come with the
 * senders' own offers; nobody offers what a recipient is told.
 */
export async function afterBrokerLoss(db: Queryable): Promise<number> {
  const { rowCount } = await db.query(
    `UPDATE outbox SET done_at = NULL, due_at = now()
      WHERE body IS NOT NULL AND due_at < 'infinity'
        AND (part = 'delivery' OR (starts_with(part, 'receipt:') AND done_at > now() - interval '2 minutes')
             OR (starts_with(part, 'told:') AND done_at > now() - interval '30 days'))`,
  );
  return rowCount ?? 0;
}

/** After the broker was away, at an endpoint: every own message that the gateway has not judged yet is due at once. */
export async function beforeAcceptance(db: Queryable): Promise<number> {
  const { rowCount } = await db.query(
    `UPDATE outbox SET due_at = now() WHERE part = 'message' AND done_at IS NULL AND NOT passed AND publishes > 0`,
  );
  return rowCount ?? 0;
}

/**
 * After a key of our own ended, at an endpoint: what another key than those in force signed and the gateway may have refused for that is due at
 * once, to be signed anew. Receipts and requests of the last two minutes: older ones are asked for again where they did not arrive.
 */
export async function afterKeyEnded(db: Queryable, inForce: readonly string[]): Promise<number> {
  const { rowCount } = await db.query(
    `UPDATE outbox SET done_at = NULL, due_at = now()
      WHERE body IS NOT NULL AND kid IS NOT NULL AND kid <> ALL ($1)
        AND CASE part WHEN 'message' THEN done_at IS NULL AND NOT passed AND publishes > 0
                      ELSE done_at > now() - interval '2 minutes' END`,
    [[...inForce]],
  );
  return rowCount ?? 0;
}
