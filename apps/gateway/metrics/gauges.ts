import type { Directory } from '@valija/directory';
import type { Metrics, Sample } from '@valija/runtime';
import type { Queryable } from '@valija/store';
import { readReports } from '../alerts/reports.js';
import { listAlerts } from '../alerts/store.js';
import { readConciliation } from '../conciliation/store.js';

export interface Measured {
  readonly db: Queryable;
  readonly directory: Directory;
  readonly broker: { readonly isUp: boolean; readonly isBlocked: boolean };
  readonly now: () => Date;
}

/** Messages that are counted; of more it is said that there are as many. */
const countedMax = 100_000;
const alertsMax = 2_000;

/** What waits, what is wrong and what the broker holds, whenever somebody asks. Endpoints, lanes, queues and codes only. */
export function measureGateway(metrics: Metrics, { db, directory, broker, now }: Measured): void {
  const endpointOf = (recipient: string): string => directory.find(recipient)?.endpoint ?? 'unknown';

  metrics.gauge(
    'valija_waiting_messages',
    'Messages that were accepted and nobody received',
    ['endpoint', 'lane'],
    async () => {
      const { rows } = await db.query<{ recipient: string; lane: string; count: number }>(
        `SELECT recipient, lane, count(*)::int AS count
           FROM (SELECT recipient, lane FROM message WHERE state = 'accepted' LIMIT $1) waiting GROUP BY recipient, lane`,
        [countedMax],
      );
      return rows.map(
        ({ recipient, lane, count }): Sample => [{ endpoint: endpointOf(recipient), lane }, count],
      );
    },
  );
  metrics.gauge(
    'valija_waiting_oldest_seconds',
    'Age of the oldest of them',
    ['endpoint', 'lane'],
    async () => {
      const { rows } = await db.query<{ recipient: string; lane: string; oldest: Date }>(
        `SELECT p.recipient, l.lane, m.taken_at AS oldest
           FROM unnest($1::text[]) AS p(recipient) CROSS JOIN unnest(ARRAY['normal', 'urgent']) AS l(lane)
          CROSS JOIN LATERAL (SELECT taken_at FROM message
                 WHERE recipient = p.recipient AND state = 'accepted' AND lane = l.lane ORDER BY taken_at LIMIT 1) m`,
        [directory.parties.map(({ urn }) => urn)],
      );
      return rows.map(
        ({ recipient, lane, oldest }): Sample => [
          { endpoint: endpointOf(recipient), lane },
          (now().getTime() - oldest.getTime()) / 1_000,
        ],
      );
    },
  );
  metrics.gauge('valija_alerts', 'Alerts that are not resolved', ['code', 'severity', 'state'], async () => {
    const alerts = await listAlerts(db, { state: undefined, at: now(), limit: alertsMax });
    const counts = new Map<string, [Sample[0], number]>();
    for (const { code, severity, state } of alerts) {
      const counted = counts.get(`${code} ${severity} ${state}`) ?? [{ code, severity, state }, 0];
      counts.set(`${code} ${severity} ${state}`, [counted[0], counted[1] + 1]);
    }
    return [...counts.values()];
  });
  metrics.gauge(
    'valija_endpoint_report_age_seconds',
    'How long ago an endpoint reported last',
    ['endpoint'],
    async () => {
      const at = now();
      return (await readReports(db, at)).map(
        ({ endpoint, reportedAt }): Sample => [{ endpoint }, (at.getTime() - reportedAt.getTime()) / 1_000],
      );
    },
  );
  metrics.gauge('valija_endpoint_parked', 'Messages that are parked at an endpoint', ['endpoint'], async () =>
    (await readReports(db, now())).map(({ endpoint, parked }): Sample => [{ endpoint }, parked]),
  );
  metrics.gauge('valija_broker_queue_ready', 'Messages in a queue of the broker', ['queue'], async () =>
    (await readConciliation(db)).queues.map(({ queue, ready }): Sample => [{ queue }, ready]),
  );
  metrics.gauge('valija_broker_differences', 'Messages in which broker and database differ', [], async () => [
    [{}, (await readConciliation(db)).differences],
  ]);
  metrics.gauge('valija_broker_up', 'Whether this process reaches the broker', [], async () => [
    [{}, Number(broker.isUp)],
  ]);
  metrics.gauge('valija_broker_blocked', 'Whether the broker takes nothing for now', [], async () => [
    [{}, Number(broker.isBlocked)],
  ]);
  metrics.gauge('valija_database_bytes', 'What the database takes on disk', [], async () => {
    const { rows } = await db.query<{ bytes: string }>(
      'SELECT pg_database_size(current_database()) AS bytes',
    );
    return [[{}, Number(rows[0]?.bytes ?? 0)]];
  });
}
