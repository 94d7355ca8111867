import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { expectRefusedOverBus, expectRefusedOverHttp } from '../support/outcome.js';
import { TestParty } from '../support/party.js';

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

  it('is refused with a signed receipt and a problem', async () => {
    await expectRefusedOverHttp(stage, party, await party.make(invented), 'unknown-type');
  });

  it('is refused with a signed receipt over the bus', async () => {
    await expectRefusedOverBus(stage, party, await party.make(invented), 'unknown-type');
  });
});
