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

export function addSent(tx: Tx, message: SentMessage): void {
  tx.write(
    `INSERT INTO sent (source, id, type, recipient, correlationid, envelope_digest) VALUES ($1, $2, $3, $4, $5, $6)`,
    [
      message.source,
      message.id,
      message.type,
      message.recipient,
      message.correlationid,
      message.envelope_digest,
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
