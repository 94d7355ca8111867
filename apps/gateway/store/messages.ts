import { type Envelope, type MessageKey, takesBack } from '@valija/envelope';
import type { Queryable, Tx } from '@valija/store';

export type MessageState = 'accepted' | 'received' | 'delivered' | 'refused' | 'withheld' | 'abandoned';

/** A message as the gateway knows it. */
export interface StoredMessage extends MessageKey {
  readonly recipient: string;
  readonly type: string;
  readonly correlationid: string;
  readonly lane: 'normal' | 'urgent';
  readonly envelope_digest: string;
  readonly state: MessageState;
  readonly taken_at: Date;
}

/** Columns of a {@link StoredMessage}. */
export const messageColumns =
  'source, id, recipient, type, correlationid, lane, envelope_digest, state, taken_at';

/**
 * Stores a message once. Returns false where its identity is known already.
 * @param stored.agreement id of the agreement under which it is accepted; absent in the gateway's own and in what is refused
 */
export async function addMessage(
  tx: Tx,
  envelope: Envelope,
  stored: { jws: string; digest: string; state: MessageState; takenAt: Date; agreement?: string | undefined },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `INSERT INTO message (source, id, recipient, type, correlationid, lane, envelope, envelope_digest, state, taken_at,
                          expires_at, authorization_reference, agreement, supersedes)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) ON CONFLICT (source, id) DO NOTHING`,
    [
      envelope.source,
      envelope.id,
      envelope.recipient,
      envelope.type,
      envelope.correlationid,
      envelope.lane,
      stored.jws,
      stored.digest,
      stored.state,
      stored.takenAt,
      envelope.expires,
      envelope.authorization ?? null,
      stored.agreement ?? null,
      takesBack(envelope.type) ? null : (envelope.supersedes ?? null),
    ],
  );
  return rowCount === 1;
}

/** Turns a message that was just stored into a refused one. */
export function markRefused(tx: Tx, { source, id }: MessageKey): void {
  tx.write(`UPDATE message SET state = 'refused' WHERE source = $1 AND id = $2`, [source, id]);
}

export async function findMessage(
  db: Queryable,
  { source, id }: MessageKey,
): Promise<StoredMessage | undefined> {
  const { rows } = await db.query<StoredMessage>(
    `SELECT ${messageColumns} FROM message WHERE source = $1 AND id = $2`,
    [source, id],
  );
  return rows[0];
}

/** The signed envelope of a message. */
export async function findEnvelope(db: Queryable, { source, id }: MessageKey): Promise<string | undefined> {
  const { rows } = await db.query<{ envelope: string }>(
    'SELECT envelope FROM message WHERE source = $1 AND id = $2',
    [source, id],
  );
  return rows[0]?.envelope;
}

/** Whether a message is there in these very words, perhaps under another signature of its sender. */
export async function hasSaid(db: Queryable, { source, id }: MessageKey, jws: string): Promise<boolean> {
  const { rows } = await db.query(
    `SELECT FROM message WHERE source = $1 AND id = $2 AND split_part(envelope, '.', 2) = split_part($3, '.', 2)`,
    [source, id, jws],
  );
  return rows.length > 0;
}

/** A message by its id, for one of its parties only. */
export async function findMessageOf(
  db: Queryable,
  party: string,
  id: string,
): Promise<StoredMessage | undefined> {
  const { rows } = await db.query<StoredMessage>(
    `SELECT ${messageColumns} FROM message WHERE id = $1 AND (source = $2 OR recipient = $2) ORDER BY source = $2 DESC LIMIT 1`,
    [id, party],
  );
  return rows[0];
}

/** Messages whose expiry passed without a terminal receipt and without that being said yet. */
export async function findSilent(db: Queryable, limit: number): Promise<StoredMessage[]> {
  const { rows } = await db.query<StoredMessage>(
    `SELECT ${messageColumns} FROM message m
      WHERE state IN ('accepted', 'received') AND expires_at < now()
        AND NOT EXISTS (SELECT 1 FROM receipt r WHERE r.source = m.source AND r.id = m.id AND r.kind = 'expired')
      ORDER BY expires_at LIMIT $1`,
    [limit],
  );
  return rows;
}

/**
 * Makes a message the last of its thread for its recipient, and returns the one before it. The row's lock orders
 * concurrent messages of one thread.
 */
export async function appendToThread(tx: Tx, envelope: Envelope): Promise<MessageKey | null> {
  const { rows } = await tx.query<{ previous_source: string | null; previous_id: string | null }>(
    `INSERT INTO thread (recipient, correlationid, last_source, last_id) VALUES ($1, $2, $3, $4)
     ON CONFLICT (recipient, correlationid) DO UPDATE
       SET previous_source = thread.last_source, previous_id = thread.last_id,
           last_source = excluded.last_source, last_id = excluded.last_id
     RETURNING previous_source, previous_id`,
    [envelope.recipient, envelope.correlationid, envelope.source, envelope.id],
  );
  const [row] = rows;
  return row?.previous_source && row.previous_id
    ? { source: row.previous_source, id: row.previous_id }
    : null;
}
