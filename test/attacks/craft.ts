import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { digestOf, frameContent, type SealedContent } from '@valija/envelope';

export interface Crafting {
  /** Ephemeral key as it is said in the header. */
  readonly epk: object;
  /** What the crafter takes the agreed secret to be. */
  readonly z: Uint8Array;
  readonly kid: string;
  readonly message: { readonly source: string; readonly id: string; readonly recipient: string };
  readonly content: string;
  readonly header?: object;
}

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
const counted = (text: string): Buffer => Buffer.concat([uint32(Buffer.byteLength(text)), Buffer.from(text)]);

/**
 * A sealed content made by hand, from a secret that its maker only claims to have agreed on: it opens wherever the recipient's key
 * agreement yields that secret. @see RFC 7518 §4.6.2, RFC 3394
 */
export function craftSealed({ epk, z, kid, message, content, header = {} }: Crafting): SealedContent {
  const [alg, apu] = ['ECDH-ES+A256KW', `${message.source} ${message.id}`];
  const info = [counted(alg), counted(apu), counted(message.recipient), uint32(256)];
  const kek = createHash('sha256')
    .update(Buffer.concat([uint32(1), z, ...info]))
    .digest();
  const cek = randomBytes(32);
  const wrap = createCipheriv('id-aes256-wrap', kek, Buffer.alloc(8, 0xa6));
  const encode = (part: string | Uint8Array): string => Buffer.from(part).toString('base64url');
  const members = {
    alg,
    enc: 'A256GCM',
    kid,
    epk,
    apu: encode(apu),
    apv: encode(message.recipient),
    ...header,
  };
  const protectedHeader = encode(JSON.stringify(members));
  const { frame, contentdigest } = frameContent(new TextEncoder().encode(content));
  const iv = randomBytes(12);
  const gcm = createCipheriv('aes-256-gcm', cek, iv).setAAD(Buffer.from(protectedHeader));
  const ciphertext = Buffer.concat([gcm.update(frame), gcm.final()]);
  const wrapped = Buffer.concat([wrap.update(cek), wrap.final()]);
  const sealed = [protectedHeader, ...[wrapped, iv, ciphertext, gcm.getAuthTag()].map(encode)].join('.');
  return { sealed, contentdigest, sealdigest: digestOf(sealed) };
}
