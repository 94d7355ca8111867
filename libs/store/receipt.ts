import type { Queryable } from './database.js';
import type { SentMessage } from './sent.js';

export interface ReceivedReceipt {
  readonly source: string;
  readonly id: string;
  readonly kind: string;
  readonly by: string;
  readonly envelopedigest: string;
  readonly code?: string;
}

/** A message may be withheld for one reason and then for another; every other kind is said once. */
const reasonOf = ({ kind, code }: { kind: string; code?: string | undefined }): string =>
  kind === 'withheld' ? (code ?? '') : '';

export interface RecordedReceipt {
  readonly sent: SentMessage;
  /** Whether its maker may say it; if not, nothing was recorded. */
  readonly allowed: boolean;
  /** The first of its kind by its maker. */
  readonly isNew: boolean;
  /** Another message of the same thread was waiting for this one. */
  readonly frees: boolean;
}

/** A receipt as it is recorded. */
export interface SaidReceipt {
  readonly receipt: ReceivedReceipt;
  readonly jws: string;
  /** Whether its maker may say it whoever the recipient is; otherwise only the message's recipient, of reception and delivery. */
  readonly maySay: boolean;
  readonly terminal: boolean;
}

/**
 * Records receipts of own messages, each once, and does what follows from it to the message: it has passed, and with a
 * terminal receipt it is done, its sealed content and attachments erased. One statement for all that came together, since three receipts come of
 * every message.
 *
 * @returns for each, in order: what was recorded; undefined where no message of that digest was sent
 */
export async function recordReceipts(
  db: Queryable,
  said: readonly SaidReceipt[],
): Promise<(RecordedReceipt | undefined)[]> {
  const { rows } = await db.query<
    SentMessage & { at: string; allowed: boolean; is_new: boolean; frees: boolean }
  >(
    `WITH said AS (
       SELECT * FROM unnest($1::text[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::bool[], $9::bool[])
         WITH ORDINALITY AS said(source, id, digest, kind, by_party, jws, code, may_say, terminal, at)
     ), s AS (
       SELECT said.*, type, recipient, correlationid, envelope_digest,
              may_say OR (recipient = by_party AND kind IN ('received', 'delivered', 'refused')) AS allowed
         FROM said JOIN sent USING (source, id)
        WHERE envelope_digest = digest OR digest = ANY (earlier_digests)
     ), r AS (
       INSERT INTO receipt (source, id, kind, by_party, jws, code)
       SELECT source, id, kind, by_party, jws, code FROM s WHERE allowed
       ON CONFLICT DO NOTHING RETURNING source, id, kind, by_party, code
     ), n AS (
       SELECT source, id, bool_or(terminal) AS terminal FROM s JOIN r USING (source, id, kind, by_party, code) GROUP BY source, id
     ), o AS (
       UPDATE outbox
          SET passed = true,
              done_at = CASE WHEN terminal THEN coalesce(done_at, now()) ELSE done_at END,
              body = CASE WHEN terminal THEN NULL ELSE body END
         FROM n
        WHERE outbox.source = n.source AND outbox.id = n.id AND part = 'message' AND (terminal OR NOT passed)
        RETURNING n.source, n.id, thread, seq
     ), u AS (
       DELETE FROM upload USING n WHERE terminal AND upload.source = n.source AND upload.id = n.id
     )
     SELECT at, s.source, s.id, type, recipient, correlationid, envelope_digest, allowed,
            EXISTS (SELECT 1 FROM r WHERE r.source = s.source AND r.id = s.id AND r.kind = s.kind AND r.by_party = s.by_party
                                      AND r.code = s.code) AS is_new,
            EXISTS (SELECT 1 FROM o JOIN outbox w ON w.thread = o.thread AND w.seq > o.seq
                     WHERE o.source = s.source AND o.id = s.id AND NOT w.passed) AS frees
       FROM s`,
    [
      said.map(({ receipt }) => receipt.source),
      said.map(({ receipt }) => receipt.id),
      said.map(({ receipt }) => receipt.envelopedigest),
      said.map(({ receipt }) => receipt.kind),
      said.map(({ receipt }) => receipt.by),
      said.map(({ jws }) => jws),
      said.map(({ receipt }) => reasonOf(receipt)),
      said.map(({ maySay }) => maySay),
      said.map(({ terminal }) => terminal),
    ],
  );
  const recorded = new Map(rows.map(({ at, ...row }) => [Number(at), row]));
  return said.map((_, index) => {
    const row = recorded.get(index + 1);
    if (!row) return undefined;
    const { allowed, is_new: isNew, frees, ...sent } = row;
    return { sent, allowed, isNew, frees };
  });
}

/** Records a receipt once; says whether it is the first of its kind, and for `withheld` of its code, by its maker. */
export async function addReceipt(
  db: Queryable,
  receipt: { source: string; id: string; kind: string; by: string; code?: string },
  jws: string,
): Promise<boolean> {
  const { rowCount } = await db.query(
    `INSERT INTO receipt (source, id, kind, by_party, jws, code) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT DO NOTHING`,
    [receipt.source, receipt.id, receipt.kind, receipt.by, jws, reasonOf(receipt)],
  );
  return rowCount === 1;
}
