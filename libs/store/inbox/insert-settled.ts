import type { Tx } from '../database.js';

/**
 * Puts back what a restored database forgot: a message that this endpoint had settled, as its own terminal receipt proves.
 * Only its place in the thread is known; its content was erased.
 */
export async function insertSettled(
  tx: Tx,
  message: { source: string; id: string; envelopedigest: string },
  state: 'applied' | 'refused',
): Promise<void> {
  await tx.query(
    `INSERT INTO inbox (source, id, type, correlationid, lane, envelope, envelope_digest, state, settled_at)
     VALUES ($1, $2, 'cl.valija.receipt.restored', $2, 'normal', '', $3, $4, now()) ON CONFLICT (source, id) DO NOTHING`,
    [message.source, message.id, message.envelopedigest, state],
  );
  tx.wake('inbox');
}
