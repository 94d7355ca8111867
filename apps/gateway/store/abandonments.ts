import type { SignedStatement } from '@valija/directory';
import { digestOf, type MessageKey } from '@valija/envelope';
import type { Queryable, Tx } from '@valija/store';
import { messageColumns, type StoredMessage } from './messages.js';

/** How long a proposal waits for its second signature, and how many may wait at once. */
const proposalDays = 30;
const proposalsMax = 500;

/** A message, which nobody moves on before the transaction ends. */
export async function lockMessage(
  tx: Tx,
  { source, id }: MessageKey,
): Promise<(StoredMessage & { readonly withheld_code: string | null }) | undefined> {
  const { rows } = await tx.query<StoredMessage & { withheld_code: string | null }>(
    `SELECT ${messageColumns}, withheld_code FROM message WHERE source = $1 AND id = $2 FOR UPDATE`,
    [source, id],
  );
  return rows[0];
}

export function markAbandoned(tx: Tx, { source, id }: MessageKey): void {
  tx.write(`UPDATE message SET state = 'abandoned' WHERE source = $1 AND id = $2`, [source, id]);
}

/** A statement that gives a message up, with the signatures so far. */
export interface StoredAbandonment {
  readonly signed: SignedStatement;
  /** Names of those who signed. */
  readonly administrators: readonly string[];
  readonly isDone: boolean;
}

export async function findAbandonment(
  db: Queryable,
  { payload }: SignedStatement,
): Promise<StoredAbandonment | undefined> {
  const { rows } = await db.query<{ statement: string; administrators: string[]; is_done: boolean }>(
    `SELECT statement, administrators, done_at IS NOT NULL AS is_done FROM abandonment WHERE payload_digest = $1
        AND (done_at IS NOT NULL OR proposed_at > now() - $2 * interval '1 day')`,
    [digestOf(payload), proposalDays],
  );
  const [row] = rows;
  if (!row) return undefined;
  const { statement, administrators, is_done: isDone } = row;
  return { signed: JSON.parse(statement) as SignedStatement, administrators, isDone };
}

/**
 * Keeps an abandonment with its signatures so far; proposals that waited too long make room. Returns false where too many wait.
 * @param why as the statement says, for the record
 */
export async function saveAbandonment(
  tx: Tx,
  { source, id }: MessageKey,
  why: string,
  { signed, administrators, isDone }: StoredAbandonment,
): Promise<boolean> {
  await tx.query(
    `DELETE FROM abandonment WHERE done_at IS NULL AND proposed_at <= now() - $1 * interval '1 day'`,
    [proposalDays],
  );
  const { rowCount } = await tx.query(
    `INSERT INTO abandonment (payload_digest, source, id, statement, administrators, why, done_at)
     SELECT $1, $2, $3, $4, $5, $6, CASE WHEN $7 THEN now() END
      WHERE $7 OR EXISTS (SELECT FROM abandonment WHERE payload_digest = $1)
         OR (SELECT count(*) FROM abandonment WHERE done_at IS NULL) < $8
     ON CONFLICT (payload_digest) DO UPDATE
       SET statement = excluded.statement, administrators = excluded.administrators, done_at = excluded.done_at`,
    [digestOf(signed.payload), source, id, JSON.stringify(signed), administrators, why, isDone, proposalsMax],
  );
  return rowCount === 1;
}
