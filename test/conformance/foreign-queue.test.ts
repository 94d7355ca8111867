import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  connectBus,
  deadQueue,
  deliverExchange,
  deliverQueue,
  intakeExchange,
  intakeQueue,
  receiptQueue,
} from '@valija/bus';
import type { Channel } from 'amqplib';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { TestParty } from '../support/party.js';

let stage: TestInstallation;
let party: TestParty;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
  party = await TestParty.open(stage.installation);
}, 60_000);
afterAll(() => stage.close());

const own = deliverQueue('fiscalia', 'normal');
const foreign = deliverQueue('ninez', 'normal');
const bytes = Buffer.from('{}');

/** AMQP reply code with which the broker closes the channel over one act of Fiscalía's user; `undefined` where it lets it be. */
async function replyTo(act: (channel: Channel) => Promise<unknown> | unknown): Promise<number | undefined> {
  const connection = await connectBus(party.bus);
  try {
    const channel = await connection.createChannel();
    const closed = new Promise<number>((resolve) =>
      channel.once('error', (error: { code?: number }) => resolve(error.code ?? 0)),
    );
    const done = (async () => {
      await act(channel);
      // Publishing has no answer of its own: the next one tells that the channel is still open.
      await channel.prefetch(1);
      return undefined;
    })();
    return await Promise.race([closed, done.catch(() => closed)]);
  } finally {
    await connection.close();
  }
}

describe('an endpoint’s broker user', () => {
  const acts: [string, (channel: Channel) => Promise<unknown> | unknown][] = [
    ...[foreign, deliverQueue('ninez', 'urgent'), deadQueue('ninez')].flatMap((queue) => readsOf(queue)),
    ...[intakeQueue('normal'), intakeQueue('urgent'), receiptQueue, deadQueue('gateway')].flatMap((queue) =>
      readsOf(queue),
    ),
    ['purges another’s queue', (channel) => channel.purgeQueue(foreign)],
    ['writes to the delivery exchange', (channel) => channel.publish(deliverExchange, 'ninez.normal', bytes)],
    ['writes to another’s queue', (channel) => channel.sendToQueue(foreign, bytes)],
    ['writes to its own queue', (channel) => channel.sendToQueue(own, bytes)],
    ['writes to a built-in exchange', (channel) => channel.publish('amq.direct', 'x', bytes)],
    ['declares a queue', (channel) => channel.assertQueue('valija.deliver.otra.normal.v1')],
    ['declares a queue of its own', (channel) => channel.assertQueue('', { exclusive: true })],
    ['declares an exchange', (channel) => channel.assertExchange('valija.otro.v1', 'direct')],
    ['binds its queue to the intake', (channel) => channel.bindQueue(own, intakeExchange, 'normal')],
    ['unbinds another’s queue', (channel) => channel.unbindQueue(foreign, deliverExchange, 'ninez.normal')],
    ['deletes its own queue', (channel) => channel.deleteQueue(own)],
    ['deletes another’s queue', (channel) => channel.deleteQueue(foreign)],
    ['deletes the intake', (channel) => channel.deleteExchange(intakeExchange)],
  ];

  it.each(acts)('is stopped with 403 when it %s', async (_what, act) => {
    expect(await replyTo(act)).toBe(403);
  });

  it.each([
    ['reads its own queue', (channel: Channel) => channel.consume(own, () => undefined)],
    [
      'reads its own dead letters',
      (channel: Channel) => channel.consume(deadQueue('fiscalia'), () => undefined),
    ],
    ['writes to the intake', (channel: Channel) => channel.publish(intakeExchange, 'normal', bytes)],
  ])('is let be when it %s', async (_what, act) => {
    expect(await replyTo(act)).toBeUndefined();
  });
});

function readsOf(queue: string): [string, (channel: Channel) => Promise<unknown>][] {
  return [
    [`consumes ${queue}`, (channel) => channel.consume(queue, () => undefined)],
    [`gets from ${queue}`, (channel) => channel.get(queue)],
  ];
}
