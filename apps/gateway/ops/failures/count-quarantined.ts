import type { Queryable } from '@valija/store';
import { type CountedCause, recentMs } from './cause.js';

interface OwnRow {
  readonly code: string;
  readonly count: number;
  readonly since: Date;
  readonly last: Date;
}

interface ReportRow {
  readonly endpoint: string;
  readonly party: string;
  readonly quarantine: readonly {
    readonly code: string;
    readonly count: number;
    readonly firstAt: string;
    readonly lastAt: string;
  }[];
}

/** What could not be read or believed within the last days, at the gateway and, as they report, at endpoints. Nobody knows whose it is. */
export async function countQuarantined(db: Queryable, now: Date): Promise<CountedCause[]> {
  const after = new Date(now.getTime() - recentMs);
  const [own, reports] = await Promise.all([
    db.query<OwnRow>(
      `SELECT code, count(*)::int AS count, min(first_at) AS since, max(last_at) AS last
         FROM (SELECT code, first_at, last_at FROM quarantine WHERE last_at > $1 ORDER BY last_at DESC LIMIT 10000) q
        GROUP BY code`,
      [after],
    ),
    db.query<ReportRow>(
      `SELECT endpoint, party, quarantine FROM endpoint_report WHERE jsonb_array_length(quarantine) > 0 ORDER BY endpoint`,
    ),
  ]);
  const unknown = {
    kind: 'quarantined',
    type: null,
    dataschema: null,
    waitingBehind: 0,
    sample: [],
  } as const;
  return [
    ...own.rows.map((row) => ({ ...unknown, party: null, endpoint: 'gateway', ...row })),
    ...reports.rows.flatMap(({ endpoint, party, quarantine }) =>
      quarantine
        .map(({ code, count, firstAt, lastAt }) => ({
          ...unknown,
          party,
          endpoint,
          code,
          count,
          since: new Date(firstAt),
          last: new Date(lastAt),
        }))
        .filter(({ last }) => last > after),
    ),
  ];
}
