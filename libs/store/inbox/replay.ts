import type { Tx } from '../database.js';

/**
 * Makes a message due at once that waits for a person or for its next try, as somebody asks; its tries and its time begin anew, and what the
 * existing system may hold of it stays known. Each asking counts once. One that is in work at this moment ends as its work ends.
 *
 * @param asked.replay id of the asking
 * @returns `begun`; `known` where that was asked before; `settled` where it has ended; `unknown` where it is not here, or in other words
 */
export async function replay(
  tx: Tx,
  {
    source,
    id,
    envelopedigest,
    replay,
  }: { source: string; id: string; envelopedigest: string; replay: string },
): Promise<'begun' | 'known' | 'settled' | 'unknown'> {
  const { rowCount } = await tx.query(
    `UPDATE inbox
        SET state = 'pending', settled_at = NULL, held = false, replay = $4, tried_before = attempts, first_failed_at = NULL,
            due_at = CASE WHEN in_work AND due_at > now() THEN due_at ELSE now() END
      WHERE source = $1 AND id = $2 AND envelope_digest = $3 AND state IN ('pending', 'parked')
        AND replay IS DISTINCT FROM $4::uuid`,
    [source, id, envelopedigest, replay],
  );
  tx.wake('inbox');
  if (rowCount === 1) return 'begun';
  const { rows } = await tx.query<{ state: string; replay: string | null }>(
    'SELECT state, replay FROM inbox WHERE source = $1 AND id = $2 AND envelope_digest = $3',
    [source, id, envelopedigest],
  );
  const [row] = rows;
  if (!row) return 'unknown';
  return row.state === 'pending' || row.state === 'parked' ? 'known' : 'settled';
}
