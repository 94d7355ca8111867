import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { refusalOf } from '../support/oauth.js';
import { idOf, TestParty } from '../support/party.js';

let stage: TestInstallation;
let party: TestParty;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
  party = await TestParty.open(stage.installation);
}, 60_000);
afterAll(() => stage.close());

describe('a message read by who is not its party', () => {
  it('is a 404 to a party that neither sent nor receives it, as if it did not exist', async () => {
    const wire = await party.make({ recipient: 'urn:valija:cl:sin-registro:rm' });
    await party.post(wire);
    const stranger = await TestParty.open(stage.installation, 'ninez');
    const bearer = `Bearer ${await stranger.token()}`;
    const seen = await stranger.get(idOf(wire), bearer);
    expect(seen.status).toBe(404);
    expect(seen.body).toEqual((await stranger.get(uuidv7(), bearer)).body);
    expect(await party.look(idOf(wire))).toMatchObject({ state: 'refused' });
  });

  it('is not shown to the gateway’s own key, which gets no token: who carries is no party', async () => {
    const wire = await party.make();
    await party.post(wire);
    const operator = await TestParty.open(stage.installation, 'gateway');
    expect(await refusalOf(operator.look(idOf(wire)))).toEqual({ status: 401, error: 'invalid_client' });
  });

  it('is shown to both of its parties', async () => {
    const wire = await party.make();
    await party.post(wire);
    const recipient = await TestParty.open(stage.installation, 'ninez');
    expect(await recipient.look(idOf(wire))).toEqual(await party.look(idOf(wire)));
    expect(await recipient.look(idOf(wire))).toMatchObject({ state: 'accepted' });
  });

  it.each(['x', '1; DROP TABLE message', '../health/live'])(
    'is a 404 under an id that is none: %s',
    async (id) => {
      const bearer = `Bearer ${await party.token()}`;
      expect((await party.get(encodeURIComponent(id), bearer)).status).toBe(404);
    },
  );
});
