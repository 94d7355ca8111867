import type { Queryable } from '../database.js';

/** Own messages of an endpoint for which it holds no receipt of the gateway yet, and since when the oldest waits. */
export async function countUnaccepted(db: Queryable): Promise<{ count: number; oldest: Date | null }> {
  const { rows } = await db.query<{ count: number; oldest: Date | null }>(
    `SELECT count(*)::int AS count, min(created_at) AS oldest FROM outbox
      WHERE done_at IS NULL AND part = 'message' AND NOT passed`,
  );
  return rows[0] ?? { count: 0, oldest: null };
}
