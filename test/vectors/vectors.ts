import {
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, openContent, type UsableKey, verifyEnvelope } from '@valija/envelope';
import type { FlattenedJWE, FlattenedJWSInput, GeneralJWE, GeneralJWSInput, JWK } from 'jose';
import { checkoutDir } from '../../apps/local/checkout.js';

/** A signature as a standard prints it. */
export interface SignedVector {
  readonly section: string;
  readonly serialization: 'compact' | 'flattened' | 'general';
  /** Null where it is not signed at all. */
  readonly key: JWK | null;
  readonly signed: string | FlattenedJWSInput | GeneralJWSInput;
  /** In base64url. */
  readonly payload: string;
}

/** A sealed text as a standard prints it. */
export interface SealedVector {
  readonly section: string;
  readonly serialization: 'compact' | 'flattened' | 'general';
  readonly key: JWK;
  readonly sealed: string | FlattenedJWE | GeneralJWE;
  /** In base64url. */
  readonly plaintext: string;
}

/** Reads a file of vectors. */
export const readVectors = <T>(name: string): T =>
  JSON.parse(readFileSync(join(checkoutDir, 'test', 'vectors', name), 'utf8')) as T;

/** The key of a vector as node:crypto takes it, of whatever kind it is. */
export function keyOf(jwk: JWK): KeyObject {
  if (jwk.kty === 'oct') return createSecretKey(Buffer.from(jwk.k ?? '', 'base64url'));
  const input = { key: jwk as JsonWebKey, format: 'jwk' } as const;
  return jwk.d ? createPrivateKey(input) : createPublicKey(input);
}

const textOf = (serialized: object | string): string =>
  typeof serialized === 'string' ? serialized : JSON.stringify(serialized);

/** Codes with which our public functions refuse a vector, even where its very key is offered to them. */
export async function refusalOfSigned({ signed, key }: SignedVector): Promise<string> {
  const offered = (kid: string): UsableKey => ({
    kid,
    alg: algOf(signed),
    key: key ? keyOf(key) : createSecretKey(Buffer.alloc(32)),
  });
  return codeOf(verifyEnvelope(textOf(signed), async (kid) => offered(kid)));
}

export async function refusalOfSealed({ sealed, key }: SealedVector): Promise<string> {
  const text = textOf(sealed);
  const message = {
    source: '',
    id: '',
    recipient: '',
    sealdigest: digestOf(text),
    contentdigest: digestOf(''),
  };
  return codeOf(openContent(text, message, (kid) => ({ kid, alg: algOf(sealed), key: keyOf(key) })));
}

const codeOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'accepted',
    (error: { code?: string }) => error.code ?? String(error),
  );

/** The algorithm that a vector itself names. */
function algOf(serialized: object | string): string {
  const [header] = textOf(serialized).split('.');
  try {
    return String(JSON.parse(Buffer.from(header ?? '', 'base64url').toString('utf8')).alg);
  } catch {
    return 'ES256';
  }
}
