import type { Now, ServiceState } from '@valija/ops-api';
import type { Queryable } from '@valija/store';
import type { ProcessFacts } from '../../alerts/conditions/processes.js';

/** A gateway that said nothing for so long is gone, in milliseconds. */
const heardMs = 30_000;
const gatewaysMax = 50;

/** What the gateway depends on. That this could be read says that the database is up; what a gateway says of the broker is what it sees. */
export async function readServices(
  db: Queryable,
  own: { readonly isUp: boolean; readonly isBlocked: boolean },
  now: Date,
): Promise<Now['services']> {
  const { rows } = await db.query<{ instance: string; facts: ProcessFacts; seen_at: Date }>(
    'SELECT instance, facts, seen_at FROM gateway_facts WHERE seen_at > $1 ORDER BY instance LIMIT $2',
    [new Date(now.getTime() - heardMs), gatewaysMax],
  );
  const isUp = own.isUp || rows.some(({ facts }) => facts.brokerUp);
  const isBlocked = own.isBlocked || rows.some(({ facts }) => facts.brokerBlocked);
  return {
    database: { state: 'up' },
    broker: brokerOf(isUp, isBlocked),
    gateways: rows.map(({ instance, facts, seen_at }) => ({
      instance,
      version: facts.version,
      startedAt: facts.startedAt,
      seenAt: seen_at.toISOString(),
    })),
  };
}

function brokerOf(isUp: boolean, isBlocked: boolean): ServiceState {
  if (!isUp) return { state: 'down' };
  return { state: isBlocked ? 'blocked' : 'up' };
}
