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
  /** Whose the thread is. */
  readonly unit: string;
  /** The rule that it goes against in the course of its thread. */
  readonly misfit?: string | undefined;
}

/** Puts a message in, once. Returns false where one of the same id is there already. */
export async function insertMessage(tx: Tx, row: NewRow): Promise<boolean> {
  const { message } = row;
  const { rowCount } = await tx.query(
    `INSERT INTO tray_message (id, direction, source, recipient, type, subject, correlationid, answers, lane, "authorization",
                               attachments, envelope, dataschema, sealed, contentdigest, sealdigest, official, supersedes, misfit, unit, seen_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, CASE WHEN $2 = 'sent' THEN now() END)
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
      message.supersedes ?? null,
      row.misfit ?? null,
      row.unit,
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
    'SELECT source, id, recipient, dataschema, sealed, contentdigest, sealdigest FROM tray_message WHERE id = $1',
    [id],
  );
  return rows[0];
}

/** Whether any message of these units is about the person of a pseudonym. */
export async function knowsSubject(
  db: Queryable,
  subject: string,
  units: readonly string[],
): Promise<boolean> {
  const { rowCount } = await db.query(
    'SELECT FROM tray_message WHERE subject = $1 AND unit = ANY ($2) LIMIT 1',
    [subject, units],
  );
  return rowCount === 1;
}

/** The pseudonym of the person about whom these units first sent something under an authorisation. */
export async function findAuthorized(
  db: Queryable,
  authorization: string,
  units: readonly string[],
): Promise<string | undefined> {
  const { rows } = await db.query<{ subject: string }>(
    `SELECT subject FROM tray_message
      WHERE "authorization" = $1 AND direction = 'sent' AND unit = ANY ($2) ORDER BY seq LIMIT 1`,
    [authorization, units],
  );
  return rows[0]?.subject;
}

/** Notes that a message of the tray does not fit. @returns the opening message of its matter, or itself; undefined where it is not here */
export async function markMisfit(tx: Tx, id: string, rule: string): Promise<string | undefined> {
  const { rows } = await tx.query<{ matter: string }>(
    'UPDATE tray_message SET misfit = $2 WHERE id = $1 RETURNING coalesce(answers, id) AS matter',
    [id, rule],
  );
  return rows[0]?.matter;
}

/** Notes that somebody of the institution looked at a message. */
export function markSeen(tx: Tx, id: string): void {
  tx.write('UPDATE tray_message SET seen_at = now() WHERE id = $1', [id]);
}
