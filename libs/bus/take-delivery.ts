import { parseJson } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import { isAway, type Log } from '@valija/runtime';
import { type Queryable, quarantine } from '@valija/store';
import type { Delivery } from './consumer.js';

export interface TakeDeliveryOptions {
  readonly db: Queryable;
  /** Dead-letter queue of this process: where a second look ends, in quarantine. */
  readonly deadQueue: string;
  readonly log: Log;
  /** Takes the parsed body in, committed when it resolves. */
  readonly take: (body: unknown, delivery: Delivery) => Promise<void>;
}

/**
 * Decides what a consumer answers to the broker.
 *
 * | what happened | from a working queue | from the dead-letter queue |
 * |---|---|---|
 * | taken in | ack | ack: what was dead-lettered with a poisonous neighbour comes back |
 * | unreadable | reject, to the dead-letter queue | quarantined, ack |
 * | not to be believed | quarantined, ack | quarantined, ack |
 * | the database is away | throws: nothing is acked | throws |
 * | a fault of ours | throws; after ten redeliveries it is dead-lettered | quarantined, ack |
 */
export async function takeDelivery(
  delivery: Delivery,
  options: TakeDeliveryOptions,
): Promise<'ack' | 'reject'> {
  const isDead = delivery.queue === options.deadQueue;
  try {
    await options.take(parseJson(delivery.body), delivery);
    return 'ack';
  } catch (error) {
    const known = error instanceof ValijaError && error.handling !== 'retry';
    if (!known && (isAway(error) || !isDead)) throw error;
    const code = known ? error.code : 'internal';
    if (!isDead && (code === 'malformed-json' || code === 'malformed-message')) return 'reject';
    await quarantine(options.db, { queue: delivery.queue, code, body: delivery.body });
    options.log.error('quarantined', { queue: delivery.queue, code, error });
    return 'ack';
  }
}
