import { type Directory, keyOfEarlier } from '@valija/directory';
import { type Receipt, verifyReceipt } from '@valija/envelope';

/** A message as the gateway shows it to one of its two parties. */
export interface MessageStatus {
  readonly id: string;
  readonly source: string;
  readonly recipient: string;
  readonly type: string;
  readonly state: string;
  readonly takenAt: string;
  /** Signed receipts. */
  readonly receipts: readonly string[];
}

/** A receipt, and what is wrong with it where something is. */
export interface CheckedReceipt {
  readonly receipt: Receipt | null;
  /** In Spanish; null where it verifies. */
  readonly fault: string | null;
}

/**
 * Verifies the receipts of a message here, by the directory that was verified here: signature, who may give it, that it is of this message,
 * and that all of them bind one and the same envelope.
 *
 * @param envelopedigests of the envelope, each way in which it was signed, where they are known
 */
export async function checkReceipts(
  { id, source, recipient, receipts }: Pick<MessageStatus, 'id' | 'source' | 'recipient' | 'receipts'>,
  directory: Directory,
  envelopedigests?: readonly string[],
): Promise<CheckedReceipt[]> {
  const checked: CheckedReceipt[] = [];
  let bound = envelopedigests;
  for (const jws of receipts) {
    const receipt = await verifyReceipt(jws, async (kid, payload) => {
      const { by, at } = payload as Receipt;
      return keyOfEarlier(directory, by, kid, new Date(at));
    }).catch(() => undefined);
    if (!receipt) {
      checked.push({ receipt: null, fault: 'la firma no se verifica' });
      continue;
    }
    // Of a refusal for another message under the same id nothing else could be told apart.
    bound ??= [receipt.envelopedigest];
    checked.push({
      receipt,
      fault: faultOf(receipt, { id, source, recipient, bound, gateway: directory.gateway }),
    });
  }
  return checked;
}

function faultOf(
  { id, source, kind, by, envelopedigest }: Receipt,
  expected: {
    readonly id: string;
    readonly source: string;
    readonly recipient: string;
    readonly gateway: string;
    readonly bound: readonly string[];
  },
): string | null {
  if (id !== expected.id || source !== expected.source) return 'es de otro mensaje';
  if (!expected.bound.includes(envelopedigest)) return 'es de otro sobre';
  const isRecipients = kind === 'received' || kind === 'delivered';
  if (isRecipients && by !== expected.recipient) return 'no lo da el destinatario';
  if (!isRecipients && kind !== 'refused' && by !== expected.gateway) return 'no lo da la compuerta';
  if (by !== expected.recipient && by !== expected.gateway) return 'lo da quien no puede darlo';
  return null;
}

const names: Readonly<Record<Receipt['kind'], string>> = {
  accepted: 'aceptado',
  received: 'recibido',
  delivered: 'entregado',
  refused: 'rechazado',
  expired: 'vencido en silencio',
  withheld: 'retenido',
  abandoned: 'abandonado',
};

/** What a receipt says, in Spanish. */
export const receiptName = ({ kind, code }: Receipt): string => `${names[kind]}${code ? ` (${code})` : ''}`;
