import { deliverExchange, deliverKey } from '@valija/bus';
import type { Directory } from '@valija/directory';
import { type Receipt, receiptsMediaType } from '@valija/envelope';
import { outbox, type Tx } from '@valija/store';

/**
 * Tells the recipient's endpoint what the gateway says of a message that may be there already, or that others of its thread will wait for.
 * By the urgent lane, so that it does not wait behind the message itself. Once: it comes again where the endpoint asks for the message, speaks of it, or the broker lost it.
 */
export function tellRecipient(
  tx: Tx,
  directory: Directory,
  { recipient }: { recipient: string },
  receipt: Receipt,
  jws: string,
): void {
  const endpoint = directory.find(recipient)?.endpoint;
  if (!endpoint || recipient === directory.gateway) return;
  outbox.add(tx, {
    source: receipt.source,
    id: receipt.id,
    part: `told:${receipt.kind}:${receipt.code}`,
    exchange: deliverExchange,
    routingKey: deliverKey(endpoint, 'urgent'),
    mediaType: receiptsMediaType,
    body: Buffer.from(JSON.stringify({ receipts: [jws] })),
  });
}
