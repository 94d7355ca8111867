import { randomBytes } from 'node:crypto';
import { ValijaError } from '@valija/errors';
import { digestOf } from './digest.js';
import { contentBytesMax, paddingStepBytes } from './limits.js';

const lengthBytes = 4;
const saltBytes = 32;
const headBytes = lengthBytes + saltBytes;

export interface FramedContent {
  /** Length (4 bytes, big endian), salt (32 bytes), content, zeros up to a multiple of 4 KiB. */
  readonly frame: Uint8Array;
  /** SHA-256 of salt and content: binds the content without letting anyone guess it. */
  readonly contentdigest: string;
}

/**
 * Salts and pads content for sealing.
 * @throws ValijaError `too-large` over 1 MiB.
 */
export function frameContent(content: Uint8Array): FramedContent {
  if (content.length > contentBytesMax) throw new ValijaError('too-large');
  const salt = randomBytes(saltBytes);
  const frame = Buffer.alloc(Math.ceil((headBytes + content.length) / paddingStepBytes) * paddingStepBytes);
  frame.writeUInt32BE(content.length, 0);
  frame.set(salt, lengthBytes);
  frame.set(content, headBytes);
  return { frame, contentdigest: digestOf(salt, content) };
}

/**
 * Takes content out of its frame, checked against the digest that the envelope signs.
 * @throws ValijaError `content-unopenable` for a frame that was never ours, `content-digest-mismatch` otherwise.
 */
export function unframeContent(frame: Uint8Array, contentdigest: string): Uint8Array {
  if (frame.length < headBytes) throw new ValijaError('content-unopenable');
  const length = Buffer.from(frame.buffer, frame.byteOffset, lengthBytes).readUInt32BE(0);
  if (length > contentBytesMax || headBytes + length > frame.length)
    throw new ValijaError('content-unopenable');
  const salt = frame.subarray(lengthBytes, headBytes);
  const content = frame.subarray(headBytes, headBytes + length);
  if (digestOf(salt, content) !== contentdigest) throw new ValijaError('content-digest-mismatch');
  return content;
}
