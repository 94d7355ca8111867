import { deliverExchange, deliverKey } from '@valija/bus';
import type { Directory } from '@valija/directory';
import { type Envelope, messageMediaType, type WireMessage } from '@valija/envelope';
import { outbox, type Tx } from '@valija/store';

/** Where deliveries go, and how often they are repeated. */
export interface Delivering {
  readonly directory: Directory;
  /** First wait before a delivery without `received` is published again, in milliseconds; it doubles. */
  readonly deliverAgainMs: number;
  /** Longest such wait. */
  readonly deliverAgainMsMax: number;
}

/** Publishes an accepted message to its recipient's endpoint, and again until that says `received`. */
export function deliver(
  tx: Tx,
  envelope: Envelope,
  wire: WireMessage,
  { directory, deliverAgainMs, deliverAgainMsMax }: Delivering,
): void {
  const endpoint = directory.find(envelope.recipient)?.endpoint ?? '';
  outbox.add(tx, {
    source: envelope.source,
    id: envelope.id,
    part: 'delivery',
    exchange: deliverExchange,
    routingKey: deliverKey(endpoint, envelope.lane),
    mediaType: messageMediaType,
    body: Buffer.from(JSON.stringify(wire)),
    repeat: { firstMs: deliverAgainMs, maxMs: deliverAgainMsMax },
  });
}
