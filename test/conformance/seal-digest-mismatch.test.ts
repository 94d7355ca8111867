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

describe('sealed bytes that are not the ones that the envelope signs', () => {
  it('are refused with a signed receipt and a problem', async () => {
    const [wire, other] = await Promise.all([party.make(), party.make()]);
    const swapped = { ...wire, sealed: other.sealed };
    await expectRefusedOverHttp(stage, party, swapped, 'seal-digest-mismatch');
  });

  it('are refused with a signed receipt over the bus', async () => {
    const wire = await party.make();
    const cut = { ...wire, sealed: wire.sealed.slice(0, -1) };
    await expectRefusedOverBus(stage, party, cut, 'seal-digest-mismatch');
  });
});
