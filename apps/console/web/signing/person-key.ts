import { type CryptoKey, compactDecrypt, importJWK, type JWK } from 'jose';

/** The key of a person, which cannot be taken out of the browser again. */
export interface PersonKey {
  /** RFC 7638 thumbprint: by it the person is known. */
  readonly kid: string;
  readonly alg: 'EdDSA' | 'ES256';
  readonly key: CryptoKey;
}

/**
 * What became of a file and a passphrase.
 * - `opened`: with the key.
 * - `foreign`: the file is no file of a person's key at all.
 * - `closed`: the passphrase is another, or the file was changed; which one cannot be told.
 */
export type OpenedKey =
  | { readonly outcome: 'opened'; readonly key: PersonKey }
  | { readonly outcome: 'foreign' }
  | { readonly outcome: 'closed' };

/** Largest file that is read, in characters: such a file has about 600. */
export const keyFileCharsMax = 8_192;
/** Most rounds of PBKDF2 that a file may ask for: some seconds. */
const roundsMax = 2_000_000;
const algorithms = ['EdDSA', 'ES256'] as const;
const passphraseAlgorithm = 'PBES2-HS512+A256KW';

/**
 * Opens the file of a person's key in the browser: neither file, passphrase nor key leaves it.
 * @param file a compact JWE as `npm run valija -- admin make-key` writes it
 * @see RFC 7516 §3.1, RFC 7518 §4.8
 */
export async function openPersonKey(file: string, passphrase: string): Promise<OpenedKey> {
  const text = file.trim();
  if (text.length > keyFileCharsMax || !isPersonKeyFile(text)) return { outcome: 'foreign' };
  try {
    const { plaintext } = await compactDecrypt(text, new TextEncoder().encode(passphrase.normalize('NFC')), {
      keyManagementAlgorithms: [passphraseAlgorithm],
      contentEncryptionAlgorithms: ['A256GCM'],
      maxPBES2Count: roundsMax,
    });
    return { outcome: 'opened', key: await importPersonKey(JSON.parse(new TextDecoder().decode(plaintext))) };
  } catch {
    // What failed could tell of the key; that it failed is enough.
    return { outcome: 'closed' };
  }
}

/** Whether a file says of itself that a passphrase opens it, and that it holds one key. */
export function isPersonKeyFile(text: string): boolean {
  const [header = '', ...rest] = text.split('.');
  if (rest.length !== 4) return false;
  try {
    const { alg, cty } = JSON.parse(atob(header.replaceAll('-', '+').replaceAll('_', '/'))) as {
      alg?: unknown;
      cty?: unknown;
    };
    return alg === passphraseAlgorithm && cty === 'jwk+json';
  } catch {
    return false;
  }
}

/** @throws Error for what is no private key that signs */
async function importPersonKey(jwk: JWK): Promise<PersonKey> {
  const alg = algorithms.find((each) => each === jwk.alg);
  if (!jwk.kid || !jwk.d || !alg) throw new Error('not a key that signs');
  const key = await importJWK(jwk, alg, { extractable: false });
  if (key instanceof Uint8Array) throw new Error('not a key that signs');
  return { kid: jwk.kid, alg, key };
}
