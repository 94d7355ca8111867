import {
  type DerivacionMover,
  type DerivacionSide,
  type DerivacionState,
  isSaidOnce,
  movesOf,
  type Step,
} from '@valija/domain';
import type { Tx } from '@valija/store';

/** A message that is part of the course of its thread. */
export interface Said {
  readonly id: string;
  readonly source: string;
  readonly recipient: string;
  readonly correlationid: string;
  readonly causationid?: string | undefined;
  /** Type without `cl.valija.`. */
  readonly on: DerivacionMover;
}

/** What a message meets in its thread. */
export interface Judged {
  /** Where the derivación stands without it. */
  readonly state: DerivacionState;
  /** Whose it is; null where it is neither's to the other. */
  readonly side: DerivacionSide | null;
  /** Where it stands with it; null where it does not fit. */
  readonly to: DerivacionState | null;
}

/** The course of a derivación, held until the transaction ends. */
export interface Held {
  readonly derivante: string;
  readonly receptor: string;
  readonly state: DerivacionState;
  readonly steps: readonly Step[];
  /** Thread of the rejected derivación in whose stead this one was asked for. */
  readonly rederives: string | null;
}

/**
 * Opens the course of a derivación that begins a thread. The rejected one whose rejection it names as its cause says from then on that it was
 * derived again. Returns false where the thread has a course already.
 */
export async function openCourse(
  tx: Tx,
  { id, source, recipient, causationid }: Said,
  first: Step,
  at: Date,
): Promise<boolean> {
  const again = { id, on: 'rederivacion', by: 'derivante' } as const;
  const { rowCount } = await tx.query(
    `WITH rejected AS (
       UPDATE course SET state = $7::jsonb ->> state, changed_at = $6,
                         steps = steps || jsonb_build_array($8::jsonb || jsonb_build_object('to', $7::jsonb ->> state))
        WHERE rejection_id = $9 AND derivante = $2 AND $7::jsonb ? state
        RETURNING correlationid
     )
     INSERT INTO course (correlationid, derivante, receptor, state, steps, changed_at, rederives)
     VALUES ($1, $2, $3, $4, $5, $6, (SELECT correlationid FROM rejected LIMIT 1))
     ON CONFLICT (correlationid) DO NOTHING`,
    [
      id,
      source,
      recipient,
      first.to,
      JSON.stringify([first]),
      at,
      JSON.stringify(movesOf(again.on, again.by)),
      JSON.stringify(again),
      causationid ?? null,
    ],
  );
  return rowCount === 1;
}

/**
 * Moves the course of a thread by a message, where it fits, in one statement: the row's lock orders what comes at once, and the second
 * sees where the first led. Undefined where the thread has no course.
 */
export async function moveCourse(tx: Tx, said: Said, at: Date): Promise<Judged | undefined> {
  const { on } = said;
  const moves = { derivante: movesOf(on, 'derivante'), receptor: movesOf(on, 'receptor') };
  const { rows } = await tx.query<Judged>(
    `WITH held AS (
       SELECT correlationid, state, steps,
              CASE WHEN derivante = $2 AND receptor = $3 THEN 'derivante' WHEN receptor = $2 AND derivante = $3 THEN 'receptor' END AS side
         FROM course WHERE correlationid = $1 FOR UPDATE
     ), judged AS (
       SELECT correlationid, state, side,
              CASE WHEN NOT ($6 AND steps @> jsonb_build_array(jsonb_build_object('on', $5::text)))
                   THEN $7::jsonb -> side ->> state END AS "to"
         FROM held
     ), moved AS (
       UPDATE course SET state = j."to", changed_at = $8,
              steps = steps || jsonb_build_array(jsonb_build_object('id', $4::text, 'on', $5::text, 'by', j.side, 'to', j."to")),
              rejection_id = CASE WHEN $5 = 'derivacion.rechazada' THEN $4::uuid ELSE rejection_id END
         FROM judged j
        WHERE course.correlationid = j.correlationid AND (j."to" <> j.state OR ($6 AND j."to" IS NOT NULL))
     )
     SELECT state, side, "to" FROM judged`,
    [said.correlationid, said.source, said.recipient, said.id, on, isSaidOnce(on), JSON.stringify(moves), at],
  );
  return rows[0];
}

/** Holds the course of a thread. */
export async function lockCourse(tx: Tx, thread: string): Promise<Held | undefined> {
  const { rows } = await tx.query<Held>(
    'SELECT derivante, receptor, state, steps, rederives FROM course WHERE correlationid = $1 FOR UPDATE',
    [thread],
  );
  return rows[0];
}

/** Writes the steps of a held course, and what follows from them. */
export function writeCourse(
  tx: Tx,
  thread: string,
  { state, steps }: Pick<Held, 'state' | 'steps'>,
  at: Date,
): void {
  const rejection = steps.findLast(({ on }) => on === 'derivacion.rechazada');
  tx.write(
    'UPDATE course SET state = $2, steps = $3, rejection_id = $4, changed_at = $5 WHERE correlationid = $1',
    [thread, state, JSON.stringify(steps), rejection?.id ?? null, at],
  );
}

/** What the arrival of a derivación does to its course. */
const arrival = JSON.stringify({ on: 'recibo', by: 'derivante' });

/** Moves the course of a derivación that arrived, once, unless another took its place. */
export function writeArrival(
  tx: Tx,
  { id, source, correlationid }: Pick<Said, 'id' | 'source' | 'correlationid'>,
  at: Date,
): void {
  tx.write(
    `UPDATE course SET state = $4::jsonb ->> state, changed_at = $6,
                       steps = steps || jsonb_build_array($5::jsonb || jsonb_build_object('id', $2::text, 'to', $4::jsonb ->> state))
      WHERE correlationid = $1 AND derivante = $3 AND $4::jsonb ? state
        AND steps @> jsonb_build_array(jsonb_build_object('id', $2::text, 'by', 'derivante'))
        AND NOT steps @> jsonb_build_array(jsonb_build_object('supersedes', $2::text, 'by', 'derivante'))`,
    [correlationid, id, source, JSON.stringify(movesOf('recibo', 'derivante')), arrival, at],
  );
}

/** Notes that a message does not fit, and why. */
export function markMisfit(tx: Tx, { source, id }: Pick<Said, 'source' | 'id'>, rule: string): void {
  tx.write('UPDATE message SET misfit = $3 WHERE source = $1 AND id = $2', [source, id, rule]);
}
