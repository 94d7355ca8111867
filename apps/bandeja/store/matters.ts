import type { Queryable, Tx } from '@valija/store';
import { isCorrectedBy } from './corrections.js';
import { findMessage } from './messages.js';
import { endsUndelivered, type MessageRow } from './row.js';

/** Holds a matter, so that of two answers given at once the second sees the first. */
export async function lockMatter(tx: Tx, opening: string): Promise<MessageRow | undefined> {
  await tx.query('SELECT FROM tray_message WHERE id = $1 FOR UPDATE', [opening]);
  return findMessage(tx, opening);
}

/** An answer given in a matter. */
export interface GivenRow {
  readonly type: string;
  readonly envelope: string;
}

/** The answers given in a matter, in their order. What was refused, ended otherwise undelivered, was corrected, or does not fit was not given. */
export async function listGiven(db: Queryable, opening: string): Promise<GivenRow[]> {
  const { rows } = await db.query<GivenRow>(
    `SELECT m.type, m.envelope FROM tray_message m
      WHERE m.answers = $1 AND m.misfit IS NULL
        AND NOT ${isCorrectedBy}
        AND NOT EXISTS (SELECT FROM receipt r WHERE r.source = m.source AND r.id = m.id AND ${endsUndelivered})
      ORDER BY m.seq`,
    [opening],
  );
  return rows;
}

/** Writes whose turn it is. */
export function writeStanding(
  tx: Tx,
  opening: string,
  {
    turn,
    pending,
    dueAt,
  }: { turn: MessageRow['turn']; pending: readonly string[]; dueAt: string | undefined },
): void {
  tx.write('UPDATE tray_message SET turn = $2, pending = $3, due_at = $4 WHERE id = $1', [
    opening,
    turn,
    pending,
    dueAt ?? null,
  ]);
}
