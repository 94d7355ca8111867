import { deliverExchange, deliverKey } from '@valija/bus';
import { isTerminal, type Receipt, receiptsMediaType } from '@valija/envelope';
import type { Queryable } from '@valija/store';

/**
 * Records a recipient's receipt, once, moves its message on, ends its delivery and forwards it to the sender's endpoint. A terminal
 * one erases sealed content and attachments. Receipts may come in any order: a message never goes back. One statement, since two receipts come of every message.
 *
 * @param senderEndpoint endpoint of the message's sender; undefined where that is the gateway, which has the receipt by now
 * @returns the message's type and whether the receipt is new; undefined where its maker has no such message
 */
export async function recordReceipt(
  db: Queryable,
  receipt: Receipt,
  jws: string,
  senderEndpoint: string | undefined,
): Promise<{ type: string; isNew: boolean } | undefined> {
  const { rows } = await db.query<{ type: string; is_new: boolean }>(
    `WITH m AS (
       SELECT source, id, type, lane FROM message
        WHERE source = $1 AND id = $2 AND envelope_digest = $3 AND recipient = $4
     ), r AS (
       INSERT INTO receipt (source, id, kind, by_party, jws) SELECT source, id, $5, $4, $6 FROM m
       ON CONFLICT DO NOTHING RETURNING source, id
     ), a AS (
       UPDATE message SET state = $5 FROM r
        WHERE message.source = r.source AND message.id = r.id
          AND (state = 'accepted' OR (state = 'received' AND $5 IN ('delivered', 'refused')))
     ), d AS (
       UPDATE outbox o SET done_at = coalesce(done_at, now()), body = CASE WHEN $7 THEN NULL ELSE body END
         FROM r WHERE o.source = r.source AND o.id = r.id AND o.part = 'delivery'
     ), x AS (
       DELETE FROM attachment USING r
        WHERE $7 AND attachment.source = r.source AND attachment.message_id = r.id
     ), f AS (
       INSERT INTO outbox (source, id, part, exchange, routing_key, media_type, body)
       SELECT m.source, m.id, $8, $9, CASE m.lane WHEN 'urgent' THEN $10 ELSE $11 END, $12, $13::bytea FROM m JOIN r USING (source, id)
        WHERE $10::text IS NOT NULL
       ON CONFLICT (source, id, part) DO NOTHING
     )
     SELECT type, EXISTS (SELECT 1 FROM r) AS is_new FROM m`,
    [
      receipt.source,
      receipt.id,
      receipt.envelopedigest,
      receipt.by,
      receipt.kind,
      jws,
      isTerminal(receipt.kind),
      `receipt:${receipt.kind}:${receipt.by}`,
      deliverExchange,
      senderEndpoint === undefined ? null : deliverKey(senderEndpoint, 'urgent'),
      senderEndpoint === undefined ? null : deliverKey(senderEndpoint, 'normal'),
      receiptsMediaType,
      Buffer.from(JSON.stringify({ receipts: [jws] })),
    ],
  );
  return rows[0] && { type: rows[0].type, isNew: rows[0].is_new };
}
