import { ValijaError } from '@valija/errors';
import { frameContent, unframeContent } from './content.js';
import { digestOf } from './digest.js';
import { decrypt, encrypt } from './jwe.js';
import type { UsableKey } from './keys.js';
import { sealedCharsMax } from './limits.js';

export interface SealedContent {
  /** Compact JWE, ECDH-ES+A256KW with A256GCM. @see RFC 7516 §3.1 */
  readonly sealed: string;
  readonly contentdigest: string;
  /** SHA-256 of the JWE's characters. */
  readonly sealdigest: string;
}

/**
 * Seals content to the recipient's key: only the recipient's endpoint can open it.
 * @throws ValijaError `too-large` over 1 MiB.
 */
export async function sealContent(content: unknown, recipient: UsableKey): Promise<SealedContent> {
  const { frame, contentdigest } = frameContent(new TextEncoder().encode(JSON.stringify(content)));
  const sealed = await encrypt(frame, recipient);
  return { sealed, contentdigest, sealdigest: digestOf(sealed) };
}

/**
 * Opens sealed content and checks both digests of the envelope.
 * @throws ValijaError `seal-digest-mismatch`, `content-unopenable`, `content-digest-mismatch`, `malformed-json`, `too-large`.
 */
export async function openContent(
  sealed: string,
  envelope: { readonly contentdigest: string; readonly sealdigest: string },
  findKey: (kid: string) => UsableKey | undefined,
): Promise<unknown> {
  if (sealed.length > sealedCharsMax) throw new ValijaError('too-large');
  if (digestOf(sealed) !== envelope.sealdigest) throw new ValijaError('seal-digest-mismatch');
  const content = unframeContent((await decrypt(sealed, findKey)).plaintext, envelope.contentdigest);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch (cause) {
    throw new ValijaError('malformed-json', 'content is not JSON', { cause: withoutText(cause) });
  }
}

// A JSON syntax error quotes the text it met, which here is content.
const withoutText = (cause: unknown): Error => new Error(cause instanceof Error ? cause.name : 'unreadable');
