import { randomBytes } from 'node:crypto';
import { CompactEncrypt, compactDecrypt } from 'jose';
import { KeyFileError, readPrivateFile, writePrivateFile } from './private-file.js';

/** What lies in a file of keys: one for a whole process, or one of a person. Protected by the seal as `cty`. @see RFC 7516 §4.1.12 */
export type KeyFileContent = 'valija-keyring+json' | 'jwk-set+json' | 'jwk+json';

/** Bytes of the secret of a machine. @see RFC 7518 §4.4 (A256KW) */
const secretBytes = 32;
/** Rounds of PBKDF2 when a file is written. @see OWASP Password Storage Cheat Sheet, PBKDF2-HMAC-SHA512 */
const rounds = 210_000;
/** Most rounds that a file may ask for: some seconds. */
const roundsMax = 2_000_000;
/** Shortest passphrase, in characters. */
export const passphraseCharsMin = 12;

/** What opens a file of keys: the secret of a machine, from a file of its own, or the passphrase of a person. */
export type KeyFileLock = { readonly secretFile: string } | { readonly passphrase: string };

/** Makes the secret of a machine, in a file of its own. */
export const writeSecretFile = (file: string): Promise<void> =>
  writePrivateFile(file, `${randomBytes(secretBytes).toString('base64url')}\n`);

/**
 * Writes private keys at rest: a compact JWE under A256KW, or PBES2-HS512+A256KW where a person opens it, with A256GCM.
 * @see RFC 7516 §3.1, RFC 7518 §4.4 and §4.8
 */
export async function writeSealedKeys(
  file: string,
  lock: KeyFileLock,
  cty: KeyFileContent,
  keys: object,
): Promise<void> {
  const sealing = new CompactEncrypt(Buffer.from(JSON.stringify(keys)));
  const { alg, key } = await keyOf(lock);
  sealing.setProtectedHeader({ alg, enc: 'A256GCM', cty });
  if ('passphrase' in lock) sealing.setKeyManagementParameters({ p2c: rounds });
  await writePrivateFile(file, `${await sealing.encrypt(key)}\n`);
}

/**
 * Opens a file of keys.
 * @throws KeyFileError `missing`, `exposed` or `unreadable` for either file; `unopenable` where secret or passphrase is another, the
 *   file was changed, or it holds something else.
 */
export async function readSealedKeys(file: string, lock: KeyFileLock, cty: KeyFileContent): Promise<unknown> {
  const text = (await readPrivateFile(file)).trim();
  const { alg, key } = await keyOf(lock);
  try {
    const { plaintext, protectedHeader } = await compactDecrypt(text, key, {
      keyManagementAlgorithms: [alg],
      contentEncryptionAlgorithms: ['A256GCM'],
      maxPBES2Count: roundsMax,
    });
    if (protectedHeader.cty === cty) return JSON.parse(Buffer.from(plaintext).toString('utf8'));
  } catch {
    // What failed could tell of the key; that it failed is enough.
  }
  const wrong = 'passphrase' in lock ? 'con esa clave' : `con el secreto de ${lock.secretFile}`;
  throw new KeyFileError('unopenable', file, `El archivo de llaves ${file} no se abre ${wrong}`);
}

async function keyOf(lock: KeyFileLock): Promise<{ alg: string; key: Uint8Array }> {
  if ('passphrase' in lock)
    return { alg: 'PBES2-HS512+A256KW', key: Buffer.from(lock.passphrase.normalize('NFC'), 'utf8') };
  const text = (await readPrivateFile(lock.secretFile)).trim();
  const key = Buffer.from(text, 'base64url');
  if (key.length !== secretBytes || key.toString('base64url') !== text)
    throw new KeyFileError(
      'unreadable',
      lock.secretFile,
      `El archivo ${lock.secretFile} debe llevar un secreto de 32 bytes en base64url`,
    );
  return { alg: 'A256KW', key };
}
