import type { Queryable } from '@valija/store';
import { type MessageRow, messageRows, openIds } from './row.js';

/** What a list may be narrowed to; absent is all. */
export interface Filter {
  readonly direction?: string;
  readonly type?: string;
  readonly thread?: string;
  readonly subject?: string;
  readonly counterpart?: string;
  readonly lane?: string;
  readonly estado?: string;
  readonly atencion?: string;
  /** Those whose messages are listed. */
  readonly units: readonly string[];
}

/** Where a page ended: rank, term and sequence of its last row. */
export type Place = readonly [rank: string, due: string, seq: string];

type Ranked = MessageRow & { readonly rank: string; readonly due: string };

/** Urgent work first, then other work. The rest comes after both. */
const rankOfWork = `CASE WHEN lane = 'urgent' THEN 0 ELSE 1 END`;
const rankOfRest = '2';
/** Work by its term in microseconds, what has none after it; terms of the rest order nothing. */
const noTerm = '999999999999999999';
const term = `CASE WHEN due_at IS NULL THEN ${noTerm}
                   ELSE greatest(0, extract(epoch FROM due_at) * 1000000)::bigint END`;

/**
 * A page of at most `limit` messages after `after`, and the place where it ended: first what is to be done, by urgency and term, then the
 * rest, the newest first.
 */
export async function listMessages(
  db: Queryable,
  filter: Filter,
  limit: number,
  after: Place | undefined,
): Promise<{ rows: MessageRow[]; end: Place | undefined }> {
  const { atencion } = filter;
  const rows: Ranked[] = [];
  if ((atencion ?? 'por_hacer') === 'por_hacer' && after?.[0] !== rankOfRest)
    rows.push(...(await listWork(db, filter, limit + 1, after)));
  const missing = limit + 1 - rows.length;
  if (atencion !== 'por_hacer' && missing > 0) rows.push(...(await listRest(db, filter, missing, after)));
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { rows: page, end: rows.length > limit && last ? [last.rank, last.due, last.seq] : undefined };
}

async function listWork(
  db: Queryable,
  filter: Filter,
  limit: number,
  after: Place | undefined,
): Promise<Ranked[]> {
  const [conditions, values] = conditionsOf(filter, 5);
  const { rows } = await db.query<Ranked>(
    `SELECT * FROM (
       SELECT f.*, (${rankOfWork})::bigint AS rank, ${term} AS due FROM (${messageRows}) f
        WHERE id IN (${openIds}) AND unit = ANY ($5) AND atencion = 'por_hacer' ${conditions}) g
      WHERE $1::bigint IS NULL OR (rank, due, -seq) > ($1, $2::bigint, -$3::bigint)
      ORDER BY rank, due, -seq LIMIT $4`,
    [after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, limit, filter.units, ...values],
  );
  return rows;
}

async function listRest(
  db: Queryable,
  filter: Filter,
  limit: number,
  after: Place | undefined,
): Promise<Ranked[]> {
  const [conditions, values] = conditionsOf(filter, 4);
  const isOpen = filter.atencion === 'en_espera' || (filter.estado ?? 'entregado') !== 'entregado';
  const among = isOpen ? `AND id IN (${openIds})` : '';
  const { rows } = await db.query<Ranked>(
    `SELECT f.*, ${rankOfRest} AS rank, ${noTerm} AS due FROM (${messageRows}) f
      WHERE unit = ANY ($4) AND atencion <> 'por_hacer' AND ($2::text IS NULL OR atencion = $2)
        AND ($1::bigint IS NULL OR seq < $1) ${among} ${conditions}
      ORDER BY seq DESC LIMIT $3`,
    [after?.[0] === rankOfRest ? after[2] : null, filter.atencion ?? null, limit, filter.units, ...values],
  );
  return rows;
}

/** What each filter asks of a message. */
const asked: Readonly<Record<Exclude<keyof Filter, 'atencion' | 'units'>, (place: string) => string>> = {
  direction: (place) => `direction = ${place}`,
  type: (place) => `type = ${place}`,
  thread: (place) => `correlationid = ${place}::uuid`,
  subject: (place) => `subject = ${place}`,
  counterpart: (place) => `${place} IN (source, recipient)`,
  lane: (place) => `lane = ${place}`,
  estado: (place) => `estado = ${place}`,
};

/** Only those that are asked for, so that an index is used where there is one. @param before parameters before theirs */
function conditionsOf(filter: Filter, before: number): [text: string, values: string[]] {
  const names = (Object.keys(asked) as (keyof typeof asked)[]).filter((name) => filter[name] !== undefined);
  const conditions = names.map((name, at) => `AND ${asked[name](`$${before + at + 1}`)}`);
  return [conditions.join(' '), names.map((name) => String(filter[name]))];
}

export interface Counts {
  readonly porHacer: number;
  readonly porHacerUrgentes: number;
  readonly porHacerVencidos: number;
  readonly enEspera: number;
  readonly rechazados: number;
}

export async function countMessages(db: Queryable, units: readonly string[]): Promise<Counts> {
  const { rows } = await db.query<Counts>(
    `SELECT count(*) FILTER (WHERE atencion = 'por_hacer')::int AS "porHacer",
            count(*) FILTER (WHERE atencion = 'por_hacer' AND lane = 'urgent')::int AS "porHacerUrgentes",
            count(*) FILTER (WHERE atencion = 'por_hacer' AND due_at <= now())::int AS "porHacerVencidos",
            count(*) FILTER (WHERE atencion = 'en_espera')::int AS "enEspera",
            count(*) FILTER (WHERE refusal IS NOT NULL)::int AS rechazados
       FROM (${messageRows}) f WHERE id IN (${openIds}) AND unit = ANY ($1)`,
    [units],
  );
  return rows[0] ?? { porHacer: 0, porHacerUrgentes: 0, porHacerVencidos: 0, enEspera: 0, rechazados: 0 };
}
