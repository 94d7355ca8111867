import type { Queryable } from './database.js';
import type { SentMessage } from './sent.js';

export interface ReceivedReceipt {
  readonly source: string;
  readonly id: string;
  readonly kind: string;
  readonly by: string;
  readonly envelopedigest: string;
}

export interface RecordedReceipt {
  readonly sent: SentMessage;
  /** Whether its maker may say it; if not, nothing was recorded. */
  readonly allowed: boolean;
  /** The first of its kind by its maker. */
  readonly isNew: boolean;
  /** Another message of the same thread was waiting for this one. */
  readonly frees: boolean;
}

/**
 * Records a receipt of an own message, once, and does what follows from it to the message: it has passed, and with a
 * terminal receipt it is done, its sealed content and attachments erased. One statement, since three receipts come of every message.
 *
 * @param maySay whether its maker may say it whoever the recipient is; otherwise only the message's recipient, of reception and delivery
 * @returns undefined where no message of that digest was sent
 */
export async function recordReceipt(
  db: Queryable,
  receipt: ReceivedReceipt,
  jws: string,
  { maySay, terminal }: { maySay: boolean; terminal: boolean },
): Promise<RecordedReceipt | undefined> {
  const { rows } = await db.query<SentMessage & { allowed: boolean; is_new: boolean; frees: boolean }>(
    `WITH s AS (
       SELECT *, $7 OR (recipient = $5 AND $4 NOT IN ('accepted', 'expired')) AS allowed
         FROM sent WHERE source = $1 AND id = $2 AND envelope_digest = $3
     ), r AS (
       INSERT INTO receipt (source, id, kind, by_party, jws)
       SELECT source, id, $4, $5, $6 FROM s WHERE allowed
       ON CONFLICT DO NOTHING RETURNING 1
     ), o AS (
       UPDATE outbox
          SET passed = true,
              done_at = CASE WHEN $8 THEN coalesce(done_at, now()) ELSE done_at END,
              body = CASE WHEN $8 THEN NULL ELSE body END
        WHERE source = $1 AND id = $2 AND part = 'message' AND EXISTS (SELECT 1 FROM r)
        RETURNING thread, seq
     ), u AS (
       DELETE FROM upload WHERE $8 AND source = $1 AND id = $2 AND EXISTS (SELECT 1 FROM r)
     )
     SELECT s.source, s.id, s.type, s.recipient, s.correlationid, s.envelope_digest, s.allowed,
            EXISTS (SELECT 1 FROM r) AS is_new,
            EXISTS (SELECT 1 FROM outbox w JOIN o ON w.thread = o.thread AND w.seq > o.seq
                     WHERE NOT w.passed) AS frees
       FROM s`,
    [receipt.source, receipt.id, receipt.envelopedigest, receipt.kind, receipt.by, jws, maySay, terminal],
  );
  const [row] = rows;
  if (!row) return undefined;
  const { allowed, is_new: isNew, frees, ...sent } = row;
  return { sent, allowed, isNew, frees };
}

/** Records a receipt once; says whether it is the first of its kind by its maker. */
export async function addReceipt(
  db: Queryable,
  receipt: { source: string; id: string; kind: string; by: string },
  jws: string,
): Promise<boolean> {
  const { rowCount } = await db.query(
    'INSERT INTO receipt (source, id, kind, by_party, jws) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING',
    [receipt.source, receipt.id, receipt.kind, receipt.by, jws],
  );
  return rowCount === 1;
}
