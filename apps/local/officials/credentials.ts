import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A fictitious official, who uses the API of a tray or of the secretariat. */
export interface Official {
  readonly name: string;
  /** Bearer token. */
  readonly token: string;
  /** Where the token lies for whoever tries the API by hand. */
  readonly tokenFile: string;
  /** What the process is told of its officials: names, and digests of their tokens. */
  readonly clientsFile: string;
}

export const newToken = (): string => randomBytes(24).toString('base64url');

/** Gives a process its one official. */
export function writeOfficials(dir: string, process: string): Official {
  const name = 'Funcionaria Ficticia de Turno';
  const token = newToken();
  const clientsFile = join(dir, 'keys', `officials-${process}.json`);
  const tokenFile = join(dir, 'keys', `${process}.token`);
  const clients = [{ name, tokenSha256: createHash('sha256').update(token).digest('hex') }];
  mkdirSync(join(dir, 'keys'), { recursive: true });
  writeFileSync(clientsFile, JSON.stringify({ clients }), { mode: 0o600 });
  writeFileSync(tokenFile, token, { mode: 0o600 });
  return { name, token, tokenFile, clientsFile };
}
