import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { busOf, closeConnections, userOf } from '../support/bus.js';
import { cajQueue, FailureStage, lifeOf } from './stage.js';

let stage: FailureStage;
beforeAll(async () => {
  stage = await FailureStage.open();
  await stage.life.openCaj();
}, 60_000);
afterAll(() => stage.close(), 30_000);

describe('a consumer that the broker gives up', () => {
  it('is built anew when its queue goes away under it: the operator sees the queue again with its consumer', async () => {
    await stage.untilQueue(({ consumers }) => consumers === 1);
    // The broker tells the consumer by a message that is none.
    await stage.atBroker((channel) => channel.deleteQueue(cajQueue));
    const { id } = await stage.life.send();
    const message = await stage.untilDelivered(id);
    expect(lifeOf(message)).toEqual(['accepted', 'published', 'received', 'delivered']);
    await stage.untilQueue(({ consumers, difference }) => consumers === 1 && difference === 0);
    await stage.untilWell();
  }, 40_000);

  it('is built anew when its channel is closed with its connection', async () => {
    const { installation } = stage.life;
    await closeConnections(userOf(busOf(installation, 'caj'), 'caj'));
    const { id } = await stage.life.send();
    await stage.untilDelivered(id);
    await stage.untilQueue(({ consumers }) => consumers === 1);
    expect(stage.life.applied).toContain(id);
    await stage.untilWell();
  }, 40_000);
});
