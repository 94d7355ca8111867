import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Password of a private server: made at random the first time, the same while its data live.
 *
 * @param file readable by its owner only; lies beside the data, so that both are deleted together
 * @returns 48 hexadecimal digits
 */
export function readOrCreatePassword(file: string): string {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8');
}
