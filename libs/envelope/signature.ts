import { type KeyObject, sign, verify } from 'node:crypto';

/** Digest and signature form of each algorithm that signs here. @see RFC 8037 §3.1, RFC 7518 §3.4 */
const algorithms = {
  EdDSA: { digest: null, dsaEncoding: undefined },
  ES256: { digest: 'sha256', dsaEncoding: 'ieee-p1363' },
} as const;

export type SignatureAlgorithm = keyof typeof algorithms;

export const isSignatureAlgorithm = (alg: unknown): alg is SignatureAlgorithm =>
  typeof alg === 'string' && Object.hasOwn(algorithms, alg);

/**
 * Signs bytes with the platform's own signatures, in place: a hop to another thread and back costs several times the signature where
 * all cores are busy. What may be signed under which header is the caller's rule.
 */
export function signBytes(bytes: Uint8Array, alg: SignatureAlgorithm, key: KeyObject): Buffer {
  const { digest, dsaEncoding } = algorithms[alg];
  return sign(digest, bytes, dsaEncoding ? { key, dsaEncoding } : key);
}

/** Whether a signature over bytes is a key's, under one algorithm and no other. */
export function verifyBytes(
  bytes: Uint8Array,
  signature: Uint8Array,
  alg: SignatureAlgorithm,
  key: KeyObject,
): boolean {
  const { digest, dsaEncoding } = algorithms[alg];
  return verify(digest, bytes, dsaEncoding ? { key, dsaEncoding } : key, signature);
}
