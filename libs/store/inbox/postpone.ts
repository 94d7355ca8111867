import type { Queryable } from '../database.js';
import type { InboxRow } from './row.js';
import type { Failure } from './settle.js';

/** Puts a failed message back until `delayMs` from now, with its cause; one that is to end meanwhile is due at once. */
export async function postpone(
  db: Queryable,
  row: InboxRow,
  delayMs: number,
  failure: Failure,
): Promise<void> {
  await db.query(
    `UPDATE inbox
        SET due_at = CASE WHEN ending IS NULL THEN now() + $4 * interval '1 ms' ELSE now() END, in_work = false,
            error_code = $5, error_class = $6, error_stack = $7,
            first_failed_at = coalesce(first_failed_at, now()), last_failed_at = now()
      WHERE source = $1 AND id = $2 AND fence = $3 AND state = 'pending'`,
    [row.source, row.id, row.fence, Math.round(delayMs), failure.code, failure.errorClass, failure.stack],
  );
}
