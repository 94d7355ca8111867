import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeSealedKeys, writeSecretFile } from '@valija/directory';
import { generatePrivateJwk, toPublicJwk } from '@valija/envelope';

/** Name of the console among the operator's clients. */
export const consoleClientId = 'consola';

/** The key with which the console signs, and what the gateway is told of it. */
export interface ConsoleKeys {
  readonly keysFile: string;
  readonly secretFile: string;
  /** The operator's clients, for the gateway. */
  readonly clientsFile: string;
}

/** Makes the key of the console as a client of the operator, below a folder. */
export async function makeConsoleKeys(dir: string): Promise<ConsoleKeys> {
  mkdirSync(join(dir, 'keys'), { recursive: true });
  const keysFile = join(dir, 'keys', 'console.jwe');
  const secretFile = join(dir, 'keys', 'console.secret');
  const clientsFile = join(dir, 'keys', 'ops-clients.json');
  const jwk = await generatePrivateJwk('sign');
  await writeSecretFile(secretFile);
  await writeSealedKeys(keysFile, { secretFile }, 'jwk+json', jwk);
  const clients = { [consoleClientId]: { jwk: toPublicJwk(jwk), scopes: ['ops:read', 'ops:write'] } };
  writeFileSync(clientsFile, JSON.stringify(clients), { mode: 0o600 });
  return { keysFile, secretFile, clientsFile };
}
