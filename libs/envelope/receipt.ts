import { type ErrorCode, isErrorCode, pointersMax, ValijaError } from '@valija/errors';
import { digest, matches, moment, party, pointer, uuid } from './form.js';
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

/** Every kind of receipt. */
export const receiptKinds: readonly string[] = [
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
  const { kind, envelopedigest, previous, code, pointers } = receipt;
  if (!receiptKinds.includes(kind) || !isStatement(receipt) || !matches(digest, envelopedigest))
    throw new ValijaError('malformed-message', 'not a receipt');
  if (previous && !isMessageKey(previous))
    throw new ValijaError('malformed-message', 'previous is no message');
  if (kind === 'refused' && !isErrorCode(String(code)))
    throw new ValijaError('malformed-message', 'a refusal without a known code');
  if (pointers !== undefined && !arePointers(pointers))
    throw new ValijaError('malformed-message', 'pointers that are none');
  return receipt;
}

/** What an endpoint signs to ask for a message that others of its thread wait for. */
export interface MessageRequest extends MessageKey {
  readonly kind: 'asked';
  /** URN of the party that asks. */
  readonly by: string;
  /** RFC 3339 in UTC. */
  readonly at: string;
}

export const signRequest = (request: MessageRequest, signer: UsableKey): Promise<string> =>
  signCompact('valija-request+jws', request, signer);

/** Verifies a request's signature and form. @throws ValijaError as `verifyReceipt`. */
export async function verifyRequest(jws: string, resolveKey: KeyResolver): Promise<MessageRequest> {
  const request = await verifyCompact<MessageRequest>('valija-request+jws', jws, resolveKey);
  if (!isStatement(request)) throw new ValijaError('malformed-message', 'not a request');
  return request;
}

const isMessageKey = ({ source, id }: MessageKey): boolean => matches(party, source) && matches(uuid, id);

const isStatement = (signed: MessageKey & { by: string; at: string }): boolean =>
  isMessageKey(signed) && matches(party, signed.by) && matches(moment, signed.at);

const arePointers = (pointers: unknown): boolean =>
  Array.isArray(pointers) &&
  pointers.length <= pointersMax &&
  pointers.every((each) => matches(pointer, each));
