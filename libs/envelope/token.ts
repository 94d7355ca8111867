import { randomUUID } from 'node:crypto';
import { ValijaError } from '@valija/errors';
import type { UsableKey } from './keys.js';
import { type KeyResolver, signCompact, verifyCompact } from './sign.js';

/** Longest life of a token in seconds. */
const lifeSecondsMax = 60;

interface Token {
  readonly iss: string;
  readonly aud: string;
  readonly exp: number;
  readonly jti: string;
}

/** A short bearer token with which a party reads its own messages over HTTP, signed with its signing key. @see RFC 6750 §2.1 */
export const signToken = (party: string, audience: string, signer: UsableKey, now: Date): Promise<string> =>
  signCompact(
    'valija-token+jws',
    {
      iss: party,
      aud: audience,
      exp: Math.floor(now.getTime() / 1000) + lifeSecondsMax,
      jti: randomUUID(),
    } satisfies Token,
    signer,
  );

/**
 * Verifies a bearer token and returns the party that it speaks for.
 * @throws ValijaError `unauthenticated` for any fault; the cause tells which.
 */
export async function verifyToken(
  jws: string,
  audience: string,
  resolveKey: KeyResolver,
  now: Date,
): Promise<string> {
  let token: Token;
  try {
    token = await verifyCompact<Token>('valija-token+jws', jws, resolveKey);
  } catch (cause) {
    throw new ValijaError('unauthenticated', 'token does not verify', { cause });
  }
  const seconds = now.getTime() / 1000;
  if (token.aud !== audience || !(token.exp > seconds) || token.exp > seconds + lifeSecondsMax + 5)
    throw new ValijaError('unauthenticated', 'token is for another audience or moment');
  return token.iss;
}
