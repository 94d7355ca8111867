import type { Queryable } from '../database.js';

/**
 * After the broker lost its data, at the gateway: every delivery without a terminal receipt and every receipt forwarded
 * within the last two minutes is due at once. Older receipts come with the senders' own offers.
 */
export async function afterBrokerLoss(db: Queryable): Promise<number> {
  const { rowCount } = await db.query(
    `UPDATE outbox SET done_at = NULL, due_at = now()
      WHERE body IS NOT NULL
        AND (part = 'delivery' OR (starts_with(part, 'receipt:') AND done_at > now() - interval '2 minutes'))`,
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
