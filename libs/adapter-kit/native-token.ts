import { createHash, timingSafeEqual } from 'node:crypto';
import { ValijaError } from '@valija/errors';

/**
 * Checks the bearer token of a call by the existing system, in constant time. Where there is no existing system, nobody may call.
 * @throws ValijaError `unauthenticated`.
 */
export function requireNativeToken(authorization: string | undefined, token: string | undefined): void {
  const digest = (value: string): Buffer => createHash('sha256').update(value).digest();
  if (token === undefined || !timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${token}`)))
    throw new ValijaError('unauthenticated');
}
