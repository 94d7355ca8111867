import type { Queryable, Tx } from './database.js';

/** What an endpoint remembers of a message that it sent. */
export interface SentMessage {
  readonly source: string;
  readonly id: string;
  readonly type: string;
  readonly recipient: string;
  readonly correlationid: string;
  readonly envelope_digest: string;
}

/** What a further message to the same recipient, in the same thread, repeats. */
export interface SentThread {
  readonly recipient: string;
  readonly correlationid: string;
  readonly subject: string;
  readonly lane: 'normal' | 'urgent';
}

export function addSent(tx: Tx, message: SentMessage & SentThread): void {
  tx.write(
    `INSERT INTO sent (source, id, type, recipient, correlationid, envelope_digest, subject, lane)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      message.source,
      message.id,
      message.type,
      message.recipient,
      message.correlationid,
      message.envelope_digest,
      message.subject,
      message.lane,
    ],
  );
}

export async function findSent(db: Queryable, source: string, id: string): Promise<SentMessage | undefined> {
  const { rows } = await db.query<SentMessage>(
    'SELECT source, id, type, recipient, correlationid, envelope_digest FROM sent WHERE source = $1 AND id = $2',
    [source, id],
  );
  return rows[0];
}

/** The thread of a message that was sent, if it is known whom it was about. */
export async function findSentThread(
  db: Queryable,
  source: string,
  id: string,
): Promise<SentThread | undefined> {
  const { rows } = await db.query<SentThread>(
    'SELECT recipient, correlationid, subject, lane FROM sent WHERE source = $1 AND id = $2 AND subject IS NOT NULL',
    [source, id],
  );
  return rows[0];
}
