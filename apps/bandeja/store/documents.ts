import { type Queryable, readLarge, type Tx } from '@valija/store';

/** A document that waits for the message that carries it. */
export interface UploadedRow {
  readonly digest: string;
  readonly tipo: string;
  readonly bytes: number;
  readonly sealed: Buffer;
}

export async function addUpload(
  db: Queryable,
  { digest, tipo, bytes, sealed }: UploadedRow,
  official: string,
  keepMs: number,
): Promise<Date> {
  const { rows } = await db.query<{ keep_until: Date }>(
    `INSERT INTO tray_upload (digest, official, tipo, bytes, sealed, keep_until)
     VALUES ($1, $2, $3, $4, $5, now() + $6 * interval '1 ms') RETURNING keep_until`,
    [digest, official, tipo, bytes, sealed, keepMs],
  );
  return rows[0]?.keep_until ?? new Date();
}

export async function findUpload(db: Queryable, digest: string): Promise<UploadedRow | undefined> {
  const { rows } = await db.query<Omit<UploadedRow, 'sealed'> & { length: number }>(
    `SELECT digest, tipo, bytes, octet_length(sealed) AS length FROM tray_upload
      WHERE digest = $1 AND keep_until > now()`,
    [digest],
  );
  const [row] = rows;
  const part = 'SELECT substring(sealed FROM $2::int FOR $3::int) AS part FROM tray_upload WHERE digest = $1';
  const sealed = row && (await readLarge(db, part, [digest], row.length));
  return sealed && { ...row, sealed };
}

export async function countUploads(db: Queryable, official: string): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM tray_upload WHERE official = $1 AND keep_until > now()',
    [official],
  );
  return rows[0]?.count ?? 0;
}

/** Erases documents that a message carries now. Returns how many of them were still there. */
export async function removeUploads(tx: Tx, digests: readonly string[]): Promise<number> {
  const { rowCount } = await tx.query('DELETE FROM tray_upload WHERE digest = ANY ($1)', [digests]);
  return rowCount ?? 0;
}

/** Erases documents that nobody sent in time, and those of a message that was refused after they had come. */
export async function removeForgotten(db: Queryable): Promise<number> {
  const { rowCount: uploads } = await db.query('DELETE FROM tray_upload WHERE keep_until <= now()');
  const { rowCount: orphans } = await db.query(
    `DELETE FROM tray_attachment a
      WHERE kept_at < now() - interval '4 days' AND NOT EXISTS (SELECT FROM tray_message m WHERE m.id = a.message_id)`,
  );
  return (uploads ?? 0) + (orphans ?? 0);
}

/** A document of a received message, sealed to our own key. */
export interface AttachmentRow {
  readonly digest: string;
  readonly tipo: string;
  readonly bytes: number;
  /** Of the sealed bytes as they are kept here; `digest` is that of the message. */
  readonly own_digest: string;
  readonly sealed: Buffer;
}

export async function addAttachment(db: Queryable, messageId: string, row: AttachmentRow): Promise<void> {
  await db.query(
    `INSERT INTO tray_attachment (message_id, digest, tipo, bytes, own_digest, sealed)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [messageId, row.digest, row.tipo, row.bytes, row.own_digest, row.sealed],
  );
}

export async function findAttachment(
  db: Queryable,
  messageId: string,
  digest: string,
): Promise<AttachmentRow | undefined> {
  const { rows } = await db.query<Omit<AttachmentRow, 'sealed'> & { length: number }>(
    `SELECT digest, tipo, bytes, own_digest, octet_length(sealed) AS length FROM tray_attachment
      WHERE message_id = $1 AND digest = $2`,
    [messageId, digest],
  );
  const [row] = rows;
  const part = `SELECT substring(sealed FROM $3::int FOR $4::int) AS part FROM tray_attachment
                 WHERE message_id = $1 AND digest = $2`;
  const sealed = row && (await readLarge(db, part, [messageId, digest], row.length));
  return sealed && { ...row, sealed };
}

/** Digests of the documents of a message that are kept here. */
export async function listAttachments(db: Queryable, messageId: string): Promise<string[]> {
  const { rows } = await db.query<{ digest: string }>(
    'SELECT digest FROM tray_attachment WHERE message_id = $1',
    [messageId],
  );
  return rows.map(({ digest }) => digest);
}
