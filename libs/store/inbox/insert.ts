import type { Tx } from '../database.js';
import type { InboxMessage } from './row.js';

/**
 * Puts a message in, once and for ever: the key is never pruned. Returns `new`, `known` for the same bytes, or
 * `conflict` where the same identity came with another digest.
 */
export async function insert(tx: Tx, message: InboxMessage): Promise<'new' | 'known' | 'conflict'> {
  const { rowCount } = await tx.query(
    `INSERT INTO inbox (source, id, type, correlationid, lane, envelope, sealed, envelope_digest, previous_source, previous_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (source, id) DO NOTHING`,
    [
      message.source,
      message.id,
      message.type,
      message.correlationid,
      message.lane,
      message.envelope,
      message.sealed,
      message.envelope_digest,
      message.previous_source,
      message.previous_id,
    ],
  );
  if (rowCount === 1) {
    tx.wake('inbox');
    return 'new';
  }
  const { rows } = await tx.query<{ envelope_digest: string }>(
    'SELECT envelope_digest FROM inbox WHERE source = $1 AND id = $2',
    [message.source, message.id],
  );
  return rows[0]?.envelope_digest === message.envelope_digest ? 'known' : 'conflict';
}
