import type { Queryable, Tx } from '@valija/store';
import type { Notice } from '../notices/plazo.js';

/** Parties that there is something to tell, and for whom it has waited long enough for more to come, or is urgent. */
export async function findWaiting(
  db: Queryable,
  { before, enough, among }: { before: Date; enough: number; among: readonly string[] },
): Promise<string[]> {
  const { rows } = await db.query<{ addressee: string }>(
    `SELECT n.addressee FROM notice n JOIN obligation o ON o.seq = n.obligation
      WHERE n.told_at IS NULL AND n.addressee = ANY ($1)
      GROUP BY n.addressee
     HAVING min(n.created_at) <= $2 OR bool_or(o.lane = 'urgent') OR count(*) >= $3
      ORDER BY min(n.seq)`,
    [among, before, enough],
  );
  return rows.map(({ addressee }) => addressee);
}

/**
 * What one party is to be told, in the order in which it happened. Nobody else tells it anything before the transaction ends.
 * @returns undefined where somebody else is telling it at this moment
 */
export async function claimNotices(tx: Tx, addressee: string, limit: number): Promise<Notice[] | undefined> {
  const { rows: locked } = await tx.query<{ is: boolean }>(
    'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 7)) AS is',
    [addressee],
  );
  if (!locked[0]?.is) return undefined;
  const { rows } = await tx.query<Notice>(
    `SELECT n.seq, n.kind, n.step, n.addressee, n.at, o.rule, r.rule->>'title' AS title,
            CASE WHEN r.rule ? 'repeats' THEN o.period END AS period, o.id, o.correlationid, o.lane, o.debtor, o.creditor,
            o.due_at, o.state, o.ended_at, o.ended_id
       FROM notice n
       JOIN obligation o ON o.seq = n.obligation
       JOIN obligation_rule r ON r.digest = o.rule_digest
      WHERE n.told_at IS NULL AND n.addressee = $1 ORDER BY n.seq LIMIT $2 FOR UPDATE OF n`,
    [addressee, limit],
  );
  return rows;
}

/** Takes back notices that hold no more, so that they may be written again when they do. */
export function removeNotices(tx: Tx, notices: readonly Notice[]): void {
  tx.write('DELETE FROM notice WHERE seq = ANY ($1::bigint[])', [notices.map(({ seq }) => seq)]);
}

/** Notes that notices were told. @param messageId the message that tells them; null where no message does */
export function markTold(tx: Tx, notices: readonly Notice[], at: Date, messageId: string | null): void {
  tx.write('UPDATE notice SET told_at = $2, message_id = $3 WHERE seq = ANY ($1::bigint[])', [
    notices.map(({ seq }) => seq),
    at,
    messageId,
  ]);
}
