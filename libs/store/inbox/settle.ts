import type { Tx } from '../database.js';
import type { InboxRow, InboxState } from './row.js';

export interface Failure {
  readonly code: string;
  readonly errorClass: string;
  readonly stack: string;
}

/**
 * Writes the end of a claimed message. Returns false, and writes nothing, where the lease was lost meanwhile: then its
 * answers and receipts must not be written either. A terminal state erases the sealed content. What would be parked and is to end
 * meanwhile stays pending, and is due at once.
 */
export async function settle(
  tx: Tx,
  row: InboxRow,
  state: Exclude<InboxState, 'pending'>,
  failure?: Failure,
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `UPDATE inbox
        SET state = CASE WHEN $4 = 'parked' AND ending IS NOT NULL THEN 'pending' ELSE $4 END, in_work = false,
            settled_at = CASE WHEN $4 = 'parked' AND ending IS NOT NULL THEN NULL ELSE now() END,
            due_at = CASE WHEN $4 = 'parked' AND ending IS NOT NULL THEN now() ELSE due_at END,
            sealed = CASE WHEN $4 = 'parked' THEN sealed ELSE NULL END,
            error_code = $5, error_class = $6, error_stack = $7,
            first_failed_at = CASE WHEN $5::text IS NULL THEN first_failed_at ELSE coalesce(first_failed_at, now()) END,
            last_failed_at = CASE WHEN $5::text IS NULL THEN last_failed_at ELSE now() END
      WHERE source = $1 AND id = $2 AND fence = $3 AND state = 'pending'`,
    [
      row.source,
      row.id,
      row.fence,
      state,
      failure?.code ?? null,
      failure?.errorClass ?? null,
      failure?.stack ?? null,
    ],
  );
  return rowCount === 1;
}
