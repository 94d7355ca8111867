import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { done, park } from '@valija/adapter-kit';
import { deadQueue, deliverExchange, deliverKey } from '@valija/bus';
import { messageMediaType } from '@valija/envelope';
import { pav, refsOf } from '../replay/stage.js';
import { caj } from '../support/authorization.js';
import { cajQueue, FailureStage, lifeOf } from './stage.js';

let stage: FailureStage;
/** Message at which CAJ's existing system breaks. */
let poison = '';
beforeAll(async () => {
  stage = await FailureStage.open();
}, 60_000);
afterAll(() => stage.close(), 30_000);

const contentType = messageMediaType;

describe('a message that nobody can take', () => {
  it('stays alone: one that cannot be read is quarantined, and its neighbours come back from where it took them', async () => {
    const { id } = await stage.life.send();
    await stage.untilQueue(({ ready }) => ready > 0);
    await stage.atBroker(async (channel) => {
      // Dead-lettered beside it, as the broker does with what a consumer held when it died of it again and again.
      const neighbour = await channel.get(cajQueue, { noAck: true });
      if (!neighbour) throw new Error('no neighbour');
      channel.publish('', deadQueue('caj'), neighbour.content, { contentType });
      channel.publish(deliverExchange, deliverKey('caj', 'normal'), Buffer.from('{"envelope":'), {
        contentType,
      });
    });
    await stage.life.openCaj(async ({ envelope }) =>
      envelope.id === poison ? park('native-refused', new TypeError('ficticio')) : done(),
    );
    await stage.untilDelivered(id);
    const group = await stage.untilFailure(({ kind }) => kind === 'quarantined');
    expect(group).toMatchObject({ code: 'malformed-json', endpoint: 'caj', count: 1, replayable: false });
    const alert = await stage.untilAlert('messages-quarantined');
    expect(alert).toMatchObject({ about: { endpoint: 'caj' }, count: 1 });
    await stage.untilQueue(({ ready, difference }) => ready === 0 && difference === 0, deadQueue('caj'));
    expect(stage.life.applied).toEqual([id]);
    await stage.untilWell({ alerts: ['messages-quarantined'], kinds: ['quarantined'] });
  }, 40_000);

  it('is parked with its cause where its existing system breaks at it: only its thread waits, until a person has it tried again', async () => {
    const head = await stage.life.send();
    poison = head.id;
    const behind = await stage.life.send({ correlationid: head.id });
    const other = await stage.life.send();
    await stage.untilMessage(other.id, ({ state }) => state === 'delivered');
    const group = await stage.untilFailure(({ kind }) => kind === 'parked');
    expect(group).toMatchObject({
      code: 'native-refused',
      party: { urn: caj },
      endpoint: 'caj',
      count: 1,
      replayable: true,
      sample: [{ source: pav, id: head.id }],
    });
    const { body } = await stage.ask('listFailed', `failures/${group.key}/messages`);
    expect(body).toMatchObject({ messages: [{ id: head.id, attempts: 1, errorClass: 'TypeError' }] });
    expect(await stage.untilAlert('messages-parked')).toMatchObject({ about: { endpoint: 'caj' }, count: 1 });
    const parked = await stage.message(head.id);
    expect(lifeOf(parked)).toContain('parked:native-refused');
    expect(parked.holder).toMatchObject({ step: 'parked', party: { urn: caj } });
    const waiting = await stage.untilMessage(behind.id, ({ holder }) => holder?.step === 'blocked');
    expect(waiting.blockedBy).toEqual({ source: pav, id: head.id });

    poison = '';
    await stage.replay.replay(refsOf([head.id]));
    await stage.untilMessage(behind.id, ({ state }) => state === 'delivered');
    await stage.untilWell({ alerts: ['messages-quarantined'], kinds: ['quarantined'] });
  }, 40_000);
});
