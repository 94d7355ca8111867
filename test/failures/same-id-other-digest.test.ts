import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caj, grant, newReference } from '../support/authorization.js';
import { pav } from '../support/party.js';
import { FailureStage, lifeOf } from './stage.js';

let stage: FailureStage;
beforeAll(async () => {
  stage = await FailureStage.open();
  await stage.life.openCaj();
}, 60_000);
afterAll(() => stage.close(), 30_000);

describe('a message under an identity that was used for other words', () => {
  it('is refused and recorded; the operator is alerted and sees it at the message, which stays as it was', async () => {
    const { id } = await stage.life.send();
    await stage.untilDelivered(id);
    const other = await stage.life.pav.seal(grant(newReference(), caj));
    const { sender } = stage.life;
    const forged = await sender.sign({
      envelope: { ...other.envelope, id, correlationid: id },
      sealed: other.wire.sealed,
    });
    const refused = await sender.post(forged);
    expect(refused).toMatchObject({ status: 409, body: { code: 'id-conflict', messageId: id } });

    expect(await stage.untilAlert('security-incident')).toMatchObject({
      severity: 'red',
      about: { party: { urn: pav } },
      action: 'investigate-sender',
      count: 1,
    });
    const group = await stage.untilFailure(({ kind }) => kind === 'incident');
    expect(group).toMatchObject({
      code: 'id-conflict',
      party: { urn: pav },
      count: 1,
      replayable: false,
      sample: [{ source: pav, id }],
    });
    const message = await stage.message(id);
    expect(message.state).toBe('delivered');
    expect(lifeOf(message)).toEqual([
      'accepted',
      'published',
      'received',
      'delivered',
      'incident:id-conflict',
    ]);
    expect(stage.life.applied).toEqual([id]);
    await stage.untilWell({ alerts: ['security-incident'], kinds: ['incident'] });
  }, 40_000);
});
