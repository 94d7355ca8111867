import type { Queryable } from '@valija/store';

/**
 * Records that a person has to look at something, once.
 * @param about what of, for example a message's id; never content
 * @returns whether it is new
 */
export async function raiseAlert(db: Queryable, code: string, about: string): Promise<boolean> {
  const { rowCount } = await db.query(
    'INSERT INTO alert (code, about) VALUES ($1, $2) ON CONFLICT DO NOTHING',
    [code, about],
  );
  return rowCount === 1;
}
