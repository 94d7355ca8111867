import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectBus, deliverExchange, deliverKey, deliverQueue, Publisher } from '@valija/bus';
import type { Broker } from '@valija/ops-api';
import type { Channel, ChannelModel } from 'amqplib';
import { v7 as uuidv7 } from 'uuid';
import { readAnswer } from '../support/answer.js';
import { busOf } from '../support/bus.js';
import { until } from '../support/until.js';
import { startViews, type ViewStage } from '../views/stage.js';

const queue = deliverQueue('ninez', 'normal');
let stage: ViewStage;
let connection: ChannelModel;
let channel: Channel;

beforeAll(async () => {
  stage = await startViews({ settings: { VALIJA_CONCILIATION_MS: '1000', VALIJA_ALERTS_MS: '300' } });
  connection = await connectBus(busOf(stage.installation, 'gateway'));
  channel = await connection.createChannel();
}, 90_000);
afterAll(async () => {
  await connection.close();
  await stage.close();
});

const look = async (): Promise<Broker> => {
  const response = await stage.look(await stage.tokenOf('consola-ficticia'), '/v1/ops/broker');
  return (await readAnswer('gateway', 'getBroker', response)).body as unknown as Broker;
};
const compared = (is: (found: Broker['queues'][number]) => boolean) =>
  until(
    'the comparison',
    async () => {
      const { queues } = await look();
      return queues.find((each) => each.queue === queue && is(each));
    },
    30_000,
  );
const alertOfDrift = async () => {
  const response = await stage.look(await stage.tokenOf('consola-ficticia'), '/v1/ops/alerts');
  const { alerts } = (await response.json()) as { alerts: { code: string; about: object }[] };
  return alerts.find(({ code }) => code === 'broker-drift');
};

describe('broker and database', () => {
  it('agree on what nobody took yet', async () => {
    for (let sent = 0; sent < 3; sent++)
      expect((await stage.party.post(await stage.party.make())).status).toBe(201);
    // The broker is read before the database: what is published between the two is seen at the next look only.
    expect(await compared(({ database, ready }) => database === 3 && ready === 3)).toMatchObject({
      endpoint: 'ninez',
      lane: 'normal',
      consumers: 0,
      difference: 0,
    });
    expect(await look()).toMatchObject({ reachable: true, blocked: false, differences: 0 });
  });

  it('differ where the broker holds what the database does not know', async () => {
    const up = Promise.withResolvers<void>();
    const publisher = new Publisher(busOf(stage.installation, 'gateway'), {
      onUp: up.resolve,
      onDown: () => undefined,
    });
    publisher.start();
    await up.promise;
    for (let count = 0; count < 2; count++)
      await publisher.publish({
        exchange: deliverExchange,
        routingKey: deliverKey('ninez', 'normal'),
        mediaType: 'application/json',
        messageId: uuidv7(),
        body: Buffer.from('{}'),
      });
    await publisher.stop();
    expect(await compared(({ difference }) => difference === 2)).toMatchObject({ ready: 5, database: 3 });
  }, 60_000);

  it('differ where the queue lost them, which is an alert, until they are published again', async () => {
    await channel.purgeQueue(queue);
    expect(await compared(({ difference }) => difference === -3)).toMatchObject({ ready: 0 });
    expect(await until('the alert', alertOfDrift)).toMatchObject({ about: { queue } });
    expect(await compared(({ ready, difference }) => ready === 3 && difference === 0)).toMatchObject({
      database: 3,
    });
    await until('no alert', async () => ((await alertOfDrift()) ? undefined : true));
  }, 60_000);

  it('differ where the queue is gone, which is declared anew, and its messages are published again', async () => {
    await channel.deleteQueue(queue);
    expect((await compared(({ difference }) => difference < 0)).ready).toBe(0);
    expect(await compared(({ ready, difference }) => ready === 3 && difference === 0)).toMatchObject({
      database: 3,
    });
  }, 60_000);
});
