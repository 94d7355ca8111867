import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { importKey, type UsableKey } from '@valija/envelope';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { expectUnbelievedOverBus, expectUnbelievedOverHttp } from '../support/outcome.js';
import { idOf, TestParty } from '../support/party.js';

const inDays = (days: number): Date => new Date(Date.now() + days * 86_400_000);

let stage: TestInstallation;
let party: TestParty;

beforeAll(async () => {
  stage = await startInstallation({
    only: ['gateway'],
    furtherSigners: [
      { endpoint: 'fiscalia', notbefore: inDays(-400), notafter: inDays(-1) },
      { endpoint: 'fiscalia', notbefore: inDays(1), notafter: inDays(400) },
    ],
  });
  party = await TestParty.open(stage.installation);
}, 60_000);
afterAll(() => stage.close());

const signers: [string, () => Promise<UsableKey>][] = [
  ['retired yesterday', () => importKey(party.keyringFile.sign[1] ?? {})],
  ['valid from tomorrow', () => importKey(party.keyringFile.sign[2] ?? {})],
];

describe('a key of the sender outside its validity', () => {
  it.each(signers)('is a 401 without a receipt: %s', async (_when, open) => {
    const wire = await party.sign(await party.seal({}), await open());
    await expectUnbelievedOverHttp(stage, party, wire, idOf(wire), 'key-retired');
  });

  it.each(signers)('is quarantined and never answered over the bus: %s', async (_when, open) => {
    const wire = await party.sign(await party.seal({}), await open());
    await expectUnbelievedOverBus(stage, party, wire, idOf(wire), 'key-retired');
  });
});
