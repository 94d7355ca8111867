import type { Queryable } from '../database.js';
import type { InboxRow } from './row.js';

/**
 * Puts a claimed message back that may not be worked on now and did not fail: until `delayMs` from now, or until `resume`.
 * @param wasTried false where nothing was done with it: then the claim does not count as a try
 */
export async function hold(
  db: Queryable,
  row: InboxRow,
  delayMs: number,
  { wasTried }: { readonly wasTried: boolean },
): Promise<void> {
  await db.query(
    `UPDATE inbox SET due_at = now() + $4 * interval '1 ms', held = true, in_work = false, attempts = attempts - $5::int
      WHERE source = $1 AND id = $2 AND fence = $3 AND state = 'pending'`,
    [row.source, row.id, row.fence, delayMs, wasTried ? 0 : 1],
  );
}

/** Makes everything due that is held, or waits for its next try because of a failure that is over. */
export async function resumeAfter(db: Queryable, code: string): Promise<void> {
  await db.query(
    `UPDATE inbox SET due_at = now(), held = false
      WHERE state = 'pending' AND (held OR error_code = $1) AND NOT (in_work AND due_at > now())`,
    [code],
  );
}

/** Makes everything due that is held. */
export async function resume(db: Queryable): Promise<void> {
  await db.query(`UPDATE inbox SET due_at = now(), held = false WHERE state = 'pending' AND held`);
}
