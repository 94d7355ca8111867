import type { Directory } from '@valija/directory';
import type { Queryable } from '@valija/store';
import type { Severity } from '../alert.js';
import type { Condition } from '../condition.js';

/** How long a message may wait for its `received`, in milliseconds, by lane. */
export interface AgeLimits {
  readonly urgent: number;
  readonly normal: number;
}

/** So many limits later a normal message is as grave as an urgent one. */
const graveAfterLimits = 4;
/** Messages that are counted; of more it is said that there are as many. */
const countedMax = 10_000;

interface Late {
  readonly recipient: string;
  readonly count: number;
  readonly grave: boolean;
}

/** Messages that are older than their lane allows and that nobody has received, by endpoint. Those that are withheld wait for a person, not for it. */
export const ageOverLimit = (db: Queryable, directory: Directory, limits: AgeLimits): Condition => ({
  codes: ['age-over-limit'],
  find: async (at) => {
    const before = (ms: number): Date => new Date(at.getTime() - ms);
    const { rows } = await db.query<Late>(
      `SELECT recipient, count(*)::int AS count, bool_or(lane = 'urgent' OR taken_at < $3) AS grave
         FROM (SELECT recipient, lane, taken_at FROM message
                WHERE state = 'accepted' AND taken_at < CASE lane WHEN 'urgent' THEN $1::timestamptz ELSE $2::timestamptz END
                LIMIT $4) late
        GROUP BY recipient`,
      [before(limits.urgent), before(limits.normal), before(graveAfterLimits * limits.normal), countedMax],
    );
    return rows.flatMap(({ recipient, count, grave }) => {
      const endpoint = directory.find(recipient)?.endpoint;
      const severity: Severity = grave ? 'red' : 'amber';
      return endpoint ? [{ code: 'age-over-limit' as const, severity, about: { endpoint }, count }] : [];
    });
  },
});
