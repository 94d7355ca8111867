import type { Queryable } from '@valija/store';
import type { Atencion, MessageRow } from './row.js';
import { messageRows } from './row.js';

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
}

/** Where a page ended: rank, term and sequence of its last row. */
export type Place = readonly [rank: number, due: string, seq: string];

/** Most messages of a thread that are shown: far more than any case has. */
const threadMax = 500;

/** Urgent work first, then other work, then the rest. */
const rank = `CASE WHEN atencion <> 'por_hacer' THEN 2 WHEN lane = 'urgent' THEN 0 ELSE 1 END`;
/** Work by its term, what has none after it; terms of the rest order nothing. */
const due = `CASE WHEN atencion = 'por_hacer' THEN coalesce(due_at, 'infinity') ELSE 'infinity' END`;

/** A page of at most `limit` messages after `after`, and the place where it ended. */
export async function listMessages(
  db: Queryable,
  filter: Filter,
  limit: number,
  after: Place | undefined,
): Promise<{ rows: MessageRow[]; end: Place | undefined }> {
  const { rows } = await db.query<MessageRow & { rank: number; due: string }>(
    `SELECT * FROM (
       SELECT f.*, ${rank} AS rank, (${due})::text AS due FROM (${messageRows}) f
        WHERE ($1::text IS NULL OR direction = $1) AND ($2::text IS NULL OR type = $2)
          AND ($3::uuid IS NULL OR correlationid = $3) AND ($4::text IS NULL OR subject = $4)
          AND ($5::text IS NULL OR $5 IN (source, recipient)) AND ($6::text IS NULL OR lane = $6)
          AND ($7::text IS NULL OR estado = $7) AND ($8::text IS NULL OR atencion = $8)) g
      WHERE $9::int IS NULL OR (rank, due::timestamptz, -seq) > ($9, $10::timestamptz, -$11::bigint)
      ORDER BY rank, due::timestamptz, -seq LIMIT $12`,
    [
      filter.direction ?? null,
      filter.type ?? null,
      filter.thread ?? null,
      filter.subject ?? null,
      filter.counterpart ?? null,
      filter.lane ?? null,
      filter.estado ?? null,
      filter.atencion ?? null,
      after?.[0] ?? null,
      after?.[1] ?? null,
      after?.[2] ?? null,
      limit + 1,
    ],
  );
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { rows: page, end: rows.length > limit && last ? [last.rank, last.due, last.seq] : undefined };
}

/** The messages of a thread, the oldest first. */
export async function listThread(db: Queryable, thread: string): Promise<MessageRow[]> {
  const { rows } = await db.query<MessageRow>(
    `SELECT * FROM (${messageRows}) f WHERE correlationid = $1 ORDER BY seq LIMIT ${threadMax}`,
    [thread],
  );
  return rows;
}

/** A thread, and the message that stands for it: the oldest here. */
export interface ThreadRow extends MessageRow {
  readonly messages: number;
  readonly last_seq: string;
  readonly last_at: Date;
  readonly thread_atencion: Atencion;
}

/** A page of at most `limit` threads, the most recently moved first, after the one that last moved at `afterSeq`. */
export async function listThreads(
  db: Queryable,
  { subject, atencion }: Pick<Filter, 'subject' | 'atencion'>,
  limit: number,
  afterSeq: string | undefined,
): Promise<{ rows: ThreadRow[]; end: string | undefined }> {
  const { rows } = await db.query<ThreadRow>(
    `SELECT o.*, g.messages, g.last_seq, g.last_at, g.thread_atencion FROM (
       SELECT correlationid, count(*)::int AS messages, min(seq) AS first_seq, max(seq) AS last_seq,
              max(registered_at) AS last_at, CASE
                WHEN bool_or(atencion = 'por_hacer') THEN 'por_hacer'
                WHEN bool_or(atencion = 'en_espera') THEN 'en_espera' ELSE 'resuelto' END AS thread_atencion
         FROM (${messageRows}) f WHERE $1::text IS NULL OR subject = $1 GROUP BY correlationid) g
       JOIN (${messageRows}) o ON o.seq = g.first_seq
      WHERE ($2::text IS NULL OR g.thread_atencion = $2) AND ($3::bigint IS NULL OR g.last_seq < $3)
      ORDER BY g.last_seq DESC LIMIT $4`,
    [subject ?? null, atencion ?? null, afterSeq ?? null, limit + 1],
  );
  const page = rows.slice(0, limit);
  return { rows: page, end: rows.length > limit ? page.at(-1)?.last_seq : undefined };
}

export interface Counts {
  readonly porHacer: number;
  readonly porHacerUrgentes: number;
  readonly porHacerVencidos: number;
  readonly enEspera: number;
  readonly rechazados: number;
}

export async function countMessages(db: Queryable): Promise<Counts> {
  const { rows } = await db.query<Counts>(
    `SELECT count(*) FILTER (WHERE atencion = 'por_hacer')::int AS "porHacer",
            count(*) FILTER (WHERE atencion = 'por_hacer' AND lane = 'urgent')::int AS "porHacerUrgentes",
            count(*) FILTER (WHERE atencion = 'por_hacer' AND due_at <= now())::int AS "porHacerVencidos",
            count(*) FILTER (WHERE atencion = 'en_espera')::int AS "enEspera",
            count(*) FILTER (WHERE estado = 'rechazado')::int AS rechazados
       FROM (${messageRows}) f`,
  );
  return rows[0] ?? { porHacer: 0, porHacerUrgentes: 0, porHacerVencidos: 0, enEspera: 0, rechazados: 0 };
}
