import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeSealedKeys } from '@valija/directory';
import { type Founders, foundingParties } from './founding.js';
import { newToken } from './officials/credentials.js';

/**
 * Writes the keys of administrators and of the parties' roots as the command line reads them, each in a file of its own.
 *
 * @param dir made here
 * @param passphraseFile made here: what opens them all
 */
export async function sealPersons(
  dir: string,
  passphraseFile: string,
  { administrators, roots }: Founders,
): Promise<void> {
  const passphrase = newToken();
  mkdirSync(dir, { recursive: true });
  writeFileSync(passphraseFile, `${passphrase}\n`, { mode: 0o600 });
  const endpoints = new Map(foundingParties().parties.map(({ urn, endpoint }) => [urn, endpoint]));
  const persons = [
    ...Object.entries(administrators).map(
      ([name, jwk]) => [name.toLowerCase().replaceAll(' ', '-'), jwk] as const,
    ),
    ...Object.entries(roots).map(([urn, jwk]) => [`raiz-${endpoints.get(urn)}`, jwk] as const),
  ];
  await Promise.all(
    persons.map(([name, jwk]) => writeSealedKeys(join(dir, `${name}.jwe`), { passphrase }, 'jwk+json', jwk)),
  );
}
