import type { Tx } from '../database.js';

/** Messages that others wait for and that are not here: `previous` of a pending message, unknown for `afterMs`. */
export async function askable(
  tx: Tx,
  afterMs: number,
  limit: number,
): Promise<{ source: string; id: string }[]> {
  const { rows } = await tx.query<{ source: string; id: string }>(
    `UPDATE inbox SET asked_at = now()
      WHERE (source, id) IN (
        SELECT i.source, i.id FROM inbox i
         WHERE i.state = 'pending' AND i.previous_id IS NOT NULL
           AND coalesce(i.asked_at, i.received_at) < now() - $1 * interval '1 ms'
           AND NOT EXISTS (SELECT 1 FROM inbox p WHERE p.source = i.previous_source AND p.id = i.previous_id)
         ORDER BY i.source, i.id LIMIT $2 FOR UPDATE SKIP LOCKED)
      RETURNING previous_source AS source, previous_id AS id`,
    [afterMs, limit],
  );
  return rows;
}
