import type { ChannelModel } from 'amqplib';
import { type BusConfig, connectBus } from './connect.js';
import { deadQueue, deliverQueue, intakeQueue, lanes, receiptQueue } from './topology.js';

/** A queue of the bus. */
export interface NamedQueue {
  readonly queue: string;
  /** Whose it is: `gateway` or an endpoint. */
  readonly endpoint: string;
  /** Where it has one. */
  readonly lane: (typeof lanes)[number] | null;
  /** Whether deliveries lie in it, of which the database knows each. */
  readonly delivers: boolean;
}

/** Every queue of the bus, the gateway's own first. @param endpoints without the gateway */
export const queuesOf = (endpoints: readonly string[]): NamedQueue[] => [
  ...lanes.map((lane) => ({ queue: intakeQueue(lane), endpoint: 'gateway', lane, delivers: false })),
  { queue: receiptQueue, endpoint: 'gateway', lane: null, delivers: false },
  { queue: deadQueue('gateway'), endpoint: 'gateway', lane: null, delivers: false },
  ...endpoints.flatMap((endpoint) => [
    ...lanes.map((lane) => ({ queue: deliverQueue(endpoint, lane), endpoint, lane, delivers: true })),
    { queue: deadQueue(endpoint), endpoint, lane: null, delivers: false },
  ]),
];

/** What the broker says of a queue. */
export interface QueueState {
  /** Messages that no consumer holds. */
  readonly ready: number;
  readonly consumers: number;
}

/**
 * Asks the broker about queues, on a connection of its own, and declares nothing.
 *
 * @returns what it says of each; nothing of those that are not there
 * @throws Error where the broker is away
 */
export async function inspectQueues(
  bus: BusConfig,
  queues: readonly string[],
): Promise<ReadonlyMap<string, QueueState>> {
  const connection = await connectBus(bus);
  connection.on('error', () => undefined);
  try {
    const found = new Map<string, QueueState>();
    let rest = queues;
    // The broker closes a channel on which it was asked about a queue that is not there: another one goes on after it.
    while (rest.length > 0) rest = await inspectUntilMissing(connection, rest, found);
    return found;
  } finally {
    await connection.close().catch(() => undefined);
  }
}

/** @returns the queues after the first one that is not there */
async function inspectUntilMissing(
  connection: ChannelModel,
  queues: readonly string[],
  found: Map<string, QueueState>,
): Promise<readonly string[]> {
  const channel = await connection.createChannel();
  channel.on('error', () => undefined);
  for (const [at, queue] of queues.entries()) {
    try {
      const { messageCount: ready, consumerCount: consumers } = await channel.checkQueue(queue);
      found.set(queue, { ready, consumers });
    } catch (error) {
      if ((error as { code?: unknown }).code !== 404) throw error;
      return queues.slice(at + 1);
    }
  }
  await channel.close();
  return [];
}
