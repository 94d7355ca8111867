import type { Tx } from '../database.js';

/**
 * Keeps a sealed attachment, in the transaction that sends its message, until that holds a terminal receipt. An attachment belongs
 * to one message: the same digest for another one fails the transaction.
 */
export function add(
  tx: Tx,
  message: { source: string; id: string; lane: string },
  attachment: { digest: string; sealed: Uint8Array },
): void {
  tx.write('INSERT INTO upload (source, id, digest, lane, sealed) VALUES ($1, $2, $3, $4, $5)', [
    message.source,
    message.id,
    attachment.digest,
    message.lane,
    Buffer.from(attachment.sealed.buffer, attachment.sealed.byteOffset, attachment.sealed.byteLength),
  ]);
  tx.wake('upload');
}
