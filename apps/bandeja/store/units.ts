import type { SealedContent } from '@valija/envelope';
import type { Migrations, Queryable, Tx } from '@valija/store';

/** Which threads went from one unit to another. The reason is sealed to the institution's own key: a person wrote it. */
export const unitMigrations: Migrations = {
  name: 'bandeja-units',
  steps: [
    `CREATE TABLE tray_move (
       seq           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       correlationid uuid        NOT NULL,
       from_unit     text        NOT NULL,
       to_unit       text        NOT NULL,
       official      text        NOT NULL,
       reason        jsonb       NOT NULL,
       moved_at      timestamptz NOT NULL DEFAULT now()
     );
     CREATE INDEX tray_move_thread ON tray_move (correlationid, seq);
     CREATE INDEX tray_view_official ON tray_view (official, seq)`,
  ],
};

/** Holds a thread, so that it gets one unit although two of its messages come at once, or it is moved meanwhile. */
export async function lockThread(tx: Tx, thread: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 9))', [thread]);
}

/** The unit of a thread; undefined where it has no message here yet. */
export async function findThreadUnit(db: Queryable, thread: string): Promise<string | undefined> {
  const { rows } = await db.query<{ unit: string }>(
    'SELECT unit FROM tray_message WHERE correlationid = $1 ORDER BY seq LIMIT 1',
    [thread],
  );
  return rows[0]?.unit;
}

/** A thread of no unit that there is: its first message. */
export interface StrayThread {
  readonly thread: string;
  readonly direction: 'received' | 'sent';
  readonly type: string;
  readonly source: string;
}

/** Threads of units that are not among these. */
export async function listStrays(db: Queryable, units: readonly string[]): Promise<StrayThread[]> {
  const { rows } = await db.query<StrayThread>(
    `SELECT DISTINCT ON (correlationid) correlationid AS thread, direction, type, source
       FROM tray_message WHERE unit <> ALL ($1) ORDER BY correlationid, seq`,
    [units],
  );
  return rows;
}

export async function writeUnit(tx: Tx, thread: string, unit: string): Promise<void> {
  await tx.query('UPDATE tray_message SET unit = $2 WHERE correlationid = $1', [thread, unit]);
}

/** A thread that went from one unit to another. */
export interface Move {
  readonly thread: string;
  readonly from: string;
  readonly to: string;
  readonly official: string;
  /** The reason, sealed. */
  readonly sealed: SealedContent;
}

export interface MoveRow {
  readonly from_unit: string;
  readonly to_unit: string;
  readonly official: string;
  /** What the official is called; null for a program. */
  readonly name: string | null;
  readonly reason: SealedContent;
  readonly moved_at: Date;
}

/** Most moves of a thread that are shown: the newest. */
const movesMax = 50;

export function addMove(tx: Tx, { thread, from, to, official, sealed }: Move): void {
  tx.write(
    'INSERT INTO tray_move (correlationid, from_unit, to_unit, official, reason) VALUES ($1, $2, $3, $4, $5)',
    [thread, from, to, official, JSON.stringify(sealed)],
  );
}

export async function listMoves(db: Queryable, thread: string): Promise<MoveRow[]> {
  const { rows } = await db.query<MoveRow>(
    `SELECT m.from_unit, m.to_unit, m.official, o.name, m.reason, m.moved_at
       FROM tray_move m LEFT JOIN tray_official o ON o.id = m.official
      WHERE m.correlationid = $1 ORDER BY m.seq DESC LIMIT ${movesMax}`,
    [thread],
  );
  return rows.reverse();
}
