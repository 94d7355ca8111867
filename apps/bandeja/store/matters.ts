import type { Queryable, Tx } from '@valija/store';
import { findMessage } from './messages.js';
import type { MessageRow } from './row.js';

/** Holds a matter, so that of two answers given at once the second sees the first. */
export async function lockMatter(tx: Tx, opening: string): Promise<MessageRow | undefined> {
  await tx.query('SELECT FROM tray_message WHERE id = $1 FOR UPDATE', [opening]);
  return findMessage(tx, opening);
}

/** Types of the answers given in a matter, in their order. What was refused was not given. */
export async function listGiven(db: Queryable, opening: string): Promise<string[]> {
  const { rows } = await db.query<{ type: string }>(
    `SELECT m.type FROM tray_message m
      WHERE m.answers = $1
        AND NOT EXISTS (SELECT FROM receipt r WHERE r.source = m.source AND r.id = m.id AND r.kind = 'refused')
      ORDER BY m.seq`,
    [opening],
  );
  return rows.map(({ type }) => type);
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
