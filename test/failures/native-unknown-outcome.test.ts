import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { done, park } from '@valija/adapter-kit';
import { type } from '../lifecycle/stage.js';
import { refsOf } from '../replay/stage.js';
import { EndpointProcess } from '../support/endpoint-process.js';
import { FailureStage, lifeOf } from './stage.js';

let stage: FailureStage;
let killed: EndpointProcess;
beforeAll(async () => {
  stage = await FailureStage.open();
  killed = await EndpointProcess.start(stage.life.installation, 'caj', type, { VALIJA_LEASE_MS: '6000' });
}, 60_000);
afterAll(async () => {
  await killed?.kill();
  await stage.close();
}, 30_000);

describe('an adapter that is killed after it called its existing system, and before that answered', () => {
  it('looks before it calls again; where it cannot look, a person does, and the operator sees who waits for them', async () => {
    const asked = (await stage.life.send()).id;
    const unclear = (await stage.life.send()).id;
    // What the existing system did before it could say so.
    const effects: string[] = [];
    for (const id of [asked, unclear]) {
      expect(await killed.called(id)).toEqual({ id, mayHaveActed: false });
      effects.push(id);
    }
    await killed.kill();

    let canLook = false;
    const tries: { id: string; mayHaveActed: boolean }[] = [];
    await stage.life.openCaj(async ({ envelope: { id }, mayHaveActed }) => {
      tries.push({ id, mayHaveActed });
      if (id === unclear && !canLook) return park('native-conflict');
      if (!effects.includes(id)) effects.push(id);
      return done();
    });
    const found = await stage.untilDelivered(asked);
    expect(lifeOf(found)).toEqual(['accepted', 'published', 'received', 'delivered']);

    const group = await stage.untilFailure(({ kind }) => kind === 'parked');
    expect(group).toMatchObject({ code: 'native-conflict', endpoint: 'caj', count: 1, replayable: true });
    await stage.untilAlert('messages-parked', ({ about }) => about.endpoint === 'caj');
    const parked = await stage.message(unclear);
    expect(parked.holder).toMatchObject({ step: 'parked', party: { urn: 'urn:valija:cl:caj:rm' } });
    expect(parked.attempts).toMatchObject([{ by: 'caj', code: 'native-conflict', attempts: 2 }]);
    expect(tries.every(({ mayHaveActed }) => mayHaveActed)).toBe(true);

    canLook = true;
    await stage.replay.replay(refsOf([unclear]));
    await stage.untilDelivered(unclear);
    expect(effects).toEqual([asked, unclear]);
    await stage.untilWell();
  }, 60_000);
});
