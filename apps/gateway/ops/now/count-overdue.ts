import type { Queryable } from '@valija/store';

/** Terms that are counted; of more it is said that there are as many. */
const countedMax = 10_000;

/** How many terms of institutions and of the operator are open and over. */
export async function countAllOverdue(db: Queryable, now: Date): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    `SELECT count(*)::int AS count
       FROM (SELECT FROM obligation WHERE state = 'open' AND due_at <= $1 LIMIT $2) late`,
    [now, countedMax],
  );
  return rows[0]?.count ?? 0;
}
