import type { Queryable } from '../database.js';
import type { OutboxRow } from './row.js';

/**
 * After the broker's confirm: done, or due again by its schedule. What its receipt ended before that was published all the same, and is
 * counted so. A row claimed anew meanwhile is left alone.
 */
export async function settle(db: Queryable, rows: readonly OutboxRow[]): Promise<void> {
  await db.query(
    `UPDATE outbox o
        SET publishes = publishes + 1,
            done_at = CASE WHEN repeat_ms IS NULL THEN coalesce(done_at, now()) ELSE done_at END,
            due_at = CASE WHEN repeat_ms IS NULL OR done_at IS NOT NULL THEN o.due_at
                     ELSE now() + least(repeat_ms * power(2, least(publishes, 20)), repeat_ms_max) * interval '1 ms' END
      WHERE seq = ANY ($1::bigint[]) AND fence = ($2::bigint[])[array_position($1::bigint[], seq)]`,
    [rows.map((row) => row.seq), rows.map((row) => row.fence)],
  );
}
