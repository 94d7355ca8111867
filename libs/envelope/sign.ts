import { ValijaError } from '@valija/errors';
import { parseStrictBytes } from './json.js';
import type { UsableKey } from './keys.js';
import { signedCharsMax } from './limits.js';
import { isSignatureAlgorithm, type SignatureAlgorithm, signBytes, verifyBytes } from './signature.js';

/** What a signature is for; a signature made for one purpose is worth nothing for another. @see RFC 8725 §3.11 */
export type SignedKind =
  | 'valija-envelope+jws'
  | 'valija-receipt+jws'
  | 'valija-statement+jws'
  | 'valija-directory+jws'
  | 'valija-request+jws'
  | 'valija-notice+jws'
  | 'valija-report+jwt'
  | 'valija-replay+jwt';

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

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * Signs a JSON payload as a compact JWS.
 * @throws Error for a key that does not sign
 * @see RFC 7515 §3.1
 */
export async function signCompact(kind: SignedKind, payload: object, signer: UsableKey): Promise<string> {
  if (!isSignatureAlgorithm(signer.alg)) throw new Error(`${signer.alg} does not sign`);
  const header: Header = { alg: signer.alg, kid: signer.kid, typ: kind };
  const signed = `${encode(header)}.${encode(payload)}`;
  return `${signed}.${signBytes(Buffer.from(signed), signer.alg, signer.key).toString('base64url')}`;
}

/**
 * Reads the payload without believing it.
 * @throws ValijaError `signature-missing` where it is not a compact JWS, `malformed-message` where it holds no JSON object.
 */
export const peekPayload = (jws: string): object => readParts(jws).payload;

/** The id of the key that a JWS says it is signed with, not believed. @throws as `peekPayload` */
export const peekKid = (jws: string): string => String(readParts(jws).header.kid);

/**
 * Verifies a compact JWS of one kind under the algorithm pinned to the key, and returns its payload.
 * @param charsMax largest text that is looked at
 * @throws ValijaError `signature-missing` (no compact JWS, or `alg: none`), `signature-invalid`, `key-unknown`, `key-retired`,
 *   `malformed-message`, `too-large`.
 * @see RFC 7515 §5.2, RFC 8725 §3.1
 */
export async function verifyCompact<T>(
  kind: SignedKind,
  jws: string,
  resolveKey: KeyResolver,
  charsMax = signedCharsMax,
): Promise<T> {
  if (jws.length > charsMax) throw new ValijaError('too-large');
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
  if (!verifyBytes(Buffer.from(signed), signature, signer.alg, signer.key))
    throw new ValijaError('signature-invalid');
  return payload as T;
}

interface Parts {
  readonly header: Readonly<Record<string, unknown>>;
  readonly payload: object;
  readonly signed: string;
  readonly signature: Uint8Array;
}

/**
 * @throws ValijaError `signature-missing` for what is no compact JWS, `malformed-message` for a payload that is no JSON object; each also
 *   where a member is named twice or something nests too deep.
 */
function readParts(jws: string): Parts {
  const [header, payload, signature, ...rest] = jws.split('.');
  if (!header || !payload || !signature || rest.length > 0) throw new ValijaError('signature-missing');
  const members = parse(header);
  if (typeof members !== 'object' || members === null)
    throw new ValijaError('signature-missing', 'unreadable header');
  const parts = {
    header: members as Parts['header'],
    signed: `${header}.${payload}`,
    signature: decode(signature),
  };
  const found = parse(payload);
  // Whoever looks the signer up reads properties of it, before anything is verified.
  if (typeof found !== 'object' || found === null || Array.isArray(found))
    throw new ValijaError('malformed-message', 'payload is no object');
  return { ...parts, payload: found };
}

/** The JSON value of a part; undefined where it is none that we read. */
function parse(part: string): unknown {
  const bytes = decode(part);
  try {
    return parseStrictBytes(bytes);
  } catch {
    return undefined;
  }
}

/** Strict base64url: one text for the same bytes, or the same signature could be written in several ways. @see RFC 4648 §3.5 */
function decode(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.toString('base64url') !== text) throw new ValijaError('signature-missing', 'not base64url');
  return bytes;
}
