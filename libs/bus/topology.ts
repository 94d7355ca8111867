import type { Options } from 'amqplib';
import { type BusConfig, connectBus } from './connect.js';

/**
 * Names of the bus. Each carries a version: what is declared never changes, a change is made under a new name.
 * `docs/amqp-binding.md` describes them for who connects directly.
 */
export const intakeExchange = 'valija.intake.v1';
export const deliverExchange = 'valija.deliver.v1';
export const receiptExchange = 'valija.receipt.v1';

export const lanes = ['normal', 'urgent'] as const;
type Lane = (typeof lanes)[number];

export const intakeQueue = (lane: Lane): string => `valija.intake.${lane}.v1`;
export const deliverQueue = (endpoint: string, lane: Lane): string => `valija.deliver.${endpoint}.${lane}.v1`;
export const receiptQueue = 'valija.receipt.v1';
export const deadQueue = (endpoint: string): string => `valija.dead.${endpoint}.v1`;

/** Routing key of a delivery to an endpoint. */
export const deliverKey = (endpoint: string, lane: Lane): string => `${endpoint}.${lane}`;

/** After this many redeliveries a message leaves for the dead-letter queue. Always set: unset, RabbitMQ 4 drops after 20. */
const deliveryLimit = 10;

const quorum: Options.AssertQueue['arguments'] = { 'x-queue-type': 'quorum', 'x-overflow': 'reject-publish' };

const working = (endpoint: string): Options.AssertQueue => ({
  durable: true,
  arguments: {
    ...quorum,
    'x-delivery-limit': deliveryLimit,
    'x-dead-letter-exchange': '',
    'x-dead-letter-routing-key': deadQueue(endpoint),
    'x-dead-letter-strategy': 'at-least-once',
  },
});

const dead: Options.AssertQueue = { durable: true, arguments: { ...quorum, 'x-delivery-limit': 1_000_000 } };

/** Whether the bus is there: false on a broker that is new or lost its data. */
export async function topologyExists(bus: BusConfig): Promise<boolean> {
  const connection = await connectBus(bus);
  connection.on('error', () => undefined);
  try {
    const channel = await connection.createChannel();
    channel.on('error', () => undefined);
    return await channel.checkQueue(receiptQueue).then(
      () => true,
      () => false,
    );
  } finally {
    await connection.close().catch(() => undefined);
  }
}

/** Declares every exchange, queue and binding; what exists already must be equal. Only the gateway may. */
export async function declareTopology(bus: BusConfig, endpoints: readonly string[]): Promise<void> {
  const connection = await connectBus(bus);
  // Without a listener a connection that breaks here would end the process; the calls below reject on their own.
  connection.on('error', () => undefined);
  try {
    const channel = await connection.createChannel();
    channel.on('error', () => undefined);
    for (const exchange of [intakeExchange, deliverExchange, receiptExchange])
      await channel.assertExchange(exchange, 'direct', { durable: true });
    for (const endpoint of ['gateway', ...endpoints]) await channel.assertQueue(deadQueue(endpoint), dead);
    for (const lane of lanes) {
      await channel.assertQueue(intakeQueue(lane), working('gateway'));
      await channel.bindQueue(intakeQueue(lane), intakeExchange, lane);
      for (const endpoint of endpoints) {
        await channel.assertQueue(deliverQueue(endpoint, lane), working(endpoint));
        await channel.bindQueue(deliverQueue(endpoint, lane), deliverExchange, deliverKey(endpoint, lane));
      }
    }
    await channel.assertQueue(receiptQueue, working('gateway'));
    await channel.bindQueue(receiptQueue, receiptExchange, 'receipt');
  } finally {
    await connection.close().catch(() => undefined);
  }
}

/** What the broker lets a user do, as regular expressions over names. @see RabbitMQ, access control */
export interface Permissions {
  readonly configure: string;
  readonly write: string;
  readonly read: string;
}

const exactly = (...names: readonly string[]): string =>
  `^(${names.map((name) => name.replaceAll('.', '\\.')).join('|')})$`;

/** An endpoint declares nothing, writes to the two exchanges towards the gateway and reads its own queues. */
export const endpointPermissions = (endpoint: string): Permissions => ({
  configure: '^$',
  write: exactly(intakeExchange, receiptExchange),
  read: exactly(...lanes.map((lane) => deliverQueue(endpoint, lane)), deadQueue(endpoint)),
});

/** Declaring a queue with a dead-letter exchange also asks for write on that exchange, here the default one. */
export const gatewayPermissions: Permissions = {
  configure: '^valija\\.',
  write: '^(amq\\.default|valija\\..*)$',
  read: '^valija\\.',
};
