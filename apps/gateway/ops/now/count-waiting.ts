import type { Queryable } from '@valija/store';
import type { AgeLimits } from '../../alerts/conditions/waiting.js';

/** Messages of one party and lane that are counted; of more it is said that there are as many. */
const countedMax = 10_000;

/** What waits for one party in one lane, and what is inside it. */
export interface Waiting {
  readonly recipient: string;
  readonly lane: 'normal' | 'urgent';
  /** Accepted and not received. */
  readonly waiting: number;
  /** Of these, those that wait longer than their lane allows. */
  readonly over: number;
  /** Received and not ended, and since when the first of them. */
  readonly inside: number;
  readonly inside_since: Date | null;
  /** The first of those that wait. */
  readonly oldest_source: string | null;
  readonly oldest_id: string | null;
  readonly oldest_at: Date | null;
}

const openOf = (state: string, columns: string): string => `(SELECT ${columns} FROM (
    SELECT taken_at FROM message WHERE recipient = p.recipient AND state = '${state}' AND lane = l.lane LIMIT ${countedMax}) m)`;
const firstOf = (state: string): string => `(SELECT source, id, taken_at FROM message
     WHERE recipient = p.recipient AND state = '${state}' AND lane = l.lane ORDER BY taken_at LIMIT 1)`;

/** What waits for parties and is inside them; those for whom there is nothing are left out. */
export async function countWaiting(
  db: Queryable,
  parties: readonly string[],
  { limits, now }: { limits: AgeLimits; now: Date },
): Promise<Waiting[]> {
  const { rows } = await db.query<Waiting>(
    `SELECT p.recipient, l.lane, w.waiting, w.over, i.inside, f.taken_at AS inside_since, o.source AS oldest_source, o.id AS oldest_id,
            o.taken_at AS oldest_at
       FROM unnest($1::text[]) AS p(recipient)
       CROSS JOIN (VALUES ('urgent', $2::timestamptz), ('normal', $3::timestamptz)) AS l(lane, before)
       CROSS JOIN LATERAL ${openOf('accepted', 'count(*)::int AS waiting, (count(*) FILTER (WHERE taken_at <= l.before))::int AS over')} w
       CROSS JOIN LATERAL ${openOf('received', 'count(*)::int AS inside')} i
       LEFT JOIN LATERAL ${firstOf('accepted')} o ON true
       LEFT JOIN LATERAL ${firstOf('received')} f ON true
      WHERE w.waiting > 0 OR i.inside > 0`,
    [[...parties], new Date(now.getTime() - limits.urgent), new Date(now.getTime() - limits.normal)],
  );
  return rows;
}
