import { ValijaError } from '@valija/errors';
import { type AttachmentType, detectAttachmentType } from './attachment-type.js';
import { digestOf } from './digest.js';
import { type KeyFinder, type SealContext, sealHeaderCharsMax } from './jwe.js';
import { decryptParts, encryptParts } from './jwe-parts.js';
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

/** Who sends a document and who may open it: it is sealed before its message has an id. */
export interface AttachmentParties {
  readonly source: string;
  readonly recipient: string;
}

const contextOf = ({ source, recipient }: AttachmentParties): SealContext => ({
  producer: source,
  consumer: recipient,
});

/**
 * Seals a document by itself to the recipient's key, padded in steps of 64 KiB: length (4 bytes, big endian), document, zeros.
 * @throws ValijaError `attachment-too-large` over 10 MiB, `attachment-type` for what is no PDF, JPEG or PNG by its own bytes.
 */
export async function sealAttachment(
  document: Uint8Array,
  recipient: UsableKey,
  parties: AttachmentParties,
): Promise<SealedAttachment> {
  if (document.length > attachmentBytesMax) throw new ValijaError('attachment-too-large');
  const type = detectAttachmentType(document);
  if (!type) throw new ValijaError('attachment-type');
  const steps = Math.ceil((lengthBytes + document.length) / attachmentStepBytes);
  const frame = { length: steps * attachmentStepBytes, read: frameOf(document) };
  const sealed = encryptParts(frame, recipient, contextOf(parties), attachmentTyp);
  return { sealed, digest: digestOf(sealed), type, bytes: document.length };
}

/** The frame of a document, which is never there as a whole. */
function frameOf(document: Uint8Array): (target: Buffer, from: number) => void {
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32BE(document.length);
  return (target, from) => {
    target.fill(0);
    if (from < lengthBytes) target.set(length.subarray(from));
    const start = Math.max(0, from - lengthBytes);
    target.set(document.subarray(start, from - lengthBytes + target.length), Math.max(0, lengthBytes - from));
  };
}

/**
 * Opens a sealed document and holds it against what the message says of it.
 * @throws ValijaError `attachment-mismatch` for other bytes or another size than named, `content-unopenable` where our key does
 *   not open it, `attachment-too-large`, `attachment-type` for another type than named or one that is never carried.
 */
export async function openAttachment(
  sealed: Uint8Array,
  named: NamedAttachment,
  findKey: KeyFinder,
  parties: AttachmentParties,
): Promise<Buffer> {
  if (sealed.length > sealedAttachmentCharsMax) throw new ValijaError('attachment-too-large');
  if (digestOf(sealed) !== named.digest) throw new ValijaError('attachment-mismatch', 'other bytes');
  const { plaintext: frame, typ } = await decryptParts(sealed, findKey, contextOf(parties));
  if (typ !== attachmentTyp || frame.length < lengthBytes)
    throw new ValijaError('content-unopenable', 'not sealed as an attachment');
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

/** Whether bytes may be part of a sealed attachment: for who stores it and must not hold anything that is not sealed. */
export const maySealed = (bytes: Uint8Array): boolean =>
  jweChars.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));

/** Whether bytes begin like a sealed attachment: with the protected header of a JWE under our algorithms. @see RFC 7516 §7.1 */
export function beginsSealed(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, sealHeaderCharsMax)).toString('latin1');
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
