import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  type JsonWebKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { ValijaError } from '@valija/errors';
import {
  findRecipient,
  type KeyFinder,
  readHeader,
  type SealContext,
  type SealHeader,
  sealHeaderCharsMax,
} from './jwe.js';
import { contentEncryption, keyAgreementAlgorithm, type UsableKey } from './keys.js';

/*
 * Compact JWE by the platform's own cryptography and in place: a hop to another thread and back, of which a library makes a dozen for each seal,
 * costs more than the work itself where all cores are busy. Megabytes are worked through in parts: only what goes in and what comes out is whole.
 */

/** Bytes that are encrypted at once. A multiple of three: in base64url parts then simply follow one another. */
const partBytes = 48 * 1024;
/** The same in characters. */
const partChars = (partBytes / 3) * 4;
const ivBytes = 12;
const tagBytes = 16;
/** @see RFC 3394 §2.2.3.1 */
const wrapIv = Buffer.alloc(8, 0xa6);
const dot = 0x2e;

/** What a seal is under: how its key is agreed on and wrapped, and how its content is encrypted. @see RFC 7518 §4.6, §5.3 */
export interface SealAlgorithms {
  readonly alg: 'ECDH-ES+A128KW' | 'ECDH-ES+A256KW';
  readonly enc: 'A128GCM' | 'A256GCM';
}

/** Under which everything of ours is sealed. */
const pinned: SealAlgorithms = { alg: keyAgreementAlgorithm, enc: contentEncryption };

const keyWraps = {
  'ECDH-ES+A128KW': { cipher: 'id-aes128-wrap', keyBytes: 16 },
  'ECDH-ES+A256KW': { cipher: 'id-aes256-wrap', keyBytes: 32 },
} as const;

const encryptions = {
  A128GCM: { cipher: 'aes-128-gcm', keyBytes: 16 },
  A256GCM: { cipher: 'aes-256-gcm', keyBytes: 32 },
} as const;

/** A plaintext that is made as it is needed. */
export interface Plaintext {
  readonly length: number;
  /** Writes the bytes from `from` on into `target`, as many as it takes. */
  readonly read: (target: Buffer, from: number) => void;
}

/**
 * Encrypts to a recipient's key.
 * @param typ what the plaintext is; absent for the content of a message
 * @returns the characters of the compact JWE
 * @see RFC 7516 §5.1, RFC 7518 §4.6
 */
export function encryptParts(
  plaintext: Plaintext,
  recipient: UsableKey,
  { producer, consumer }: SealContext,
  typ?: string,
): Buffer {
  const parties = { apu: Buffer.from(producer), apv: Buffer.from(consumer) };
  const { cek, epk, encryptedKey } = agree(recipient.key, parties);
  const header = encodeHeader({
    ...pinned,
    kid: recipient.kid,
    ...(typ === undefined ? {} : { typ }),
    apu: parties.apu.toString('base64url'),
    apv: parties.apv.toString('base64url'),
    epk,
  });
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(encryptions[pinned.enc].cipher, cek, iv).setAAD(
    Buffer.from(header, 'latin1'),
  );
  const start = `${header}.${encryptedKey.toString('base64url')}.${iv.toString('base64url')}.`;
  const tagChars = Math.ceil((tagBytes * 4) / 3);
  const sealed = Buffer.allocUnsafeSlow(start.length + charsOf(plaintext.length) + 1 + tagChars);
  let at = sealed.write(start, 'latin1');
  const part = Buffer.allocUnsafeSlow(Math.min(partBytes, plaintext.length));
  for (let from = 0; from < plaintext.length; from += partBytes) {
    const bytes = part.subarray(0, Math.min(partBytes, plaintext.length - from));
    plaintext.read(bytes, from);
    at += sealed.write(cipher.update(bytes).toString('base64url'), at, 'latin1');
  }
  cipher.final();
  sealed.write(`.${cipher.getAuthTag().toString('base64url')}`, at, 'latin1');
  return sealed;
}

/**
 * Decrypts under the pinned algorithms, with whichever of our keys it names.
 * @param sealed characters of the compact JWE
 * @returns the plaintext, and the `typ` that the seal protects
 * @throws ValijaError `content-unopenable` where it is no JWE of ours, or is sealed in another context or to a key that is not ours
 * @see RFC 7516 §5.2
 */
export async function decryptParts(
  sealed: Uint8Array,
  findKey: KeyFinder,
  context: SealContext,
): Promise<{ plaintext: Buffer; typ: string | undefined }> {
  const parts = partsOf(Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength));
  const header = readHeader(parts.header.toString('latin1'));
  const { typ, recipient } = await findRecipient(header, findKey, context);
  return { plaintext: openParts(parts, header, recipient.key, pinned), typ };
}

/**
 * Opens the parts of a JWE with a key, under the algorithms that the caller pins; what else its header may say, whose it is and in which
 * context it came are the caller's rules.
 * @throws ValijaError `content-unopenable`
 */
export function openParts(
  parts: Parts,
  header: SealHeader,
  key: KeyObject,
  { alg, enc }: SealAlgorithms,
): Buffer {
  if (header.alg !== alg || header.enc !== enc) throw unopenable('other algorithms');
  try {
    return decryptContent(parts, unwrap(header, decode(parts.encryptedKey), key, { alg, enc }), enc);
  } catch (cause) {
    // Neither the fault nor what was decrypted before it was found out leaves.
    throw cause instanceof ValijaError ? cause : unopenable('not a JWE that our key opens');
  }
}

