import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { generatePrivateJwk, importKey, type UsableKey } from '@valija/envelope';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { expectUnbelievedOverBus, expectUnbelievedOverHttp } from '../support/outcome.js';
import { idOf, TestParty } from '../support/party.js';

let stage: TestInstallation;
let party: TestParty;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
  party = await TestParty.open(stage.installation);
}, 60_000);
afterAll(() => stage.close());

const signers: [string, () => Promise<UsableKey>][] = [
  ['nobody’s', async () => importKey(await generatePrivateJwk('sign'))],
  ['another party’s', async () => (await TestParty.open(stage.installation, 'ninez')).signer],
];

describe('a key that the directory does not list for the sender', () => {
  it.each(signers)('is a 401 without a receipt: %s', async (_whose, open) => {
    const wire = await party.sign(await party.seal({}), await open());
    await expectUnbelievedOverHttp(stage, party, wire, idOf(wire), 'key-unknown');
  });

  it.each(signers)('is quarantined and never answered over the bus: %s', async (_whose, open) => {
    const wire = await party.sign(await party.seal({}), await open());
    await expectUnbelievedOverBus(stage, party, wire, idOf(wire), 'key-unknown');
  });
});
