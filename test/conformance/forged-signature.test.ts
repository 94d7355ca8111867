import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { generatePrivateJwk, importKey, signCompact, type WireMessage } from '@valija/envelope';
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

const forgeries: [string, () => Promise<WireMessage>][] = [
  [
    'the payload changed after it was signed',
    async () => {
      const { envelope, sealed } = await party.seal({});
      const [header, , signature] = (await party.sign({ envelope, sealed })).envelope.split('.');
      const payload = Buffer.from(JSON.stringify({ ...envelope, lane: 'urgent' })).toString('base64url');
      return { envelope: `${header}.${payload}.${signature}`, sealed };
    },
  ],
  [
    'another key under the kid of the sender’s',
    async () => {
      const other = await importKey(await generatePrivateJwk('sign'));
      return party.sign(await party.seal({}), { ...other, kid: party.signer.kid });
    },
  ],
  [
    'the sender’s own signature, made for another purpose',
    async () => {
      const { envelope, sealed } = await party.seal({});
      return { envelope: await signCompact('valija-receipt+jws', envelope, party.signer), sealed };
    },
  ],
];

describe('a forged signature', () => {
  it.each(forgeries)('is a 401 without a receipt: %s', async (_how, forge) => {
    const wire = await forge();
    await expectUnbelievedOverHttp(stage, party, wire, idOf(wire), 'signature-invalid');
  });

  it.each(forgeries)('is quarantined and never answered over the bus: %s', async (_how, forge) => {
    const wire = await forge();
    await expectUnbelievedOverBus(stage, party, wire, idOf(wire), 'signature-invalid');
  });
});
