import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { revocationOf } from '@valija/adapter-kit';
import { caj, grant, newReference } from '../support/authorization.js';
import { gateway } from '../support/party.js';
import { suspend } from '../support/statements.js';
import { FailureStage, lifeOf } from './stage.js';

const subject = 'f1c71c10f1c71c10f1c71c10f1c71c10';

let stage: FailureStage;
beforeAll(async () => {
  stage = await FailureStage.open();
}, 60_000);
afterAll(() => stage.close(), 30_000);

describe('a message whose agreement is suspended, or whose authorisation is revoked, on its way', () => {
  it('is withheld, which the operator sees with its reason; the one goes on when it may, the other never', async () => {
    const { life } = stage;
    const reference = newReference();
    const suspended = (await life.send()).id;
    const revoked = (await life.send(grant(reference, caj, { subject }))).id;
    for (const id of [suspended, revoked])
      await stage.untilMessage(id, (message) => lifeOf(message).includes('published'));
    await life.send(revocationOf(reference, { gateway, subject }));
    await life.untilAll([revoked], 'withheld');
    await suspend(life.installation, life.agreement);
    await life.untilAll([suspended], 'withheld');

    const held = await stage.message(suspended);
    expect(lifeOf(held)).toEqual(['accepted', 'published', 'withheld:agreement-suspended']);
    expect(held.holder).toMatchObject({ step: 'withheld', party: { urn: gateway } });
    // In force by the word of one person, until a second one says so too.
    const alert = await stage.untilAlert('suspension-unratified');
    expect(alert).toMatchObject({ about: { agreement: life.agreement }, action: 'ratify-suspension' });
    // PAV has no app here that could tell its system of the end: that is parked, and seen as such.
    const ended = await stage.untilMessage(revoked, ({ holder }) => holder?.step === 'parked');
    expect(lifeOf(ended)).toEqual([
      'accepted',
      'published',
      'withheld:authorization-revoked',
      'parked:handler-missing',
    ]);
    expect(ended.holder?.party.urn).toBe(life.sender.urn);

    await life.openCaj();
    await suspend(life.installation, life.agreement, false);
    await stage.untilDelivered(suspended);
    expect((await stage.message(revoked)).state).toBe('withheld');
    expect(life.applied).toEqual([suspended]);
    await stage.untilWell({ alerts: ['messages-parked'], kinds: ['parked'] });
  }, 60_000);
});
