import type { Queryable } from '../database.js';

/**
 * Makes one message due at once of those that wait because of a failure, or are held: by it alone it is seen whether what failed works again.
 * @param code of the failure
 * @returns whether there is one
 */
export async function probe(db: Queryable, code: string): Promise<boolean> {
  const { rowCount } = await db.query(
    `UPDATE inbox SET due_at = now(), held = false
      WHERE (source, id) IN (
        SELECT i.source, i.id FROM inbox i
         WHERE i.state = 'pending' AND (i.held OR i.error_code = $1) AND NOT (i.in_work AND i.due_at > now())
           AND (i.previous_id IS NULL OR EXISTS (
                 SELECT 1 FROM inbox p WHERE p.source = i.previous_source AND p.id = i.previous_id
                    AND p.state IN ('applied', 'refused', 'dropped')))
         ORDER BY (i.lane = 'urgent') DESC, i.received_at LIMIT 1 FOR UPDATE SKIP LOCKED)`,
    [code],
  );
  return rowCount === 1;
}
