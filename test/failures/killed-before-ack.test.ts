import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type } from '../lifecycle/stage.js';
import { EndpointProcess } from '../support/endpoint-process.js';
import { Failpoint } from '../support/failpoint.js';
import { FailureStage, lifeOf } from './stage.js';

let stage: FailureStage;
let caj: EndpointProcess;
beforeAll(async () => {
  stage = await FailureStage.open();
  caj = await EndpointProcess.start(stage.life.installation, 'caj', type);
}, 60_000);
afterAll(async () => {
  await caj?.kill();
  await stage.close();
}, 30_000);

describe('an endpoint that is killed after its inbox committed a message, and before it acknowledged that to the broker', () => {
  it('gets it again and does nothing twice; the operator sees it received and delivered once each', async () => {
    const taken = await Failpoint.set(await stage.connect('caj'), {
      table: 'inbox',
      event: 'INSERT',
      atCommit: true,
    });
    const { id } = await stage.life.send();
    await taken.reached();
    await caj.kill();
    expect(await stage.life.inbox([id])).toEqual([]);
    await taken.release();
    await taken.remove();
    // Until somebody is there again the operator sees who has it, and that it is late.
    const waiting = await stage.untilMessage(id, ({ error }) => error?.code === 'undelivered');
    expect(waiting).toMatchObject({ state: 'accepted', holder: { step: 'waiting' } });
    await stage.untilAlert('age-over-limit', ({ about }) => about.endpoint === 'caj');
    expect(await stage.life.inbox([id])).toMatchObject([{ state: 'pending', attempts: 0 }]);

    await stage.life.openCaj();
    const message = await stage.untilDelivered(id);
    expect(lifeOf(message)).toEqual(['accepted', 'published', 'received', 'delivered']);
    expect(stage.life.applied).toEqual([id]);
    expect(await stage.life.inbox([id])).toMatchObject([{ state: 'applied', attempts: 1 }]);
    await stage.untilWell();
  }, 60_000);
});
