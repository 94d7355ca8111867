import type { Queryable, Tx } from '@valija/store';
import { messageColumns, type StoredMessage } from './messages.js';

/**
 * Withholds messages under agreements that are suspended, up to `limit` of those that their recipients do not have yet. Whoever works on
 * one of them at this moment is left alone: it is found by the next look.
 *
 * @param seq number of the directory's last statement, by which they are suspended
 */
export async function withhold(
  tx: Tx,
  suspended: readonly string[],
  seq: number,
  limit: number,
): Promise<StoredMessage[]> {
  const { rows } = await tx.query<StoredMessage>(
    `UPDATE message SET state = 'withheld', withheld_code = 'agreement-suspended', withheld_seq = $2
      WHERE (source, id) IN (
        SELECT source, id FROM message WHERE state = 'accepted' AND agreement = ANY($1)
         ORDER BY source, id LIMIT $3 FOR UPDATE SKIP LOCKED)
      RETURNING ${messageColumns}`,
    [suspended, seq, limit],
  );
  return rows;
}

/**
 * Takes up to `limit` messages back whose agreement is not suspended any more.
 * @param seq number of the directory's last statement here: what another gateway withheld by a later one is not ours to let go
 */
export async function takeBack(
  tx: Tx,
  suspended: readonly string[],
  seq: number,
  limit: number,
): Promise<StoredMessage[]> {
  const { rows } = await tx.query<StoredMessage>(
    `UPDATE message SET state = 'accepted', withheld_code = NULL, withheld_seq = NULL
      WHERE (source, id) IN (
        SELECT source, id FROM message
         WHERE state = 'withheld' AND withheld_code = 'agreement-suspended'
           AND NOT agreement = ANY($1) AND withheld_seq <= $2
         ORDER BY source, id LIMIT $3 FOR UPDATE SKIP LOCKED)
      RETURNING ${messageColumns}`,
    [suspended, seq, limit],
  );
  return rows;
}

/** Ends every message under an authorisation that its recipient does not have yet; of the gateway's own, which tell of the revocation, none. */
export async function endUnder(tx: Tx, reference: string, gateway: string): Promise<StoredMessage[]> {
  const { rows } = await tx.query<StoredMessage>(
    `UPDATE message SET state = 'withheld', withheld_code = 'authorization-revoked', withheld_seq = NULL
      WHERE (source, id) IN (
        SELECT source, id FROM message
         WHERE authorization_reference = $1 AND source <> $2 AND state IN ('accepted', 'withheld')
           AND withheld_code IS DISTINCT FROM 'authorization-revoked'
         ORDER BY source, id FOR UPDATE)
      RETURNING ${messageColumns}`,
    [reference, gateway],
  );
  return rows;
}

/** Whether anything is withheld while its agreement is suspended. */
export async function isAnyWithheld(db: Queryable): Promise<boolean> {
  const { rows } = await db.query(
    `SELECT FROM message WHERE state = 'withheld' AND withheld_code = 'agreement-suspended' LIMIT 1`,
  );
  return rows.length > 0;
}
