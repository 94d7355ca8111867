import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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

  it('is not taken in over HTTP from another sender: its token is not good for the type', async () => {
    const other = await TestParty.open(stage.installation, 'ninez');
    const answer = await other.post(await other.make());
    expect(answer).toMatchObject({ status: 403, body: { code: 'scope-missing' } });
    expect(answer.headers.get('www-authenticate')).toBe(
      'Bearer error="insufficient_scope", scope="messages:send:derivacion.solicitada"',
    );
  });

  it('is refused with a signed receipt over the bus', async () => {
    const wire = await party.make({ purpose: 'estadistica' });
    await expectRefusedOverBus(stage, party, wire, 'no-agreement');
    const other = await TestParty.open(stage.installation, 'ninez');
    await expectRefusedOverBus(stage, other, await other.make(), 'no-agreement');
  });
});
