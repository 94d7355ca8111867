import { type Directory, keyOfEarlier } from '@valija/directory';
import { type MessageKey, type Receipt, verifyReceipt } from '@valija/envelope';

/** A message and what was said of it, as the gateway shows both. */
export interface ReceiptedMessage extends MessageKey {
  readonly recipient: string;
  readonly type: string;
  readonly receipts: readonly string[];
}

/** One message of a story, and how long it took to its last receipt. */
export interface Step {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** From the message's acceptance by the gateway to its last receipt, in milliseconds. */
  readonly ms: number;
  readonly messageId: string;
  readonly receipts: readonly Pick<Receipt, 'kind' | 'by' | 'at'>[];
}

/** The receipts that verify: signed by a key that the directory gives to whoever it says it is by, and of this very message. */
export async function verifyReceipts(message: ReceiptedMessage, directory: Directory): Promise<Receipt[]> {
  const verified: Receipt[] = [];
  for (const jws of message.receipts) {
    const receipt = await verifyReceipt(jws, async (kid, payload) => {
      const { by, at } = payload as Receipt;
      return keyOfEarlier(directory, by, kid, new Date(at));
    }).catch(() => undefined);
    if (receipt && receipt.id === message.id && receipt.source === message.source) verified.push(receipt);
  }
  return verified;
}

export function stepOf(message: ReceiptedMessage, receipts: readonly Receipt[], directory: Directory): Step {
  const times = receipts.map(({ at }) => Date.parse(at));
  return {
    type: message.type.slice('cl.valija.'.length),
    from: directory.find(message.source)?.endpoint ?? message.source,
    to: directory.find(message.recipient)?.endpoint ?? message.recipient,
    ms: Math.max(...times) - Math.min(...times),
    messageId: message.id,
    receipts: receipts.map(({ kind, by, at }) => ({ kind, by: directory.find(by)?.endpoint ?? by, at })),
  };
}
