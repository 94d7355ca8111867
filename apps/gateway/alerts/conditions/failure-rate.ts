import type { Queryable } from '@valija/store';
import type { Finding } from '../alert.js';
import type { Condition } from '../condition.js';

/** What is looked back at, in milliseconds, and at most how many messages of it. */
const sinceMs = 60 * 60_000;
const messagesMax = 5_000;
/** From how many refusals on, and from which share of what ended. */
const refusedMin = 5;
const shareMin = 0.2;
const shareGrave = 0.5;

interface Ended {
  readonly party: string;
  readonly ended: number;
  readonly refused: number;
}

/**
 * Parties of whose messages much is refused: as sender, where the gateway refuses them, and as recipient, where its endpoint does. Of the
 * messages that were taken in within the last hour.
 */
export const failureRate = (db: Queryable, gateway: string): Condition => ({
  codes: ['failure-rate'],
  find: async (at) => {
    const { rows } = await db.query<Ended>(
      `WITH recent AS MATERIALIZED (
         SELECT source, id, recipient, state FROM message WHERE taken_at > $1 ORDER BY taken_at DESC LIMIT $2
       ), ended AS (
         SELECT source, recipient, state = 'refused' AS refused,
                state = 'refused' AND EXISTS (SELECT FROM receipt r
                  WHERE r.source = m.source AND r.id = m.id AND r.kind = 'refused' AND r.by_party = $3) AS by_gateway
           FROM recent m WHERE state IN ('delivered', 'refused')
       ), counted AS (
         SELECT recipient AS party, refused FROM ended WHERE NOT by_gateway
         UNION ALL SELECT source, by_gateway FROM ended
       )
       SELECT party, count(*)::int AS ended, (count(*) FILTER (WHERE refused))::int AS refused
         FROM counted GROUP BY party HAVING count(*) FILTER (WHERE refused) >= $4`,
      [new Date(at.getTime() - sinceMs), messagesMax, gateway, refusedMin],
    );
    return rows.filter(({ ended, refused }) => refused / ended >= shareMin).map(toFinding);
  },
});

const toFinding = ({ party, ended, refused }: Ended): Finding => ({
  code: 'failure-rate',
  severity: refused / ended >= shareGrave ? 'red' : 'amber',
  about: { party },
  count: refused,
});
