import type { Queryable } from '@valija/store';
import { type CountedCause, recentMs } from './cause.js';

const groupsMax = 500;

type Row = Omit<CountedCause, 'kind' | 'waitingBehind'> & { readonly waiting_behind: number };

/** What endpoints report as parked, by cause. */
export async function countParked(db: Queryable): Promise<CountedCause[]> {
  const { rows } = await db.query<Row>(
    `SELECT code, party, endpoint, type, dataschema, count(*)::int AS count, min(first_failed_at) AS since,
            max(last_failed_at) AS last, sum(blocks)::int AS waiting_behind,
            (array_agg(jsonb_build_object('source', message_source, 'id', id) ORDER BY parked_at, id))[1:5] AS sample
       FROM parked_message GROUP BY code, party, endpoint, type, dataschema ORDER BY min(first_failed_at) LIMIT $1`,
    [groupsMax],
  );
  return rows.map(({ waiting_behind: waitingBehind, ...row }) => ({ kind: 'parked', ...row, waitingBehind }));
}

/** Security incidents of the last days, by who sent what was not to be believed. */
export async function countIncidents(db: Queryable, now: Date): Promise<CountedCause[]> {
  const { rows } = await db.query<
    Pick<CountedCause, 'code' | 'count' | 'since' | 'last' | 'sample'> & { party: string }
  >(
    `SELECT code, source AS party, count(*)::int AS count, min(first_at) AS since, max(last_at) AS last,
            (array_agg(jsonb_build_object('source', source, 'id', id) ORDER BY first_at, id))[1:5] AS sample
       FROM (SELECT * FROM incident WHERE last_at > $1 ORDER BY last_at DESC LIMIT 10000) i
      GROUP BY code, source ORDER BY min(first_at) LIMIT $2`,
    [new Date(now.getTime() - recentMs), groupsMax],
  );
  return rows.map((row) => ({
    kind: 'incident',
    endpoint: null,
    type: null,
    dataschema: null,
    waitingBehind: 0,
    ...row,
  }));
}
