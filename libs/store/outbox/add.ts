import type { Tx } from '../database.js';
import type { OutboxEntry } from './row.js';

/** Adds an entry in the caller's transaction; one that is there already stays as it is. */
export function add(tx: Tx, entry: OutboxEntry): void {
  tx.write(
    `INSERT INTO outbox (source, id, part, exchange, routing_key, media_type, body, repeat_ms, repeat_ms_max, thread, ready_until, kid)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, CASE WHEN $11 THEN '-infinity'::timestamptz END, $12) ON CONFLICT (source, id, part) DO NOTHING`,
    [
      entry.source,
      entry.id,
      entry.part,
      entry.exchange,
      entry.routingKey,
      entry.mediaType,
      Buffer.from(entry.body),
      entry.repeat?.firstMs ?? null,
      entry.repeat?.maxMs ?? null,
      entry.thread ?? null,
      entry.hasAttachments ?? false,
      entry.kid ?? null,
    ],
  );
  tx.wake('outbox');
}
