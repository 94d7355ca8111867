import type { Queryable, Tx } from '../database.js';
import type { InboxState } from './row.js';

/**
 * Makes the message due that a newer one of its sender supersedes, so that it is refused: pending, or parked and in the way of its thread.
 * One that is in work at this moment ends as its work ends, and otherwise when that gives it back.
 */
export function supersede(tx: Tx, { source, supersedes }: { source: string; supersedes: string }): void {
  tx.write(
    `UPDATE inbox
        SET ending = coalesce(ending, 'superseded'), state = 'pending', settled_at = NULL,
            due_at = CASE WHEN in_work THEN due_at ELSE now() END
      WHERE source = $1 AND id = $2 AND state IN ('pending', 'parked')`,
    [source, supersedes],
  );
  tx.wake('inbox');
}

/** What became of a message here; undefined where it is not. */
export async function findState(db: Queryable, source: string, id: string): Promise<InboxState | undefined> {
  const { rows } = await db.query<{ state: InboxState }>(
    'SELECT state FROM inbox WHERE source = $1 AND id = $2',
    [source, id],
  );
  return rows[0]?.state;
}
