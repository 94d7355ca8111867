import type { MessageKey } from '@valija/envelope';
import type { Queryable, Tx } from '@valija/store';

/** What came of a call to a duty telephone. */
export const callOutcomes = ['reached', 'no-answer', 'busy', 'wrong-number'] as const;

export type CallOutcome = (typeof callOutcomes)[number];

/** That somebody called whoever did not take an urgent message in. */
export interface Call {
  /** Who called, as the sender's institution names them. */
  readonly caller: string;
  readonly called_at: Date;
  readonly outcome: CallOutcome;
}

/** Most calls that are recorded of one message. */
export const callsMax = 100;

/** Records a call; the same caller and moment again is the same call, and its outcome stays. @returns false where no more are taken */
export async function addCall(
  tx: Tx,
  { source, id }: MessageKey,
  { caller, called_at, outcome }: Call,
  at: Date,
): Promise<boolean> {
  await tx.query('SELECT FROM message WHERE source = $1 AND id = $2 FOR UPDATE', [source, id]);
  await tx.query(
    `INSERT INTO call (source, id, caller, called_at, outcome, recorded_at)
     SELECT $1, $2, $3, $4, $5, $6 WHERE (SELECT count(*) FROM call WHERE source = $1 AND id = $2) < $7
     ON CONFLICT (source, id, caller, called_at) DO NOTHING`,
    [source, id, caller, called_at, outcome, at, callsMax],
  );
  const { rowCount } = await tx.query(
    'SELECT FROM call WHERE source = $1 AND id = $2 AND caller = $3 AND called_at = $4',
    [source, id, caller, called_at],
  );
  return rowCount === 1;
}

/** The calls that were recorded of a message, the earliest first. */
export async function findCalls(db: Queryable, { source, id }: MessageKey): Promise<Call[]> {
  const { rows } = await db.query<Call>(
    'SELECT caller, called_at, outcome FROM call WHERE source = $1 AND id = $2 ORDER BY called_at, seq LIMIT $3',
    [source, id, callsMax],
  );
  return rows;
}
