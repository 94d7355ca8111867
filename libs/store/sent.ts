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

/** @param message with the trace in which it was sent, where it says one */
export function addSent(
  tx: Tx,
  message: SentMessage & SentThread & { readonly traceparent?: string | undefined },
): void {
  tx.write(
    `INSERT INTO sent (source, id, type, recipient, correlationid, envelope_digest, subject, lane, traceparent)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      message.source,
      message.id,
      message.type,
      message.recipient,
      message.correlationid,
      message.envelope_digest,
      message.subject,
      message.lane,
      message.traceparent ?? null,
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

/** The traces in which messages were sent, by their ids. @see W3C Trace Context §3.2 */
export async function findTraces(
  db: Queryable,
  messages: readonly { readonly source: string; readonly id: string }[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await db.query<{ id: string; traceparent: string }>(
    `SELECT id, traceparent FROM sent JOIN unnest($1::text[], $2::uuid[]) AS asked(source, id) USING (source, id)
      WHERE traceparent IS NOT NULL`,
    [messages.map(({ source }) => source), messages.map(({ id }) => id)],
  );
  return new Map(rows.map(({ id, traceparent }) => [id, traceparent]));
}
