import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Installation } from './installation.js';
import { sealPersons } from './persons.js';

/**
 * What an operator of an installation on this machine needs for `npm run valija`: keys of persons who do not exist, and where everything
 * lies, as a file of variables for the shell.
 *
 * @returns that file
 */
export async function layOutOperator(installation: Installation): Promise<string> {
  const { dir, provisioned } = installation;
  const persons = join(dir, 'keys', 'persons');
  const passphraseFile = join(dir, 'keys', 'persons.passphrase');
  await sealPersons(persons, passphraseFile, provisioned.founders);
  const environment = installation.endpointEnvironment('gateway');
  const variables = {
    ...Object.fromEntries(
      ['VALIJA_TLS_CERT_FILE', 'VALIJA_TLS_KEY_FILE', 'VALIJA_TLS_CA_FILE'].map((name) => [
        name,
        environment[name],
      ]),
    ),
    VALIJA_GATEWAY_URL: installation.url('gateway'),
    VALIJA_PINS_FILE: provisioned.pinsFile,
    VALIJA_FIRMA_ARCHIVO: join(persons, 'administradora-ficticia.jwe'),
    VALIJA_CLAVE_ARCHIVO: passphraseFile,
  };
  const file = join(dir, 'operator.env');
  const lines = Object.entries(variables).map(([name, value]) => `export ${name}='${value}'`);
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 });
  return file;
}