function decryptContent(
  { header, iv, ciphertext, tag }: Parts,
  cek: Buffer,
  enc: SealAlgorithms['enc'],
): Buffer {
  const decipher = createDecipheriv(encryptions[enc].cipher, cek, decode(iv, ivBytes), {
    authTagLength: tagBytes,
  })
    .setAAD(header)
    .setAuthTag(decode(tag, tagBytes));
  const plaintext = Buffer.allocUnsafeSlow(bytesOf(ciphertext.length));
  let at = 0;
  for (let from = 0; from < ciphertext.length; from += partChars)
    at += decipher.update(decode(ciphertext.subarray(from, from + partChars))).copy(plaintext, at);
  decipher.final();
  return plaintext;
}

/** Who a key is agreed between. @see RFC 7518 §4.6.2, PartyUInfo and PartyVInfo */
interface Parties {
  readonly apu: Buffer;
  readonly apv: Buffer;
}

/** A new content key, wrapped for whoever has the private half of `key`. */
function agree(key: KeyObject, parties: Parties): { cek: Buffer; epk: JsonWebKey; encryptedKey: Buffer } {
  const ephemeral =
    key.asymmetricKeyType === 'x25519'
      ? generateKeyPairSync('x25519')
      : generateKeyPairSync('ec', { namedCurve: key.asymmetricKeyDetails?.namedCurve ?? '' });
  const kek = deriveKey(
    diffieHellman({ privateKey: ephemeral.privateKey, publicKey: publicOf(key) }),
    parties,
    pinned.alg,
  );
  const cek = randomBytes(encryptions[pinned.enc].keyBytes);
  const cipher = createCipheriv(keyWraps[pinned.alg].cipher, kek, wrapIv);
  const encryptedKey = Buffer.concat([cipher.update(cek), cipher.final()]);
  return { cek, epk: ephemeral.publicKey.export({ format: 'jwk' }), encryptedKey };
}

const publicOf = (key: KeyObject): KeyObject => (key.type === 'private' ? createPublicKey(key) : key);

function unwrap(
  { epk, apu, apv }: SealHeader,
  encryptedKey: Buffer,
  privateKey: KeyObject,
  { alg, enc }: SealAlgorithms,
): Buffer {
  const publicKey = createPublicKey({ key: epk, format: 'jwk' });
  const parties = { apu: infoOf(apu), apv: infoOf(apv) };
  const kek = deriveKey(diffieHellman({ privateKey, publicKey }), parties, alg);
  const decipher = createDecipheriv(keyWraps[alg].cipher, kek, wrapIv);
  const cek = Buffer.concat([decipher.update(encryptedKey), decipher.final()]);
  if (cek.length !== encryptions[enc].keyBytes) throw unopenable('a key of another length');
  return cek;
}

const infoOf = (text: unknown): Buffer => Buffer.from(typeof text === 'string' ? text : '', 'base64url');

/** The key that wraps, of a shared secret: one round of the Concat KDF gives 256 bits. @see RFC 7518 §4.6.2 */
function deriveKey(secret: Buffer, { apu, apv }: Parties, alg: SealAlgorithms['alg']): Buffer {
  const { keyBytes } = keyWraps[alg];
  const hash = createHash('sha256').update(uint32(1)).update(secret);
  for (const part of [Buffer.from(alg, 'latin1'), apu, apv]) hash.update(uint32(part.length)).update(part);
  return hash
    .update(uint32(keyBytes * 8))
    .digest()
    .subarray(0, keyBytes);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

const encodeHeader = (header: object): string => Buffer.from(JSON.stringify(header)).toString('base64url');

/** Characters of a compact JWE. @see RFC 7516 §7.1 */
export interface Parts {
  readonly header: Buffer;
  readonly encryptedKey: Buffer;
  readonly iv: Buffer;
  readonly ciphertext: Buffer;
  readonly tag: Buffer;
}

/** @throws ValijaError for what has not five parts, or too long a header. */
export function partsOf(jwe: Buffer): Parts {
  const dots: number[] = [];
  for (let at = jwe.indexOf(dot); at >= 0 && dots.length < 5; at = jwe.indexOf(dot, at + 1)) dots.push(at);
  const [one, two, three, four, ...others] = dots;
  if (one === undefined || two === undefined || three === undefined || four === undefined || others.length)
    throw unopenable('not a compact JWE');
  if (one > sealHeaderCharsMax) throw unopenable('a header that is too long');
  return {
    header: jwe.subarray(0, one),
    encryptedKey: jwe.subarray(one + 1, two),
    iv: jwe.subarray(two + 1, three),
    ciphertext: jwe.subarray(three + 1, four),
    tag: jwe.subarray(four + 1),
  };
}

const charsOf = (bytes: number): number => Math.ceil((bytes * 4) / 3);
const bytesOf = (chars: number): number => Math.floor((chars * 3) / 4);

/** What is no base64url is passed over by the decoder: then there are fewer bytes than there must be. */
function decode(chars: Buffer, length = bytesOf(chars.length)): Buffer {
  const bytes = Buffer.from(chars.toString('latin1'), 'base64url');
  if (bytes.length !== length) throw unopenable('not base64url');
  return bytes;
}

const unopenable = (why: string): ValijaError => new ValijaError('content-unopenable', why);
