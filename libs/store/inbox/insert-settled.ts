import type { Tx } from '../database.js';

/**
 * Puts in a message that has ended as a signed terminal receipt proves, and that is not here: one that this endpoint had settled and its
 * restored database forgot, or one that the gateway ended on its way. Only its place in the thread is known; its content was erased.
 */
export async function insertSettled(
  tx: Tx,
  message: { source: string; id: string; envelopedigest: string },
  state: 'applied' | 'refused' | 'dropped',
): Promise<void> {
  await tx.query(
    `INSERT INTO inbox (source, id, type, correlationid, lane, envelope, envelope_digest, state, settled_at)
     VALUES ($1, $2, 'cl.valija.receipt.restored', $2, 'normal', '', $3, $4, now()) ON CONFLICT (source, id) DO NOTHING`,
    [message.source, message.id, message.envelopedigest, state],
  );
  tx.wake('inbox');
}
