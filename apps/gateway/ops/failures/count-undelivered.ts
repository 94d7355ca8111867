import type { Directory } from '@valija/directory';
import type { Queryable } from '@valija/store';
import type { AgeLimits } from '../../alerts/conditions/waiting.js';
import type { CountedCause } from './cause.js';

/** Messages that are counted of one recipient and lane; of more it is said that there are as many. */
const countedMax = 2_000;

interface Row {
  readonly recipient: string;
  readonly type: string;
  readonly count: number;
  readonly since: Date;
  readonly last: Date;
  readonly sample: CountedCause['sample'];
}

/** What nobody receives although its lane's time is over, by recipient and type; whatever the version, nobody is there. */
export async function countUndelivered(
  db: Queryable,
  directory: Directory,
  { limits, now }: { limits: AgeLimits; now: Date },
): Promise<CountedCause[]> {
  const { rows } = await db.query<Row>(
    `SELECT p.recipient, m.type, count(*)::int AS count, min(m.taken_at + l.allowed) AS since, max(m.taken_at + l.allowed) AS last,
            (array_agg(jsonb_build_object('source', m.source, 'id', m.id) ORDER BY m.taken_at, m.id))[1:5] AS sample
       FROM unnest($1::text[]) AS p(recipient)
       CROSS JOIN (VALUES ('urgent', $3 * interval '1 ms'), ('normal', $4 * interval '1 ms')) AS l(lane, allowed)
       CROSS JOIN LATERAL (
         SELECT source, id, type, taken_at FROM message
          WHERE recipient = p.recipient AND state = 'accepted' AND lane = l.lane AND taken_at <= $2::timestamptz - l.allowed
          ORDER BY taken_at LIMIT $5) m
      GROUP BY p.recipient, m.type ORDER BY min(m.taken_at + l.allowed)`,
    [directory.parties.map(({ urn }) => urn), now, limits.urgent, limits.normal, countedMax],
  );
  return rows.map(({ recipient, ...row }) => ({
    kind: 'undelivered',
    code: 'undelivered',
    party: recipient,
    endpoint: directory.find(recipient)?.endpoint ?? null,
    dataschema: null,
    waitingBehind: 0,
    ...row,
  }));
}
