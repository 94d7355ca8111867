import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deliverExchange, deliverKey } from '@valija/bus';
import { cajQueue, FailureStage, lifeOf } from './stage.js';

let stage: FailureStage;
beforeAll(async () => {
  stage = await FailureStage.open();
  await stage.life.openCaj();
}, 60_000);
afterAll(() => stage.close(), 30_000);

describe('a message that the broker cannot route', () => {
  it('does not count as published: the operator is alerted of it, and it leaves when the way is there again', async () => {
    const unbind = () =>
      stage.atBroker((channel) =>
        channel.unbindQueue(cajQueue, deliverExchange, deliverKey('caj', 'normal')),
      );
    await unbind();
    const { id } = await stage.life.send();
    // Whatever the gateway does for it, the way goes away again, until somebody was told.
    const cutting = setInterval(() => void unbind(), 150);
    try {
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
    } finally {
      clearInterval(cutting);
    }
    const message = await stage.untilDelivered(id);
    expect(lifeOf(message)).toEqual(['accepted', 'published', 'received', 'delivered']);
    expect(stage.life.applied).toEqual([id]);
    await stage.untilWell();
  }, 60_000);
});
