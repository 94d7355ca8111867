import type { Queryable } from '@valija/store';
import { zone } from '../moment.js';
import type { Grouping, Scope } from './count-outcomes.js';

/** How long it took from denuncia to start, in one group; in all of them together where `isTotal`. */
export interface MeasuredStarts {
  readonly isTotal: boolean;
  /** `AAAA-MM`, CUT code of a region, or URN; null where the institution serves more than one region. */
  readonly key: string | null;
  /** Threads in which an intervention started and whose denuncia is known. */
  readonly cases: number;
  /** Hours from denuncia to start, the median, to two decimals; null where there is no case. */
  readonly medianHours: number | null;
  /** Threads in which an intervention started, without a denuncia under the same pseudonym. */
  readonly withoutDenuncia: number;
}

const keys = {
  month: `to_char(s.taken_at AT TIME ZONE '${zone}', 'YYYY-MM')`,
  region: 'p.region',
  institution: 's.source',
} as const satisfies Record<Grouping, string>;

const stands = (m: string): string => `${m}.state IN ('accepted', 'received', 'delivered')`;
/** A start that does not fit into the course of its thread started nothing. */
const isStart = (m: string): string =>
  `${m}.type = 'cl.valija.intervencion.iniciada' AND ${stands(m)} AND ${m}.misfit IS NULL`;

/**
 * The first start of each thread that lies within the days; for each the denuncia: of the threads of denuncias under the same pseudonym that
 * began before the thread of the intervention did, the last. Its moment is the first that one of its messages names.
 */
const statementOf = (by: Grouping): string =>
  `WITH s AS (
     SELECT m.correlationid, m.source, m.taken_at, envelope_attribute(m.envelope, 'subject') AS subject,
            coalesce((SELECT min(o.taken_at) FROM message o WHERE o.id = m.correlationid), m.taken_at) AS opened_at
       FROM message m
      WHERE ${isStart('m')}
        AND m.taken_at >= $1::date::timestamp AT TIME ZONE '${zone}'
        AND m.taken_at < ($2::date + 1)::timestamp AT TIME ZONE '${zone}'
        AND ($3::text IS NULL OR m.source = $3 OR m.recipient = $3)
        AND NOT EXISTS (SELECT FROM message e WHERE e.correlationid = m.correlationid AND ${isStart('e')}
                           AND (e.taken_at, e.id) < (m.taken_at, m.id))
   ), timed AS (
     SELECT ${keys[by]} AS key, extract(epoch FROM s.taken_at - d.moment) / 3600 AS hours
       FROM s LEFT JOIN unnest($4::text[], $5::text[]) AS p(urn, region) ON p.urn = s.source
       LEFT JOIN LATERAL (
         SELECT min(coalesce(envelope_attribute(envelope, 'clockbase')::timestamptz, taken_at)) AS moment
           FROM message n
          WHERE type IN ('cl.valija.denuncia.recibida', 'cl.valija.denuncia.comunicada') AND ${stands('n')}
            AND envelope_attribute(envelope, 'subject') = s.subject
          GROUP BY correlationid
         HAVING min(coalesce(envelope_attribute(envelope, 'clockbase')::timestamptz, taken_at)) <= s.opened_at
          ORDER BY 1 DESC LIMIT 1
       ) d ON true
   )
   SELECT grouping(key) = 1 AS "isTotal", key, count(hours)::int AS cases,
          round((percentile_cont(0.5) WITHIN GROUP (ORDER BY hours))::numeric, 2)::float8 AS "medianHours",
          count(*) FILTER (WHERE hours IS NULL)::int AS "withoutDenuncia"
     FROM timed GROUP BY GROUPING SETS ((key), ())`;

/**
 * Measures from denuncia to start.
 * @param regions region of each party that serves exactly one
 */
export async function measureStarts(
  db: Queryable,
  by: Grouping,
  { party, from, to }: Scope,
  regions: ReadonlyMap<string, string>,
): Promise<MeasuredStarts[]> {
  const { rows } = await db.query<MeasuredStarts>(statementOf(by), [
    from,
    to,
    party ?? null,
    [...regions.keys()],
    [...regions.values()],
  ]);
  return rows;
}
