import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deliverExchange, deliverKey } from '@valija/bus';
import { busOf } from '../support/bus.js';
import { brokerOfTheRun } from '../support/installation.js';
import { cajQueue, FailureStage, lifeOf } from './stage.js';

let stage: FailureStage;
beforeAll(async () => {
  stage = await FailureStage.open();
  await stage.life.openCaj();
}, 60_000);
afterAll(() => stage.close(), 30_000);

/** Takes from the gateway the right to bind CAJ's queue: a way that is gone stays gone, whatever it does. */
async function forbidBinding(): Promise<void> {
  const vhost = new URL(busOf(stage.life.installation, 'gateway').VALIJA_AMQP_URL).pathname.slice(1);
  const { origin, username, password } = new URL(brokerOfTheRun().adminUrl);
  const permissions = {
    configure: '^valija\\.',
    write: `^(?!${cajQueue}$)(amq\\.default|valija\\..*)$`,
    read: '^valija\\.',
  };
  const { status } = await fetch(`${origin}/api/permissions/${vhost}/${vhost}-gateway`, {
    method: 'PUT',
    headers: {
      authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(permissions),
  });
  expect(status).toBe(204);
}

describe('a message that the broker cannot route', () => {
  it('does not count as published: the operator is alerted of it, and it leaves when the way is there again', async () => {
    await stage.atBroker((channel) =>
      channel.unbindQueue(cajQueue, deliverExchange, deliverKey('caj', 'normal')),
    );
    await forbidBinding();
    const { id } = await stage.life.send();

    const late = await stage.untilMessage(id, ({ error }) => error?.code === 'undelivered');
    expect(lifeOf(late)).toEqual(['accepted']);
    expect(late.holder).toMatchObject({ step: 'waiting' });
    expect(await stage.untilAlert('age-over-limit')).toMatchObject({
      about: { endpoint: 'caj' },
      count: 1,
    });
    expect(await stage.untilFailure(({ kind }) => kind === 'undelivered')).toMatchObject({
      endpoint: 'caj',
      count: 1,
      sample: [{ id }],
    });
    expect(stage.life.test.log('gateway')).toContain('UnroutableError');

    await stage.life.installation.provisionBrokerAnew();
    const message = await stage.untilDelivered(id);
    expect(lifeOf(message)).toEqual(['accepted', 'published', 'received', 'delivered']);
    expect(stage.life.applied).toEqual([id]);
    await stage.untilWell();
  }, 60_000);
});
