import type { Queryable } from '../database.js';
import type { OutboxRow } from './row.js';

/**
 * Replaces the bytes of a claimed row by the same said under another signature. Of a message the sender remembers both digests: a receipt may
 * bind either.
 *
 * @param envelopeDigest of a message's new envelope; absent where it is no message
 * @returns false where the lease was lost meanwhile, and nothing was written
 */
export async function renew(
  db: Queryable,
  row: Pick<OutboxRow, 'seq' | 'fence'>,
  { body, kid, envelopeDigest }: { body: Uint8Array; kid: string; envelopeDigest?: string | undefined },
): Promise<boolean> {
  const { rows } = await db.query(
    `WITH o AS (
       UPDATE outbox SET body = $3, kid = $4 WHERE seq = $1 AND fence = $2 AND done_at IS NULL
       RETURNING source, id
     ), s AS (
       UPDATE sent SET earlier_digests = array_append(earlier_digests, envelope_digest), envelope_digest = $5
         FROM o WHERE $5::text IS NOT NULL AND sent.source = o.source AND sent.id = o.id
     )
     SELECT FROM o`,
    [row.seq, row.fence, Buffer.from(body), kid, envelopeDigest ?? null],
  );
  return rows.length === 1;
}
