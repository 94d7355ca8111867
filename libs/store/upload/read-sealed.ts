import type { Queryable } from '../database.js';
import type { UploadRow } from './row.js';

/** A part of an attachment's sealed bytes; undefined once it is erased. */
export async function readSealed(
  db: Queryable,
  row: UploadRow,
  offset: number,
  bytesMax: number,
): Promise<Buffer | undefined> {
  const { rows } = await db.query<{ bytes: Buffer }>(
    'SELECT substring(sealed FROM $3::int + 1 FOR $4::int) AS bytes FROM upload WHERE source = $1 AND digest = $2',
    [row.source, row.digest, offset, bytesMax],
  );
  return rows[0]?.bytes;
}
