import type { Directory } from '@valija/directory';
import { verifyToken } from '@valija/envelope';
import { ValijaError } from '@valija/errors';

/**
 * The party that a request's bearer token speaks for.
 * @param authorization the header as it came
 * @throws ValijaError `unauthenticated`.
 */
export async function authenticate(
  authorization: string | undefined,
  directory: Directory,
  now = new Date(),
): Promise<string> {
  const [, token] = /^Bearer ([\w.-]+)$/.exec(authorization ?? '') ?? [];
  if (!token) throw new ValijaError('unauthenticated');
  return verifyToken(
    token,
    directory.gateway,
    async (kid, payload) => directory.signingKey(String((payload as { iss?: unknown }).iss), kid, now),
    now,
  );
}
