import type { Tx } from '../database.js';
import type { InboxMessage } from './row.js';

/**
 * Puts a message in, once and for ever: the key is never pruned. Returns `new`; `known` for the same bytes; `signed-anew` for the same
 * words under another signature, which is kept instead, since the gateway holds that one; `conflict` where the same identity says another thing.
 * @param delayMs from now, before it may be claimed
 */
export async function insert(
  tx: Tx,
  message: InboxMessage,
  delayMs = 0,
): Promise<'new' | 'known' | 'signed-anew' | 'conflict'> {
  const { rowCount } = await tx.query(
    `INSERT INTO inbox (source, id, type, correlationid, lane, envelope, sealed, envelope_digest, previous_source, previous_id, supersedes,
                        due_at, misfit)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, now() + $12 * interval '1 ms', $13) ON CONFLICT (source, id) DO NOTHING`,
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
      message.supersedes,
      delayMs,
      message.misfit,
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
  if (rows[0]?.envelope_digest === message.envelope_digest) return 'known';
  // Whoever works on it would bind the old digest: the lease is lost, and it is worked once more.
  const renewed = await tx.query(
    `UPDATE inbox SET envelope = $3, envelope_digest = $4, fence = fence + 1
      WHERE source = $1 AND id = $2 AND split_part(envelope, '.', 2) = split_part($3, '.', 2)`,
    [message.source, message.id, message.envelope, message.envelope_digest],
  );
  return renewed.rowCount === 1 ? 'signed-anew' : 'conflict';
}
