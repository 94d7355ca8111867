import type { Envelope, SealedContent } from '@valija/envelope';
import type { Queryable, Tx } from '@valija/store';
import { type Direction, type MessageRow, messageRows, type SealedRow } from './row.js';

/** A message as it is put into the tray. */
export interface NewRow extends SealedContent {
  readonly direction: Direction;
  readonly message: Envelope;
  /** Without the prefix of the envelope's type. */
  readonly type: string;
  /** The signed envelope's exact characters. */
  readonly envelope: string;
  /** In which the sealed content is said. */
  readonly dataschema: string;
  /** The opening message of the matter that it answers. */
  readonly answers: string | undefined;
  readonly official?: string;
}

/** Puts a message in, once. Returns false where one of the same id is there already. */
export async function insertMessage(tx: Tx, row: NewRow): Promise<boolean> {
  const { message } = row;
  const { rowCount } = await tx.query(
    `INSERT INTO tray_message (id, direction, source, recipient, type, subject, correlationid, answers, lane, "authorization",
                               attachments, envelope, dataschema, sealed, contentdigest, sealdigest, official, seen_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, CASE WHEN $2 = 'sent' THEN now() END)
     ON CONFLICT (id) DO NOTHING`,
    [
      message.id,
      row.direction,
      message.source,
      message.recipient,
      row.type,
      message.subject,
      message.correlationid,
      row.answers ?? null,
      message.lane,
      message.authorization ?? null,
      message.attachments?.split(' ').length ?? 0,
      row.envelope,
      row.dataschema,
      row.sealed,
      row.contentdigest,
      row.sealdigest,
      row.official ?? null,
    ],
  );
  return rowCount === 1;
}

export async function findMessage(db: Queryable, id: string): Promise<MessageRow | undefined> {
  const { rows } = await db.query<MessageRow>(`SELECT * FROM (${messageRows}) f WHERE id = $1`, [id]);
  return rows[0];
}

export async function findSealed(db: Queryable, id: string): Promise<SealedRow | undefined> {
  const { rows } = await db.query<SealedRow>(
    'SELECT dataschema, sealed, contentdigest, sealdigest FROM tray_message WHERE id = $1',
    [id],
  );
  return rows[0];
}

/** Whether any message here is about the person of a pseudonym. */
export async function knowsSubject(db: Queryable, subject: string): Promise<boolean> {
  const { rowCount } = await db.query('SELECT FROM tray_message WHERE subject = $1 LIMIT 1', [subject]);
  return rowCount === 1;
}

/** The pseudonym of the person about whom we first sent something under an authorisation. */
export async function findAuthorized(db: Queryable, authorization: string): Promise<string | undefined> {
  const { rows } = await db.query<{ subject: string }>(
    `SELECT subject FROM tray_message WHERE "authorization" = $1 AND direction = 'sent' ORDER BY seq LIMIT 1`,
    [authorization],
  );
  return rows[0]?.subject;
}

/** Notes that somebody of the institution looked at a message. */
export function markSeen(tx: Tx, id: string): void {
  tx.write('UPDATE tray_message SET seen_at = now() WHERE id = $1', [id]);
}
