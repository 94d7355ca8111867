import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BrokerAdmin, queueBytesMax } from '@valija/bus';
import { busOf } from '../support/bus.js';
import { brokerOfTheRun } from '../support/installation.js';
import { cajQueue, FailureStage, lifeOf } from './stage.js';

let stage: FailureStage;
beforeAll(async () => {
  stage = await FailureStage.open();
}, 60_000);
afterAll(() => stage.close(), 30_000);

const count = 12;
/** Bytes of a queue that takes a few messages. */
const fewBytes = 8_000;

describe('a broker whose queue takes no more', () => {
  it('leaves the rest in the outbox, and intake goes on; the operator sees what was published and what was not', async () => {
    const admin = new BrokerAdmin(brokerOfTheRun().adminUrl);
    const vhost = decodeURIComponent(
      new URL(busOf(stage.life.installation, 'gateway').VALIJA_AMQP_URL).pathname.slice(1),
    );
    await admin.limitQueues(vhost, `^${cajQueue}$`, fewBytes);
    const ids: string[] = [];
    // What comes at once may all get in before the broker says that its queue is full.
    for (const upTo of [count / 2, count]) {
      while (ids.length < upTo) ids.push((await stage.life.send()).id);
      await stage.life.untilAll(ids, 'accepted');
      await stage.untilQueue(({ ready }) => ready > 0);
    }

    const waiting = await stage.untilEndpoint(
      'caj',
      (caj) => caj.waiting.normal === count && caj.failures === count,
    );
    expect(waiting.oldest).toMatchObject({ over: true });
    const alert = await stage.untilAlert('age-over-limit', (each) => each.count === count);
    expect(alert.about).toEqual({ endpoint: 'caj' });
    const queue = await stage.untilQueue(({ ready }) => ready > 0);
    expect(queue.ready).toBeLessThan(count);
    const lives = await Promise.all(ids.map(async (id) => lifeOf(await stage.message(id))));
    expect(lives).toContainEqual(['accepted', 'published']);
    expect(lives).toContainEqual(['accepted']);

    await admin.limitQueues(vhost, '^valija', queueBytesMax);
    await stage.life.openCaj();
    await stage.life.untilAll(ids, 'delivered', 40_000);
    expect([...stage.life.applied].sort()).toEqual([...ids].sort());
    await stage.untilWell();
  }, 90_000);
});
