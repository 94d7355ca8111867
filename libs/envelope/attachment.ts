import { ValijaError } from '@valija/errors';
import { type AttachmentType, detectAttachmentType } from './attachment-type.js';
import { digestOf } from './digest.js';
import { decrypt, encrypt } from './jwe.js';
import { contentEncryption, keyAgreementAlgorithm, type UsableKey } from './keys.js';
import { attachmentBytesMax, attachmentStepBytes, sealedAttachmentCharsMax } from './limits.js';

/** `typ` of the JWE: what was sealed as an attachment is worth nothing as a content, nor the other way round. */
const attachmentTyp = 'valija-attachment+jwe';
const lengthBytes = 4;

/** A document as a message names it. */
export interface NamedAttachment {
  /** SHA-256 of the JWE's characters. */
  readonly digest: string;
  readonly type: string;
  /** Bytes of the document before it was sealed. */
  readonly bytes: number;
}

export interface SealedAttachment extends NamedAttachment {
  readonly type: AttachmentType;
  /** Characters of the compact JWE, as bytes. Sealed anew, the same document has another digest. */
  readonly sealed: Buffer;
}

/**
 * Seals a document by itself to the recipient's key, padded in steps of 64 KiB: length (4 bytes, big endian), document, zeros.
 * @throws ValijaError `attachment-too-large` over 10 MiB, `attachment-type` for what is no PDF, JPEG or PNG by its own bytes.
 */
export async function sealAttachment(document: Uint8Array, recipient: UsableKey): Promise<SealedAttachment> {
  if (document.length > attachmentBytesMax) throw new ValijaError('attachment-too-large');
  const type = detectAttachmentType(document);
  if (!type) throw new ValijaError('attachment-type');
  const steps = Math.ceil((lengthBytes + document.length) / attachmentStepBytes);
  const frame = Buffer.alloc(steps * attachmentStepBytes);
  frame.writeUInt32BE(document.length, 0);
  frame.set(document, lengthBytes);
  const sealed = Buffer.from(await encrypt(frame, recipient, attachmentTyp), 'latin1');
  return { sealed, digest: digestOf(sealed), type, bytes: document.length };
}

/**
 * Opens a sealed document and holds it against what the message says of it.
 * @throws ValijaError `attachment-mismatch` for other bytes or another size than named, `content-unopenable` where our key does
 *   not open it, `attachment-too-large`, `attachment-type` for another type than named or one that is never carried.
 */
export async function openAttachment(
  sealed: Uint8Array,
  named: NamedAttachment,
  findKey: (kid: string) => UsableKey | undefined,
): Promise<Buffer> {
  if (sealed.length > sealedAttachmentCharsMax) throw new ValijaError('attachment-too-large');
  if (digestOf(sealed) !== named.digest) throw new ValijaError('attachment-mismatch', 'other bytes');
  const { plaintext, typ } = await decrypt(sealed, findKey);
  if (typ !== attachmentTyp || plaintext.length < lengthBytes)
    throw new ValijaError('content-unopenable', 'not sealed as an attachment');
  const frame = Buffer.from(plaintext.buffer, plaintext.byteOffset, plaintext.byteLength);
  const length = frame.readUInt32BE(0);
  if (length > attachmentBytesMax) throw new ValijaError('attachment-too-large');
  if (length !== named.bytes || lengthBytes + length > frame.length)
    throw new ValijaError('attachment-mismatch', 'another size');
  const document = frame.subarray(lengthBytes, lengthBytes + length);
  if (detectAttachmentType(document) !== named.type) throw new ValijaError('attachment-type');
  return document;
}

/** The characters of a compact JWE. */
const jweChars = /^[A-Za-z0-9_.-]*$/;
const headerCharsMax = 1024;

/** Whether bytes may be part of a sealed attachment: for who stores it and must not hold anything that is not sealed. */
export const maySealed = (bytes: Uint8Array): boolean =>
  jweChars.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));

/** Whether bytes begin like a sealed attachment: with the protected header of a JWE under our algorithms. @see RFC 7516 §7.1 */
export function beginsSealed(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, headerCharsMax)).toString('latin1');
  const end = start.indexOf('.');
  if (end < 0) return false;
  try {
    const header: unknown = JSON.parse(Buffer.from(start.slice(0, end), 'base64url').toString('utf8'));
    const { alg, enc, typ } = (header ?? {}) as Record<string, unknown>;
    return alg === keyAgreementAlgorithm && enc === contentEncryption && typ === attachmentTyp;
  } catch {
    return false;
  }
}
