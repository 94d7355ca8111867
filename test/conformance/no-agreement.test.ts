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

describe('an exchange that no agreement allows', () => {
  it.each([
    ['another purpose', { purpose: 'estadistica' }],
    ['another legal basis', { legalbasis: 'ley-21057:art-1' }],
  ])('is refused with a signed receipt and a problem: %s', async (_what, changes) => {
    await expectRefusedOverHttp(stage, party, await party.make(changes), 'no-agreement');
  });

  it('is refused with a signed receipt and a problem: another sender', async () => {
    const other = await TestParty.open(stage.installation, 'ninez');
    await expectRefusedOverHttp(stage, other, await other.make(), 'no-agreement');
  });

  it('is refused with a signed receipt over the bus', async () => {
    const wire = await party.make({ purpose: 'estadistica' });
    await expectRefusedOverBus(stage, party, wire, 'no-agreement');
  });
});
