import { sign, verify } from 'node:crypto';
import { ValijaError } from '@valija/errors';
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

/** The whole protected header: a signature with any other member (`jwk`, `jku`, `crit`, `b64` …) is not ours. */
interface Header {
  readonly alg: SignatureAlgorithm;
  readonly kid: string;
  readonly typ: SignedKind;
}

/** Digest and signature form of each algorithm. @see RFC 8037 §3.1, RFC 7518 §3.4 */
const algorithms = {
  EdDSA: { digest: null, dsaEncoding: undefined },
  ES256: { digest: 'sha256', dsaEncoding: 'ieee-p1363' },
} as const;

export type SignatureAlgorithm = keyof typeof algorithms;

const isSignatureAlgorithm = (alg: unknown): alg is SignatureAlgorithm =>
  typeof alg === 'string' && Object.hasOwn(algorithms, alg);

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * Signs a JSON payload as a compact JWS. Done with the platform's own signatures, in place: a hop to another thread and
 * back costs several times the signature where all cores are busy.
 * @throws Error for a key that does not sign
 * @see RFC 7515 §3.1
 */
export async function signCompact(kind: SignedKind, payload: object, signer: UsableKey): Promise<string> {
  if (!isSignatureAlgorithm(signer.alg)) throw new Error(`${signer.alg} does not sign`);
  const header: Header = { alg: signer.alg, kid: signer.kid, typ: kind };
  const signed = `${encode(header)}.${encode(payload)}`;
  const { digest, dsaEncoding } = algorithms[signer.alg];
  const signature = sign(digest, Buffer.from(signed), {
    key: signer.key,
    ...(dsaEncoding && { dsaEncoding }),
  });
  return `${signed}.${signature.toString('base64url')}`;
}

/**
 * Reads the payload without believing it.
 * @throws ValijaError `signature-missing` where it is not a compact JWS, `malformed-message` where it holds no JSON object.
 */
export const peekPayload = (jws: string): object => readParts(jws).payload;

/**
 * Verifies a compact JWS of one kind under the algorithm pinned to the key, and returns its payload.
 * @throws ValijaError `signature-missing` (no compact JWS, or `alg: none`), `signature-invalid`, `key-unknown`, `key-retired`,
 *   `malformed-message`, `too-large`.
 * @see RFC 7515 §5.2, RFC 8725 §3.1
 */
export async function verifyCompact<T>(kind: SignedKind, jws: string, resolveKey: KeyResolver): Promise<T> {
  if (jws.length > signedCharsMax) throw new ValijaError('too-large');
  const { header, payload, signed, signature } = readParts(jws);
  if (header.alg === undefined || header.alg === 'none') throw new ValijaError('signature-missing');
  if (Object.keys(header).some((member) => !['alg', 'kid', 'typ'].includes(member)))
    throw new ValijaError('signature-invalid', 'a header member that is not ours');
  if (header.typ !== kind) throw new ValijaError('signature-invalid', `expected a ${kind}`);
  if (typeof header.kid !== 'string') throw new ValijaError('key-unknown');
  const signer = await resolveKey(header.kid, payload);
  if (signer.kid !== header.kid) throw new ValijaError('key-unknown');
  if (signer.alg !== header.alg || !isSignatureAlgorithm(signer.alg))
    throw new ValijaError('signature-invalid', 'an algorithm that is not the key’s');
  const { digest, dsaEncoding } = algorithms[signer.alg];
  if (
    !verify(digest, Buffer.from(signed), { key: signer.key, ...(dsaEncoding && { dsaEncoding }) }, signature)
  )
    throw new ValijaError('signature-invalid');
  return payload as T;
}

interface Parts {
  readonly header: Readonly<Record<string, unknown>>;
  readonly payload: object;
  readonly signed: string;
  readonly signature: Uint8Array;
}

/** @throws ValijaError `signature-missing` for what is no compact JWS, `malformed-message` for a payload that is no JSON object. */
function readParts(jws: string): Parts {
  const [header, payload, signature, ...rest] = jws.split('.');
  if (!header || !payload || !signature || rest.length > 0) throw new ValijaError('signature-missing');
  let members: unknown;
  try {
    members = JSON.parse(decode(header).toString('utf8'));
  } catch {
    throw new ValijaError('signature-missing', 'unreadable header');
  }
  if (typeof members !== 'object' || members === null) throw new ValijaError('signature-missing');
  const parts = {
    header: members as Parts['header'],
    signed: `${header}.${payload}`,
    signature: decode(signature),
  };
  let found: unknown;
  try {
    found = JSON.parse(decode(payload).toString('utf8'));
  } catch {
    throw new ValijaError('malformed-message', 'payload is not JSON');
  }
  // Whoever looks the signer up reads properties of it, before anything is verified.
  if (typeof found !== 'object' || found === null || Array.isArray(found))
    throw new ValijaError('malformed-message', 'payload is no object');
  return { ...parts, payload: found };
}

/** Strict base64url: one text for the same bytes, or the same signature could be written in several ways. @see RFC 4648 §3.5 */
function decode(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.toString('base64url') !== text) throw new ValijaError('signature-missing', 'not base64url');
  return bytes;
}
