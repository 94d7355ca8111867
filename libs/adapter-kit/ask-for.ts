import { receiptExchange } from '@valija/bus';
import { type MessageKey, peekKid, receiptsMediaType, signRequest } from '@valija/envelope';
import { outbox, type Tx } from '@valija/store';
import type { Sender } from './draft.js';

/** Asks the gateway for a message that is not here, in the caller's transaction; asked again, it is said again. */
export async function askFor(
  tx: Tx,
  { source, id }: MessageKey,
  { party, keyring, now }: Pick<Sender, 'party' | 'keyring' | 'now'>,
): Promise<void> {
  const jws = await signRequest(
    { kind: 'asked', by: party, source, id, at: now().toISOString() },
    keyring.signer,
  );
  outbox.add(tx, {
    source,
    id,
    part: 'request',
    exchange: receiptExchange,
    routingKey: 'receipt',
    mediaType: receiptsMediaType,
    body: Buffer.from(JSON.stringify({ requests: [jws] })),
    kid: peekKid(jws),
  });
  outbox.again(tx, { source, id }, 'request');
}
