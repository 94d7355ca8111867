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

describe('a recipient that the directory does not list', () => {
  const recipient = 'urn:valija:cl:sin-registro:rm';

  it('is refused with a signed receipt and a problem', async () => {
    await expectRefusedOverHttp(stage, party, await party.make({ recipient }), 'recipient-unknown');
  });

  it('is refused with a signed receipt over the bus', async () => {
    await expectRefusedOverBus(stage, party, await party.make({ recipient }), 'recipient-unknown');
  });
});
