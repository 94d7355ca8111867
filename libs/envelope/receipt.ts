import { type ErrorCode, isErrorCode, ValijaError } from '@valija/errors';
import type { UsableKey } from './keys.js';
import { type KeyResolver, signCompact, verifyCompact } from './sign.js';

/** The identity of a message. */
export interface MessageKey {
  readonly source: string;
  readonly id: string;
}

/**
 * `accepted` and `expired` are the gateway's; `received` and `delivered` the recipient's endpoint's; `refused` either's.
 * `expired` is evidence of silence: it ends nothing, and a later receipt may follow it.
 */
export type ReceiptKind = 'accepted' | 'received' | 'delivered' | 'refused' | 'expired';

/** A signed statement about one message, bound to the exact bytes of its envelope. */
export interface Receipt extends MessageKey {
  readonly kind: ReceiptKind;
  /** URN of the party that makes the statement. */
  readonly by: string;
  /** SHA-256 of the signed envelope. */
  readonly envelopedigest: string;
  /** RFC 3339 in UTC. */
  readonly at: string;
  /** In `accepted`: the message before this one in its thread for its recipient, or null. */
  readonly previous?: MessageKey | null;
  /** In `refused`: the stable code. */
  readonly code?: ErrorCode;
  /** In `refused`: JSON pointers into the content or envelope, never values. */
  readonly pointers?: readonly string[];
}

/** Receipts after which the sender stops offering the message. */
export const isTerminal = (kind: ReceiptKind): boolean => kind === 'delivered' || kind === 'refused';

const kinds: readonly string[] = [
  'accepted',
  'received',
  'delivered',
  'refused',
  'expired',
] satisfies ReceiptKind[];

export const signReceipt = (receipt: Receipt, signer: UsableKey): Promise<string> =>
  signCompact('valija-receipt+jws', receipt, signer);

/**
 * Verifies a receipt's signature and form. Whether its maker may say it, and of which message, is the caller's check.
 * @throws ValijaError `signature-missing`, `signature-invalid`, `key-unknown`, `malformed-message`, `too-large`.
 */
export async function verifyReceipt(jws: string, resolveKey: KeyResolver): Promise<Receipt> {
  const receipt = await verifyCompact<Receipt>('valija-receipt+jws', jws, resolveKey);
  const texts = [receipt.by, receipt.source, receipt.id, receipt.envelopedigest, receipt.at];
  if (!kinds.includes(receipt.kind) || texts.some((text) => typeof text !== 'string'))
    throw new ValijaError('malformed-message', 'not a receipt');
  if (receipt.kind === 'refused' && !isErrorCode(String(receipt.code)))
    throw new ValijaError('malformed-message', 'a refusal without a known code');
  return receipt;
}
