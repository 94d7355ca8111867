import type { Queryable } from '../database.js';

/**
 * After the broker lost its data, at the gateway: every delivery without a terminal receipt and every receipt forwarded
 * within the last hour is due at once. Older receipts come with the senders' own offers.
 */
export async function afterBrokerLoss(db: Queryable): Promise<number> {
  const { rowCount } = await db.query(
    `UPDATE outbox SET done_at = NULL, due_at = now()
      WHERE body IS NOT NULL
        AND (part = 'delivery' OR (starts_with(part, 'receipt:') AND created_at > now() - interval '1 hour'))`,
  );
  return rowCount ?? 0;
}

/** After the broker was away, at an endpoint: every own message that the gateway has not accepted yet is due at once. */
export async function beforeAcceptance(db: Queryable): Promise<number> {
  const { rowCount } = await db.query(
    `UPDATE outbox o SET due_at = now()
      WHERE part = 'message' AND done_at IS NULL AND publishes > 0
        AND NOT EXISTS (SELECT 1 FROM receipt r WHERE r.source = o.source AND r.id = o.id AND r.kind = 'accepted')`,
  );
  return rowCount ?? 0;
}
