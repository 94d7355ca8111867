import { deliverExchange, deliverKey } from '@valija/bus';
import { type Receipt, receiptsMediaType } from '@valija/envelope';
import type { Queryable } from '@valija/store';

/** A recipient's receipt, as it is recorded. */
export interface SaidReceipt {
  readonly receipt: Receipt;
  readonly jws: string;
  /** Endpoint of the message's sender; undefined where that is the gateway, which has the receipt by now. */
  readonly senderEndpoint: string | undefined;
}

export interface RecordedReceipt {
  /** Of the message. */
  readonly type: string;
  readonly correlationid: string;
  /** The rule that the message went against when it was accepted. */
  readonly misfit: string | null;
  readonly isNew: boolean;
  /** Whether it moved the message on. */
  readonly isMoved: boolean;
  /** Whether the gateway had ended the message. */
  readonly wasEnded: boolean;
}

/**
 * Records recipients' receipts, each once, moves their messages on, ends deliveries and forwards them to the senders' endpoints. A terminal
 * one erases sealed content and attachments. Receipts may come in any order: a message never goes back. What its recipient says goes
 * before what the gateway said: it moves a message on that is withheld while an agreement is suspended, and a `delivered` also one that
 * was ended by the gateway. One statement for all that came together, since two receipts come of every message.
 *
 * @returns for each, in order: what was recorded; undefined where its maker has no such message
 */
export async function recordReceipts(
  db: Queryable,
  said: readonly SaidReceipt[],
): Promise<(RecordedReceipt | undefined)[]> {
  const { rows } = await db.query<RecordedReceipt & { at: string }>(
    `WITH said AS (
       SELECT * FROM unnest($1::text[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])
         WITH ORDINALITY AS said(source, id, envelope_digest, by_party, kind, jws, urgent_key, normal_key, at)
     ), m AS (
       SELECT said.*, type, correlationid, misfit, CASE lane WHEN 'urgent' THEN urgent_key ELSE normal_key END AS routing_key,
              state = 'abandoned' OR (state = 'withheld' AND withheld_code = 'authorization-revoked') AS was_ended
         FROM said JOIN message USING (source, id)
        WHERE message.envelope_digest = said.envelope_digest AND message.recipient = said.by_party
     ), r AS (
       INSERT INTO receipt (source, id, kind, by_party, jws) SELECT source, id, kind, by_party, jws FROM m
       ON CONFLICT DO NOTHING RETURNING source, id, kind
     ), furthest AS (
       SELECT DISTINCT ON (source, id) source, id, kind, kind <> 'received' AS terminal FROM r
        ORDER BY source, id, kind = 'received'
     ), a AS (
       UPDATE message SET state = furthest.kind FROM furthest
        WHERE message.source = furthest.source AND message.id = furthest.id
          AND (state = 'accepted' OR (state = 'received' AND terminal)
               OR (state = 'withheld' AND (withheld_code = 'agreement-suspended' OR furthest.kind = 'delivered'))
               OR (state = 'abandoned' AND furthest.kind = 'delivered'))
       RETURNING message.source, message.id, message.state
     ), d AS (
       UPDATE outbox o SET done_at = coalesce(done_at, now()), body = CASE WHEN terminal THEN NULL ELSE body END,
                           due_at = least(due_at, now())
         FROM furthest f WHERE o.source = f.source AND o.id = f.id AND o.part = 'delivery'
     ), x AS (
       DELETE FROM attachment USING furthest f
        WHERE terminal AND attachment.source = f.source AND attachment.message_id = f.id
     ), forwarded AS (
       INSERT INTO outbox (source, id, part, exchange, routing_key, media_type, body)
       SELECT m.source, m.id, 'receipt:' || m.kind || ':' || m.by_party, $9, m.routing_key, $10,
              convert_to('{"receipts":["' || m.jws || '"]}', 'UTF8')
         FROM m JOIN r USING (source, id, kind) WHERE m.routing_key IS NOT NULL ORDER BY m.at
       ON CONFLICT (source, id, part) DO NOTHING
     )
     SELECT at, type, correlationid, misfit, was_ended AS "wasEnded",
            EXISTS (SELECT 1 FROM r WHERE r.source = m.source AND r.id = m.id AND r.kind = m.kind) AS "isNew",
            EXISTS (SELECT 1 FROM a WHERE a.source = m.source AND a.id = m.id AND a.state = m.kind) AS "isMoved"
       FROM m`,
    [
      said.map(({ receipt }) => receipt.source),
      said.map(({ receipt }) => receipt.id),
      said.map(({ receipt }) => receipt.envelopedigest),
      said.map(({ receipt }) => receipt.by),
      said.map(({ receipt }) => receipt.kind),
      said.map(({ jws }) => jws),
      said.map(({ senderEndpoint: to }) => (to === undefined ? null : deliverKey(to, 'urgent'))),
      said.map(({ senderEndpoint: to }) => (to === undefined ? null : deliverKey(to, 'normal'))),
      deliverExchange,
      receiptsMediaType,
    ],
  );
  const recorded = new Map(rows.map(({ at, ...row }) => [Number(at), row]));
  return said.map((_, index) => recorded.get(index + 1));
}
