import type { Tx } from '../database.js';

interface Ended {
  readonly source: string;
  readonly id: string;
  readonly envelopedigest: string;
}

/**
 * Ends an unapplied message as the gateway said: its content is erased, and the next of its thread may go on. One that is in work at this
 * moment ends as its work ends, and otherwise when that gives it back.
 *
 * @param untriedOnly leaves alone what the existing system may hold
 * @returns `ended`, also where it will be; `settled` where it had ended before, or is left alone; `unknown` where it is not here
 */
export async function end(
  tx: Tx,
  { source, id, envelopedigest }: Ended,
  code: string,
  { untriedOnly }: { readonly untriedOnly: boolean },
): Promise<'ended' | 'settled' | 'unknown'> {
  const { rowCount } = await tx.query(
    `UPDATE inbox
        SET ending = $4, error_code = CASE WHEN in_work THEN error_code ELSE $4 END,
            state = CASE WHEN in_work THEN state ELSE 'dropped' END,
            sealed = CASE WHEN in_work THEN sealed END,
            settled_at = CASE WHEN in_work THEN settled_at ELSE now() END
      WHERE source = $1 AND id = $2 AND envelope_digest = $3 AND state IN ('pending', 'parked')
        AND (NOT $5 OR attempts = 0)`,
    [source, id, envelopedigest, code, untriedOnly],
  );
  tx.wake('inbox');
  if (rowCount === 1) return 'ended';
  const { rows } = await tx.query('SELECT FROM inbox WHERE source = $1 AND id = $2', [source, id]);
  return rows.length > 0 ? 'settled' : 'unknown';
}

/** Notes that the gateway withheld a message which may be here, at a moment by its clock. */
export function noteWithheld(tx: Tx, { source, id, envelopedigest }: Ended, at: string): void {
  tx.write(
    `UPDATE inbox SET withheld_at = $4
      WHERE source = $1 AND id = $2 AND envelope_digest = $3 AND state IN ('pending', 'parked')`,
    [source, id, envelopedigest, at],
  );
}
