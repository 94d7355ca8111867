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

describe('a message whose time has passed', () => {
  const ago = (ms: number) => ({ expires: new Date(Date.now() - ms).toISOString() });

  it.each([1, 86_400_000])('is refused with a signed receipt and a problem: %s ms ago', async (ms) => {
    await expectRefusedOverHttp(stage, party, await party.make(ago(ms)), 'expired');
  });

  it('is refused with a signed receipt over the bus', async () => {
    await expectRefusedOverBus(stage, party, await party.make(ago(1_000)), 'expired');
  });
});
