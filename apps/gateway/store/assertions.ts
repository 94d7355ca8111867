import type { Queryable } from '@valija/store';

/**
 * Notes that a client assertion was used, for all gateways at once.
 *
 * @param id digest of its issuer and `jti`
 * @returns false where it was used before
 */
export async function useAssertion(db: Queryable, id: string, expiresAt: Date): Promise<boolean> {
  const { rowCount } = await db.query(
    'INSERT INTO used_assertion (id, expires_at) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING',
    [id, expiresAt],
  );
  return rowCount === 1;
}

/**
 * Forgets assertions that have run out, a minute after their end: the clocks of gateways and database may differ.
 *
 * @param max how many at most
 * @returns how many
 */
export async function forgetAssertions(db: Queryable, max: number): Promise<number> {
  const { rowCount } = await db.query(
    `DELETE FROM used_assertion WHERE id IN (
       SELECT id FROM used_assertion WHERE expires_at < now() - interval '1 minute'
       ORDER BY expires_at LIMIT $1 FOR UPDATE SKIP LOCKED)`,
    [max],
  );
  return rowCount ?? 0;
}
