import type { Directory } from '@valija/directory';
import type { EndpointNow, OldestMessage } from '@valija/ops-api';
import type { Queryable } from '@valija/store';
import type { AgeLimits } from '../../alerts/conditions/waiting.js';
import type { CountedCause } from '../failures/cause.js';
import { momentOf } from '../reading/moments.js';
import { countWaiting, type Waiting } from './count-waiting.js';
import { stateOf } from './endpoint-state.js';
import type { MinuteCounts } from './minute-counts.js';
import { readEndpoints, type StoredEndpoint } from './read-endpoints.js';

/** What endpoints are looked at with. */
export interface Watching {
  readonly db: Queryable;
  readonly directory: Directory;
  readonly limits: AgeLimits;
  readonly silenceMs: number;
  readonly minutes: MinuteCounts;
  readonly failures: () => Promise<readonly CountedCause[]>;
  readonly now: Date;
}

/** An endpoint with how many of its messages wait longer than they may. */
export interface WatchedEndpoint extends EndpointNow {
  readonly over: number;
}

const endpointsMax = 500;
/** What is open at an endpoint; what was refused is its sender's to mend. */
const open: readonly CountedCause['kind'][] = ['parked', 'undelivered', 'quarantined'];

/** Every endpoint of a party, the one that is worst first: by how far its oldest message is over its limit, what is urgent first. */
export async function watchEndpoints(watching: Watching): Promise<WatchedEndpoint[]> {
  const { db, directory, minutes, now } = watching;
  const parties = directory.parties.filter(({ endpoint }) => endpoint !== 'gateway');
  const [waiting, known, received, failures] = await Promise.all([
    countWaiting(
      db,
      parties.map(({ urn }) => urn),
      watching,
    ),
    readEndpoints(db),
    minutes.read(now),
    watching.failures(),
  ]);
  const byEndpoint = [...Map.groupBy(parties, ({ endpoint }) => endpoint)];
  return byEndpoint
    .map(([endpoint, members]): WatchedEndpoint => {
      const urns = members.map(({ urn }) => urn);
      return show(endpoint, watching, {
        parties: members.map(({ urn, name }) => ({ urn, name })),
        waiting: waiting.filter(({ recipient }) => urns.includes(recipient)),
        known: known.get(endpoint),
        minutes: urns.flatMap((urn) => [received.get(urn) ?? []]),
        failures: failures
          .filter((cause) => cause.endpoint === endpoint && open.includes(cause.kind))
          .reduce((sum, { count }) => sum + count, 0),
      });
    })
    .sort((one, other) => gravity(other) - gravity(one) || (one.endpoint < other.endpoint ? -1 : 1))
    .slice(0, endpointsMax);
}

interface Known {
  readonly parties: EndpointNow['parties'];
  readonly waiting: readonly Waiting[];
  readonly known: StoredEndpoint | undefined;
  readonly minutes: readonly (readonly number[])[];
  readonly failures: number;
}

function show(
  endpoint: string,
  { limits, silenceMs, now }: Watching,
  { parties, waiting, known, minutes, failures }: Known,
): WatchedEndpoint {
  const sum = (of: (each: Waiting) => number): number => waiting.reduce((all, each) => all + of(each), 0);
  const busy = waiting
    .flatMap(({ oldest_at, inside_since }) => [oldest_at, inside_since])
    .filter((at) => at !== null);
  const { state, since } = stateOf(
    {
      pausedAt: known?.paused_at ?? null,
      reportedAt: known?.taken_at ?? null,
      circuitSince: known?.circuit_since ?? null,
      busySince: busy.length > 0 ? new Date(Math.min(...busy.map((at) => at.getTime()))) : null,
    },
    { now, silenceMs },
  );
  return {
    endpoint,
    parties: [...parties],
    waiting: {
      normal: sum(({ lane, waiting }) => (lane === 'normal' ? waiting : 0)),
      urgent: sum(({ lane, waiting }) => (lane === 'urgent' ? waiting : 0)),
    },
    inside: sum(({ inside }) => inside),
    oldest: oldestOf(waiting, limits, now),
    minutes: Array.from({ length: 60 }, (_, at) => minutes.reduce((all, each) => all + (each[at] ?? 0), 0)),
    parked: known?.parked ?? 0,
    failures,
    state,
    since: since?.toISOString() ?? null,
    ...momentOf('nextTryAt', state === 'circuit-open' ? known?.next_try_at : null),
    ...momentOf('reportedAt', known?.taken_at),
    ...(known?.version ? { version: known.version } : {}),
    over: sum(({ over }) => over),
  };
}

/** The message that is furthest over its lane's limit, or comes closest to it. */
function oldestOf(waiting: readonly Waiting[], limits: AgeLimits, now: Date): OldestMessage | null {
  const oldest = waiting.flatMap(({ lane, oldest_source, oldest_id, oldest_at }) => {
    if (!oldest_source || !oldest_id || !oldest_at) return [];
    const ageMs = Math.max(0, now.getTime() - oldest_at.getTime());
    const limitMs = limits[lane];
    return [{ source: oldest_source, id: oldest_id, lane, ageMs, limitMs, over: ageMs >= limitMs }];
  });
  return oldest.sort((one, other) => weight(other) - weight(one))[0] ?? null;
}

/** How many limits old; an urgent one that is late before every normal one. */
const weight = ({ ageMs, limitMs, lane, over }: OldestMessage): number =>
  ageMs / limitMs + (over && lane === 'urgent' ? 1e9 : 0);

const states: readonly EndpointNow['state'][] = [
  'up-to-date',
  'unknown',
  'working',
  'paused',
  'silent',
  'circuit-open',
];

/** What is over its limit, then what is parked, then what does not answer, then what merely waits. */
const gravity = ({ oldest, parked, state }: EndpointNow): number =>
  (oldest?.over ? weight(oldest) * 1_000 : 0) +
  (parked > 0 ? 500 : 0) +
  states.indexOf(state) * 10 +
  Math.min(1, oldest ? weight(oldest) : 0);
