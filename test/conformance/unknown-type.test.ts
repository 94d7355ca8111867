import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { expectRefusedOverBus } from '../support/outcome.js';
import { idOf, TestParty } from '../support/party.js';

let stage: TestInstallation;
let party: TestParty;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
  party = await TestParty.open(stage.installation);
}, 60_000);
afterAll(() => stage.close());

describe('a type that nobody receives', () => {
  const invented = {
    type: 'cl.valija.derivacion.inventada',
    dataschema: 'urn:valija:schema:derivacion.inventada:1.0.0',
  };

  it('is not taken in over HTTP: no token is good for it', async () => {
    const wire = await party.make(invented);
    expect(await party.post(wire)).toMatchObject({ status: 403, body: { code: 'scope-missing' } });
    expect(await party.look(idOf(wire))).toBeUndefined();
  });

  it('is refused with a signed receipt over the bus', async () => {
    await expectRefusedOverBus(stage, party, await party.make(invented), 'unknown-type');
  });
});
