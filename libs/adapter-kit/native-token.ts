import { createHash, timingSafeEqual } from 'node:crypto';
import { ValijaError } from '@valija/errors';

/** Checks the bearer token of a call by the existing system, in constant time. @throws ValijaError `unauthenticated`. */
export function requireNativeToken(authorization: string | undefined, token: string): void {
  const digest = (value: string): Buffer => createHash('sha256').update(value).digest();
  if (!timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${token}`)))
    throw new ValijaError('unauthenticated');
}
