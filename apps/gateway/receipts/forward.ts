import { deliverExchange, deliverKey } from '@valija/bus';
import type { Directory } from '@valija/directory';
import { type Lane, type Receipt, receiptsMediaType } from '@valija/envelope';
import { outbox, type Tx } from '@valija/store';

/**
 * Sends a receipt to the sender of its message: once, since receipts are not receipted; never to the gateway itself. What is lost on the way comes
 * with the answer to the sender's next offer.
 */
export function forwardReceipt(
  tx: Tx,
  directory: Directory,
  { source, lane, receipt, jws }: { source: string; lane: Lane; receipt: Receipt; jws: string },
  suffix = '',
): void {
  const endpoint = directory.find(source)?.endpoint;
  if (!endpoint || source === directory.gateway) return;
  outbox.add(tx, {
    source,
    id: receipt.id,
    part: `receipt:${receipt.kind}:${receipt.by}${receipt.kind === 'withheld' ? `:${receipt.code}` : ''}${suffix}`,
    exchange: deliverExchange,
    routingKey: deliverKey(endpoint, lane),
    mediaType: receiptsMediaType,
    body: Buffer.from(JSON.stringify({ receipts: [jws] })),
  });
}
