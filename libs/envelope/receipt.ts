import { type ErrorCode, isErrorCode, pointersMax, ValijaError } from '@valija/errors';
import { digest, matches, moment, party, pointer, rule, uuid } from './form.js';
import type { UsableKey } from './keys.js';
import { type KeyResolver, signCompact, verifyCompact } from './sign.js';

/** The identity of a message. */
export interface MessageKey {
  readonly source: string;
  readonly id: string;
}

/**
 * `received` and `delivered` are the recipient's endpoint's, `refused` is either's, all others are the gateway's.
 *
 * | kind | says | ends the message |
 * |---|---|---|
 * | `accepted` | stored, will be delivered | |
 * | `received` | in the recipient's inbox | |
 * | `delivered` | applied there | yes |
 * | `refused` | its sender must change something | yes |
 * | `expired` | its time passed in silence | no: a later receipt may follow |
 * | `withheld` | not delivered since nobody may now, by its `code` | for `authorization-revoked`; not for `agreement-suspended` |
 * | `abandoned` | given up by two administrators | yes |
 *
 * What its recipient says became of it is true whatever the gateway said before: a `delivered` that crosses a `withheld` or an
 * `abandoned` stands.
 */
export type ReceiptKind =
  | 'accepted'
  | 'received'
  | 'delivered'
  | 'refused'
  | 'expired'
  | 'withheld'
  | 'abandoned';

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
  /** In `accepted`: the rule that the message goes against in the course of its thread, where it does; it is delivered all the same. */
  readonly misfit?: string;
  /** In `refused`: the stable code. In `withheld`: `agreement-suspended` or `authorization-revoked`. In `abandoned`: `abandoned`. */
  readonly code?: ErrorCode;
  /** In `refused`: JSON pointers into the content or envelope, never values. */
  readonly pointers?: readonly string[];
}

/** Receipts after which the sender stops offering the message. */
export const isTerminal = ({ kind, code }: Pick<Receipt, 'kind' | 'code'>): boolean =>
  kind === 'delivered' ||
  kind === 'refused' ||
  kind === 'abandoned' ||
  (kind === 'withheld' && code === 'authorization-revoked');

/** What the recipient of a message says of it; all else is the gateway's to say. */
export const isRecipients = (kind: ReceiptKind): boolean =>
  kind === 'received' || kind === 'delivered' || kind === 'refused';

/** What the gateway says of a message; all else is its recipient's to say. */
export const isGateways = (kind: ReceiptKind): boolean => kind !== 'received' && kind !== 'delivered';

/** Why a message is withheld. */
export const withheldCodes: readonly string[] = [
  'agreement-suspended',
  'authorization-revoked',
] satisfies ErrorCode[];

/** Every kind of receipt. */
export const receiptKinds: readonly string[] = [
  'accepted',
  'received',
  'delivered',
  'refused',
  'expired',
  'withheld',
  'abandoned',
] satisfies ReceiptKind[];

export const signReceipt = (receipt: Receipt, signer: UsableKey): Promise<string> =>
  signCompact('valija-receipt+jws', receipt, signer);

/**
 * Verifies a receipt's signature and form. Whether its maker may say it, and of which message, is the caller's check.
 * @throws ValijaError `signature-missing`, `signature-invalid`, `key-unknown`, `malformed-message`, `too-large`.
 */
export async function verifyReceipt(jws: string, resolveKey: KeyResolver): Promise<Receipt> {
  const receipt = await verifyCompact<Receipt>('valija-receipt+jws', jws, resolveKey);
  const { kind, envelopedigest, previous, misfit, code, pointers } = receipt;
  if (!receiptKinds.includes(kind) || !isStatement(receipt) || !matches(digest, envelopedigest))
    throw new ValijaError('malformed-message', 'not a receipt');
  if (previous && !isMessageKey(previous))
    throw new ValijaError('malformed-message', 'previous is no message');
  if (misfit !== undefined && !matches(rule, misfit))
    throw new ValijaError('malformed-message', 'misfit is no rule');
  if (!isReason(kind, code)) throw new ValijaError('malformed-message', `no code of a ${kind}`);
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

/** Whether a code may stand in a receipt of a kind. A refusal without one is none; where a kind has none, what is said there counts for nothing. */
function isReason(kind: ReceiptKind, code: unknown): boolean {
  switch (kind) {
    case 'refused':
      return isErrorCode(String(code));
    case 'withheld':
      return withheldCodes.includes(String(code));
    case 'abandoned':
      return code === 'abandoned';
    default:
      return true;
  }
}

const isMessageKey = ({ source, id }: MessageKey): boolean => matches(party, source) && matches(uuid, id);

const isStatement = (signed: MessageKey & { by: string; at: string }): boolean =>
  isMessageKey(signed) && matches(party, signed.by) && matches(moment, signed.at);

const arePointers = (pointers: unknown): boolean =>
  Array.isArray(pointers) &&
  pointers.length <= pointersMax &&
  pointers.every((each) => matches(pointer, each));
