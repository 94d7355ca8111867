import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkoutDir } from './checkout.js';

/** What the build that runs here calls itself: another one wherever its sources differ. */
export function buildName(): string {
  const stamp = join(checkoutDir, 'dist', '.valija-sources');
  if (!existsSync(stamp)) return 'local';
  return `local-${createHash('sha256').update(readFileSync(stamp)).digest('hex').slice(0, 12)}`;
}
