import { createPrivateKey, createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { ValijaError } from '@valija/errors';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';

/** Algorithms are pinned per key. @see RFC 7518 §4.6 (ECDH-ES+A256KW), RFC 8037 §3.2 (X25519) */
export const keyAgreementAlgorithm = 'ECDH-ES+A256KW';
export const contentEncryption = 'A256GCM';

export type KeyUse = 'root' | 'sign' | 'seal';

/** A key as it is used: the imported key beside its pinned algorithm and its id (RFC 7638 thumbprint). */
export interface UsableKey {
  readonly kid: string;
  readonly alg: string;
  readonly key: KeyObject;
}

/** Makes a private key as a JWK with `kid` and pinned `alg`: Ed25519 to sign, X25519 to seal. */
export async function generatePrivateJwk(use: KeyUse): Promise<JWK & { kid: string; alg: string }> {
  const alg = use === 'seal' ? keyAgreementAlgorithm : 'EdDSA';
  const { privateKey } = await generateKeyPair(alg, {
    extractable: true,
    crv: use === 'seal' ? 'X25519' : 'Ed25519',
  });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, alg, kid: await calculateJwkThumbprint(jwk) };
}

/** The public half of a JWK, with its `kid` and `alg`. */
export function toPublicJwk(jwk: JWK & { kid: string; alg: string }): JWK & { kid: string; alg: string } {
  const { d: _private, ...publicPart } = jwk;
  return publicPart as JWK & { kid: string; alg: string };
}

/** The curves of each algorithm: a key of another would be used under an algorithm that it was not made for. @see RFC 8725 §3.5 */
const curves: Readonly<Record<string, readonly string[]>> = {
  EdDSA: ['OKP Ed25519'],
  ES256: ['EC P-256'],
  [keyAgreementAlgorithm]: ['OKP X25519', 'EC P-256'],
};

/**
 * Imports a JWK for use under its pinned algorithm.
 * @throws ValijaError `key-unknown` where the JWK lacks `kid` or `alg`, is not a key, or is none of its algorithm's.
 */
export async function importKey(jwk: JWK): Promise<UsableKey> {
  if (!jwk.kid || !jwk.alg) throw new ValijaError('key-unknown', 'a key needs kid and alg');
  if (!Object.hasOwn(curves, jwk.alg) || !curves[jwk.alg]?.includes(`${jwk.kty} ${jwk.crv}`))
    throw new ValijaError('key-unknown', 'a key of another kind than its algorithm');
  try {
    const input = { key: jwk as JsonWebKey, format: 'jwk' } as const;
    return { kid: jwk.kid, alg: jwk.alg, key: jwk.d ? createPrivateKey(input) : createPublicKey(input) };
  } catch {
    // The fault could quote the key.
    throw new ValijaError('key-unknown', 'not a key of a party');
  }
}
