import { randomBytes } from 'node:crypto';
import { digestOf } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import type { Queryable, Tx } from '@valija/store';

/** What an official asked to be sent, under a key of the caller. Of the text only a salted digest is kept. */
export interface SendRequest {
  readonly official: string;
  readonly key: string;
  readonly text: string;
  /** Unit of a thread that it begins. */
  readonly unit: string;
}

/**
 * The message that a request became, if it was made before.
 * @throws ValijaError `idempotency-key-reused` where the key came with another text.
 */
export async function findRequested(
  db: Queryable,
  { official, key, text }: SendRequest,
): Promise<string | undefined> {
  const { rows } = await db.query<{ salt: string; digest: string; message_id: string }>(
    'SELECT salt, digest, message_id FROM tray_request WHERE official = $1 AND key = $2',
    [official, key],
  );
  const [found] = rows;
  if (found && digestOf(found.salt, text) !== found.digest) throw new ValijaError('idempotency-key-reused');
  return found?.message_id;
}

/** Records a request. Returns false where the same key was recorded meanwhile. */
export async function addRequest(
  tx: Tx,
  { official, key, text }: SendRequest,
  messageId: string,
): Promise<boolean> {
  const salt = randomBytes(16).toString('hex');
  const { rowCount } = await tx.query(
    `INSERT INTO tray_request (official, key, salt, digest, message_id) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (official, key) DO NOTHING`,
    [official, key, salt, digestOf(salt, text), messageId],
  );
  return rowCount === 1;
}
