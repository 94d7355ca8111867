import { ValijaError } from '@valija/errors';
import { frameContent, unframeContent } from './content.js';
import { digestOf } from './digest.js';
import { parseStrictBytes, withoutText } from './json.js';
import type { KeyFinder, SealContext } from './jwe.js';
import { decryptParts, encryptParts } from './jwe-parts.js';
import type { UsableKey } from './keys.js';
import { sealedCharsMax } from './limits.js';

export interface SealedContent {
  /** Compact JWE, ECDH-ES+A256KW with A256GCM. @see RFC 7516 §3.1 */
  readonly sealed: string;
  readonly contentdigest: string;
  /** SHA-256 of the JWE's characters. */
  readonly sealdigest: string;
}

/** The message that a content belongs to: it opens in no other. */
export interface SealedMessage {
  readonly source: string;
  readonly id: string;
  readonly recipient: string;
}

const contextOf = ({ source, id, recipient }: SealedMessage): SealContext => ({
  producer: `${source} ${id}`,
  consumer: recipient,
});

/**
 * Seals content to the recipient's key: only the recipient's endpoint can open it, and only in this message.
 * @throws ValijaError `too-large` over 1 MiB.
 */
export async function sealContent(
  content: unknown,
  recipient: UsableKey,
  message: SealedMessage,
): Promise<SealedContent> {
  const { frame, contentdigest } = frameContent(new TextEncoder().encode(JSON.stringify(content)));
  const plaintext = {
    length: frame.length,
    read: (target: Buffer, from: number) => target.set(frame.subarray(from, from + target.length)),
  };
  const sealed = encryptParts(plaintext, recipient, contextOf(message)).toString('latin1');
  return { sealed, contentdigest, sealdigest: digestOf(sealed) };
}

/**
 * Opens sealed content and checks both digests of the envelope.
 * @throws ValijaError `seal-digest-mismatch`, `content-unopenable`, `content-digest-mismatch`, `malformed-json`, `too-large`.
 */
export async function openContent(
  sealed: string,
  envelope: SealedMessage & { readonly contentdigest: string; readonly sealdigest: string },
  findKey: KeyFinder,
): Promise<unknown> {
  if (sealed.length > sealedCharsMax) throw new ValijaError('too-large');
  if (digestOf(sealed) !== envelope.sealdigest) throw new ValijaError('seal-digest-mismatch');
  const { plaintext } = await decryptParts(Buffer.from(sealed), findKey, contextOf(envelope));
  const content = unframeContent(plaintext, envelope.contentdigest);
  try {
    return parseStrictBytes(content);
  } catch (cause) {
    throw new ValijaError('malformed-json', 'content is not JSON', { cause: withoutText(cause) });
  }
}
