import type { Tx } from '../database.js';

/** A receipt of our own, as it lies in the outbox. */
export interface GivenReceipt {
  readonly seq: string;
  readonly body: Buffer;
}

/** Receipts of our own about a message, kept from whoever else would touch them until the transaction ends. */
export async function lockReceipts(
  tx: Tx,
  { source, id }: { source: string; id: string },
): Promise<GivenReceipt[]> {
  const { rows } = await tx.query<GivenReceipt>(
    `SELECT seq, body FROM outbox
      WHERE source = $1 AND id = $2 AND starts_with(part, 'receipt:') AND body IS NOT NULL ORDER BY seq FOR UPDATE`,
    [source, id],
  );
  return rows;
}

/** Says a receipt again, at once, in other bytes. Whoever holds the old ones in a lease loses it. */
export function rebind(
  tx: Tx,
  { seq }: GivenReceipt,
  { body, kid }: { body: Uint8Array; kid: string },
): void {
  tx.write(
    'UPDATE outbox SET body = $2, kid = $3, done_at = NULL, due_at = now(), fence = fence + 1 WHERE seq = $1',
    [seq, Buffer.from(body), kid],
  );
  tx.wake('outbox');
}
