import { existsSync } from 'node:fs';
import { readSealedKeys, writeSealedKeys } from '@valija/directory';
import { generatePrivateJwk, importKey, toPublicJwk, type UsableKey } from '@valija/envelope';
import type { JWK } from 'jose';
import { usage } from './exit.js';

/** The public half of a key, as everybody pins it. */
export type PinnedJwk = JWK & { readonly kid: string; readonly alg: string };

/**
 * Makes the key of a person or of a party's root, in a file that their passphrase opens.
 * @returns its public half, to be pinned out of band
 * @throws CliError where the file exists: a key is never overwritten
 */
export async function makePersonKey(file: string, passphrase: string): Promise<PinnedJwk> {
  if (existsSync(file))
    throw usage(`El archivo ${file} ya existe`, 'Elija otro nombre: una llave nunca se sobrescribe.');
  const jwk = await generatePrivateJwk('root');
  await writeSealedKeys(file, { passphrase }, 'jwk+json', jwk);
  return toPublicJwk(jwk);
}

/** Opens such a file. @throws KeyFileError */
export async function readPersonKey(file: string, passphrase: string): Promise<UsableKey> {
  return importKey((await readSealedKeys(file, { passphrase }, 'jwk+json')) as JWK);
}
