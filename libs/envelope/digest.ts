import { createHash } from 'node:crypto';

/** SHA-256 as base64url without padding (43 characters). @see FIPS 180-4, RFC 4648 §5 */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('base64url');
}
