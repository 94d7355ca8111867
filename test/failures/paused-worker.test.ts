import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type } from '../lifecycle/stage.js';
import { EndpointProcess } from '../support/endpoint-process.js';
import { FailureStage, lifeOf } from './stage.js';

let stage: FailureStage;
let paused: EndpointProcess;
beforeAll(async () => {
  stage = await FailureStage.open();
  paused = await EndpointProcess.start(stage.life.installation, 'caj', type, { VALIJA_LEASE_MS: '6000' });
}, 60_000);
afterAll(async () => {
  await paused?.kill();
  await stage.close();
}, 30_000);

describe('a worker that is paused for longer than its lease, in the middle of a message', () => {
  it('writes nothing when it wakes up: the operator sees the one end that another worker wrote', async () => {
    const { id } = await stage.life.send();
    await paused.called(id);
    // Who is paused says nothing: that it has the message must be said before.
    const inside = await stage.untilMessage(id, ({ state }) => state === 'received');
    paused.pause();
    expect(inside.holder).toMatchObject({ step: 'inside', party: { urn: 'urn:valija:cl:caj:rm' } });

    await stage.life.openCaj();
    const ended = await stage.untilDelivered(id);
    paused.answer(id);
    paused.wake();
    await paused.logged('lease lost, nothing written');

    expect(await stage.message(id)).toEqual(ended);
    expect(lifeOf(ended)).toEqual(['accepted', 'published', 'received', 'delivered']);
    expect(stage.life.applied).toEqual([id]);
    expect(await stage.life.inbox([id])).toMatchObject([{ state: 'applied', attempts: 2 }]);
    await stage.untilWell();
  }, 60_000);
});
