import { constants, createDecipheriv, createHmac, privateDecrypt } from 'node:crypto';
import {
  compactDecrypt,
  compactVerify,
  type FlattenedJWE,
  type FlattenedJWSInput,
  flattenedDecrypt,
  flattenedVerify,
  type GeneralJWE,
  type GeneralJWSInput,
  generalDecrypt,
  generalVerify,
} from 'jose';
import { keyOf, type SealedVector, type SignedVector } from './vectors.js';

/** Whether another implementation verifies a vector, so that one which was copied wrongly is found out. */
export async function verifiesIndependently({
  signed,
  serialization,
  key,
  payload,
}: SignedVector): Promise<boolean> {
  if (!key) return false;
  const { d: _private, ...publicPart } = key;
  const usable = keyOf(publicPart);
  // RFC 7520 §4.5: the payload travels elsewhere.
  const whole = typeof signed === 'string' ? signed.replace('..', `.${payload}.`) : signed;
  const verified = await (serialization === 'compact'
    ? compactVerify(whole as string, usable)
    : serialization === 'flattened'
      ? flattenedVerify(whole as FlattenedJWSInput, usable)
      : generalVerify(whole as GeneralJWSInput, usable));
  return Buffer.from(verified.payload).toString('base64url') === payload;
}

const everything = {
  keyManagementAlgorithms: [
    'RSA-OAEP',
    'A128KW',
    'A256GCMKW',
    'PBES2-HS512+A256KW',
    'ECDH-ES',
    'ECDH-ES+A128KW',
    'ECDH-ES+A256KW',
    'dir',
  ],
};

/** What another implementation decrypts of a vector, in base64url. */
export async function decryptsIndependently({ sealed, serialization, key }: SealedVector): Promise<string> {
  const usable = keyOf(key);
  if (typeof sealed === 'string' && headerOf(sealed).alg === 'RSA1_5') return decryptRsa15(sealed, usable);
  const { plaintext } = await (serialization === 'compact'
    ? compactDecrypt(sealed as string, usable, everything)
    : serialization === 'flattened'
      ? flattenedDecrypt(sealed as FlattenedJWE, usable, everything)
      : generalDecrypt(sealed as GeneralJWE, usable, everything));
  return Buffer.from(plaintext).toString('base64url');
}

const headerOf = (jwe: string): { alg?: string } =>
  JSON.parse(Buffer.from(jwe.split('.')[0] ?? '', 'base64url').toString('utf8'));

/** RSA1_5 with A128CBC-HS256, which jose no longer knows. @see RFC 7518 §4.2, §5.2.3 */
function decryptRsa15(jwe: string, key: ReturnType<typeof keyOf>): string {
  const [header = '', ...parts] = jwe.split('.');
  const [encryptedKey, iv, ciphertext, tag] = parts.map((part) => Buffer.from(part, 'base64url'));
  if (!encryptedKey || !iv || !ciphertext || !tag) throw new Error('not a compact JWE');
  // 00 02, filling without zeros, 00, and the key of 32 bytes.
  const block = privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, encryptedKey);
  const cek = block.subarray(block.indexOf(0, 2) + 1);
  const aad = Buffer.from(header, 'latin1');
  const length = Buffer.alloc(8);
  length.writeUInt32BE(aad.length * 8, 4);
  const hmac = createHmac('sha256', cek.subarray(0, 16))
    .update(aad)
    .update(iv)
    .update(ciphertext)
    .update(length);
  if (!hmac.digest().subarray(0, 16).equals(tag)) throw new Error('another tag');
  const decipher = createDecipheriv('aes-128-cbc', cek.subarray(16), iv);
  return Buffer.concat([decipher.update(ciphertext), decipher.final()]).toString('base64url');
}
