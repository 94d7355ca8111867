import type { Envelope, MessageKey } from '@valija/envelope';
import type { Queryable, Tx } from '@valija/store';

/** Sealed bytes that a party uploaded under their digest, or is uploading. */
export interface StoredAttachment {
  readonly source: string;
  readonly digest: string;
  /** Bytes in all, as announced. */
  readonly length: number;
  /** Bytes that are here. */
  readonly stored: number;
  /** All are here, and their digest is the one that they are named by. */
  readonly whole: boolean;
}

const columns = 'source, digest, length, stored, whole';

/** A party's own upload. */
export async function findUpload(
  db: Queryable,
  source: string,
  digest: string,
): Promise<StoredAttachment | undefined> {
  const { rows } = await db.query<StoredAttachment>(
    `SELECT ${columns} FROM attachment WHERE source = $1 AND digest = $2`,
    [source, digest],
  );
  return rows[0];
}

/** A whole attachment, for who uploaded it and for the recipient of the accepted message that names it. */
export async function findReadable(
  db: Queryable,
  party: string,
  digest: string,
): Promise<StoredAttachment | undefined> {
  const { rows } = await db.query<StoredAttachment>(
    `SELECT ${columns} FROM attachment WHERE digest = $1 AND whole AND (source = $2 OR recipient = $2) LIMIT 1`,
    [digest, party],
  );
  return rows[0];
}

/**
 * Begins an upload, or touches the one that there is.
 * @returns undefined where the party has `openMax` uploads already that belong to no message
 */
export async function beginUpload(
  tx: Tx,
  upload: { source: string; digest: string; length: number },
  openMax: number,
): Promise<{ attachment: StoredAttachment; isNew: boolean } | undefined> {
  // Counted and added one at a time for each party.
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 1))', [upload.source]);
  const { rows: known } = await tx.query<StoredAttachment>(
    `UPDATE attachment SET touched_at = now() WHERE source = $1 AND digest = $2 RETURNING ${columns}`,
    [upload.source, upload.digest],
  );
  if (known[0]) return { attachment: known[0], isNew: false };
  const { rows: added } = await tx.query<StoredAttachment>(
    `INSERT INTO attachment (source, digest, length)
     SELECT $1, $2, $3::int WHERE (SELECT count(*) FROM attachment WHERE source = $1 AND message_id IS NULL) < $4
     RETURNING ${columns}`,
    [upload.source, upload.digest, upload.length, openMax],
  );
  return added[0] && { attachment: added[0], isNew: true };
}

/** A party's own upload, which nobody else changes before the transaction ends. */
export async function lockUpload(
  tx: Tx,
  source: string,
  digest: string,
): Promise<StoredAttachment | undefined> {
  const { rows } = await tx.query<StoredAttachment>(
    `SELECT ${columns} FROM attachment WHERE source = $1 AND digest = $2 FOR UPDATE`,
    [source, digest],
  );
  return rows[0];
}

/** Adds the next part of a locked upload. */
export function addChunk(tx: Tx, { source, digest, stored }: StoredAttachment, bytes: Uint8Array): void {
  tx.write('INSERT INTO attachment_chunk (source, digest, start, bytes) VALUES ($1, $2, $3, $4)', [
    source,
    digest,
    stored,
    bytes,
  ]);
  tx.write('UPDATE attachment SET stored = $3, touched_at = now() WHERE source = $1 AND digest = $2', [
    source,
    digest,
    stored + bytes.length,
  ]);
}

/** SHA-256 of all that is stored of an upload, in base64url. The database makes it, so that nothing is carried over here for it. */
export async function digestStored(tx: Tx, { source, digest }: StoredAttachment): Promise<string> {
  const { rows } = await tx.query<{ found: Buffer | null }>(
    `SELECT sha256(string_agg(bytes, '' ORDER BY start)) AS found FROM attachment_chunk
      WHERE source = $1 AND digest = $2`,
    [source, digest],
  );
  return rows[0]?.found?.toString('base64url') ?? '';
}

export function markWhole(tx: Tx, { source, digest }: StoredAttachment): void {
  tx.write('UPDATE attachment SET whole = true WHERE source = $1 AND digest = $2', [source, digest]);
}

export function removeUpload(tx: Tx, { source, digest }: StoredAttachment): void {
  tx.write('DELETE FROM attachment WHERE source = $1 AND digest = $2', [source, digest]);
}

/** The part of an attachment that holds the byte at `offset`, from that byte on; undefined once it is erased. */
export async function readFrom(
  db: Queryable,
  { source, digest }: StoredAttachment,
  offset: number,
): Promise<Buffer | undefined> {
  const { rows } = await db.query<{ start: number; bytes: Buffer }>(
    `SELECT start, bytes FROM attachment_chunk WHERE source = $1 AND digest = $2 AND start <= $3
      ORDER BY start DESC LIMIT 1`,
    [source, digest, offset],
  );
  const [row] = rows;
  return row && row.bytes.length > offset - row.start ? row.bytes.subarray(offset - row.start) : undefined;
}

/**
 * Binds all attachments of a message to it, for ever, or none of them.
 * @returns whether each was there whole, uploaded by the message's source, and bound to no other message
 */
export async function bindAttachments(
  tx: Tx,
  { source, id, recipient }: Envelope,
  digests: readonly string[],
): Promise<boolean> {
  if (digests.length === 0) return true;
  const { rowCount } = await tx.query(
    `WITH unbound AS (
       SELECT source, digest FROM attachment
        WHERE source = $1 AND digest = ANY($4::text[]) AND whole AND message_id IS NULL
        ORDER BY digest FOR UPDATE
     )
     UPDATE attachment a SET message_id = $2, recipient = $3 FROM unbound
      WHERE a.source = unbound.source AND a.digest = unbound.digest
        AND (SELECT count(*) FROM unbound) = cardinality($4::text[])`,
    [source, id, recipient, digests],
  );
  return rowCount === digests.length;
}

/** Erases what a refused message named and no accepted one does. */
export function removeUnbound(tx: Tx, { source }: MessageKey, digests: readonly string[]): void {
  if (digests.length === 0) return;
  tx.write('DELETE FROM attachment WHERE source = $1 AND digest = ANY($2) AND message_id IS NULL', [
    source,
    digests,
  ]);
}

/** Erases the attachments of a message that ended. */
export function removeAttachments(tx: Tx, { source, id }: MessageKey): void {
  tx.write('DELETE FROM attachment WHERE source = $1 AND message_id = $2', [source, id]);
}

/** Erases up to `limit` attachments that belong to no message and were not touched for `orphanMs`. @returns how many */
export async function removeOrphans(db: Queryable, orphanMs: number, limit: number): Promise<number> {
  const { rowCount } = await db.query(
    `DELETE FROM attachment WHERE (source, digest) IN (
       SELECT source, digest FROM attachment
        WHERE message_id IS NULL AND touched_at < now() - $1 * interval '1 ms'
        ORDER BY touched_at LIMIT $2 FOR UPDATE SKIP LOCKED)`,
    [orphanMs, limit],
  );
  return rowCount ?? 0;
}
