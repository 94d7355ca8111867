import type { Queryable } from '@valija/store';
import type { Filter } from './lists.js';
import { type Atencion, type MessageRow, messageRows, openIds } from './row.js';

/** Most messages of a thread that are shown: far more than any case has. */
const threadMax = 500;

/** The messages of a thread, where it is of one of these units; the oldest first. */
export async function listThread(
  db: Queryable,
  thread: string,
  units: readonly string[],
): Promise<MessageRow[]> {
  const { rows } = await db.query<MessageRow>(
    `SELECT * FROM (${messageRows}) f WHERE correlationid = $1 AND unit = ANY ($2) ORDER BY seq LIMIT ${threadMax}`,
    [thread, units],
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
  { subject, atencion, units }: Pick<Filter, 'subject' | 'atencion'> & { readonly units: readonly string[] },
  limit: number,
  afterSeq: string | undefined,
): Promise<{ rows: ThreadRow[]; end: string | undefined }> {
  const open = `AND l.correlationid IN (SELECT correlationid FROM tray_message WHERE id IN (${openIds}))`;
  const about = 'AND l.correlationid IN (SELECT correlationid FROM tray_message WHERE subject = $5)';
  const { rows } = await db.query<ThreadRow>(
    `SELECT o.*, g.messages, l.seq AS last_seq, l.registered_at AS last_at, g.thread_atencion
       FROM tray_message l
       CROSS JOIN LATERAL (
         SELECT count(*)::int AS messages, min(seq) AS first_seq, CASE
                  WHEN bool_or(atencion = 'por_hacer') THEN 'por_hacer'
                  WHEN bool_or(atencion = 'en_espera') THEN 'en_espera' ELSE 'resuelto' END AS thread_atencion
           FROM (${messageRows}) f WHERE f.correlationid = l.correlationid) g
       JOIN (${messageRows}) o ON o.seq = g.first_seq
      WHERE ($1::text IS NULL OR g.thread_atencion = $1) AND ($2::bigint IS NULL OR l.seq < $2) AND l.unit = ANY ($4)
        AND NOT EXISTS (SELECT FROM tray_message n WHERE n.correlationid = l.correlationid AND n.seq > l.seq)
        ${atencion === 'por_hacer' || atencion === 'en_espera' ? open : ''} ${subject === undefined ? '' : about}
      ORDER BY l.seq DESC LIMIT $3`,
    [atencion ?? null, afterSeq ?? null, limit + 1, units, ...(subject === undefined ? [] : [subject])],
  );
  const page = rows.slice(0, limit);
  return { rows: page, end: rows.length > limit ? page.at(-1)?.last_seq : undefined };
}
