import { type Envelope, type MessageKey, peekPayload } from '@valija/envelope';
import type { Tx } from '@valija/store';

/** What is owed again since the message that had ended it counts no more. */
export interface Reopened {
  readonly correlationid: string;
  readonly rule: string;
}

/** Undoes what a message did: cancels what it opened, and opens again what it ended, to be looked at anew. */
export async function undoMessage(tx: Tx, { source, id }: MessageKey, at: Date): Promise<Reopened[]> {
  const { rows } = await tx.query<Reopened>(
    `WITH own AS (
       UPDATE obligation
          SET state = 'cancelled', ended_at = $3, ended_source = $1, ended_id = $2,
              next_at = CASE WHEN next_at <= $3 THEN next_at WHEN next_step > 0 THEN $3 END
        WHERE id = $2 AND source = $1 AND state = 'open'
     ), stopped AS (
       UPDATE obligation SET next_at = NULL
        WHERE id = $2 AND source = $1 AND state = 'met' AND next_at = due_at AND ended_at < due_at
     )
     UPDATE obligation SET state = 'open', ended_at = NULL, ended_source = NULL, ended_id = NULL, next_at = $3
      WHERE ended_id = $2 AND ended_source = $1 AND NOT (id = $2 AND source = $1)
     RETURNING correlationid, rule`,
    [source, id, at],
  );
  return rows;
}

/** Opens again what an undone message had opened. */
export async function reviveOwn(tx: Tx, { source, id }: MessageKey, at: Date): Promise<void> {
  await tx.query(
    `UPDATE obligation SET state = 'open', ended_at = NULL, ended_source = NULL, ended_id = NULL, next_at = $3
      WHERE id = $2 AND source = $1 AND ended_id = $2 AND ended_source = $1`,
    [source, id, at],
  );
}

/** A message with the moment at which it was taken. */
export interface TakenMessage {
  readonly envelope: Envelope;
  readonly takenAt: Date;
}

interface MessageRow {
  readonly envelope: string;
  readonly taken_at: Date;
}

export async function findTaken(tx: Tx, { source, id }: MessageKey): Promise<TakenMessage | undefined> {
  const { rows } = await tx.query<MessageRow>(
    'SELECT envelope, taken_at FROM message WHERE source = $1 AND id = $2',
    [source, id],
  );
  return rows.map(takenOf)[0];
}

/**
 * Messages of a thread that were taken after one that counts no more, live, fit into its course, and have ended nothing under some rules: they may have found
 * nothing to end since that one stood before them.
 */
export async function findLater(
  tx: Tx,
  { source, id }: MessageKey,
  reopened: readonly Reopened[],
): Promise<TakenMessage[]> {
  const { rows } = await tx.query<MessageRow>(
    `SELECT m.envelope, m.taken_at FROM message m
      WHERE m.correlationid = ANY($3::uuid[])
        AND m.taken_at >= (SELECT taken_at FROM message WHERE source = $1 AND id = $2)
        AND NOT (m.source = $1 AND m.id = $2)
        AND m.misfit IS NULL AND m.state NOT IN ('refused', 'abandoned') AND m.withheld_code IS DISTINCT FROM 'authorization-revoked'
        AND NOT EXISTS (SELECT FROM obligation o WHERE o.ended_id = m.id AND o.ended_source = m.source AND o.rule = ANY($4))
      ORDER BY m.taken_at, m.id`,
    [source, id, reopened.map(({ correlationid }) => correlationid), reopened.map(({ rule }) => rule)],
  );
  return rows.map(takenOf);
}

const takenOf = ({ envelope, taken_at }: MessageRow): TakenMessage => ({
  envelope: peekPayload(envelope) as Envelope,
  takenAt: taken_at,
});
