import { ValijaError } from '@valija/errors';
import { CompactSign, compactVerify, decodeProtectedHeader, errors } from 'jose';
import type { UsableKey } from './keys.js';
import { signedCharsMax } from './limits.js';

/** What a signature is for; a signature made for one purpose is worth nothing for another. @see RFC 8725 §3.11 */
export type SignedKind =
  | 'valija-envelope+jws'
  | 'valija-receipt+jws'
  | 'valija-key+jws'
  | 'valija-token+jws'
  | 'valija-request+jws';

/**
 * Finds the key that must have signed. `payload` is not verified yet: use it only to look the signer up.
 * @throws ValijaError `key-unknown` or `key-retired`.
 */
export type KeyResolver = (kid: string, payload: object) => Promise<UsableKey>;

/** Signs a JSON payload as a compact JWS. @see RFC 7515 §3.1 */
export function signCompact(kind: SignedKind, payload: object, signer: UsableKey): Promise<string> {
  return new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader({ alg: signer.alg, kid: signer.kid, typ: kind })
    .sign(signer.key);
}

/**
 * Reads the payload without believing it.
 * @throws ValijaError `signature-missing` where it is not a compact JWS, `malformed-message` where it holds no JSON object.
 */
export function peekPayload(jws: string): object {
  const [header, payload, signature, ...rest] = jws.split('.');
  if (!header || !payload || !signature || rest.length > 0) throw new ValijaError('signature-missing');
  let found: unknown;
  try {
    found = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  } catch (cause) {
    throw new ValijaError('malformed-message', 'payload is not JSON', { cause });
  }
  // Whoever looks the signer up reads properties of it, before anything is verified.
  if (typeof found !== 'object' || found === null || Array.isArray(found))
    throw new ValijaError('malformed-message', 'payload is no object');
  return found;
}

/**
 * Verifies a compact JWS of one kind under the algorithm pinned to the key, and returns its payload.
 * @throws ValijaError `signature-missing` (no compact JWS, or `alg: none`), `signature-invalid`, `key-unknown`, `key-retired`,
 *   `malformed-message`, `too-large`.
 */
export async function verifyCompact<T>(kind: SignedKind, jws: string, resolveKey: KeyResolver): Promise<T> {
  if (jws.length > signedCharsMax) throw new ValijaError('too-large');
  const payload = peekPayload(jws);
  let header: ReturnType<typeof decodeProtectedHeader>;
  try {
    header = decodeProtectedHeader(jws);
  } catch (cause) {
    throw new ValijaError('signature-missing', 'unreadable header', { cause });
  }
  if (!header.alg || header.alg === 'none') throw new ValijaError('signature-missing');
  if (header.typ !== kind) throw new ValijaError('signature-invalid', `expected a ${kind}`);
  if (!header.kid) throw new ValijaError('key-unknown');
  const signer = await resolveKey(header.kid, payload);
  if (signer.kid !== header.kid) throw new ValijaError('key-unknown');
  try {
    await compactVerify(jws, signer.key, { algorithms: [signer.alg] });
  } catch (cause) {
    if (cause instanceof errors.JOSEError) throw new ValijaError('signature-invalid', cause.code, { cause });
    throw cause;
  }
  return payload as T;
}
