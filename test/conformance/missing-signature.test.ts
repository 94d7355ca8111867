import { afterAll, beforeAll, describe, it } from '@jest/globals';
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

const none = { alg: 'none', typ: 'valija-envelope+jws' };
const encode = (header: object): string => Buffer.from(JSON.stringify(header)).toString('base64url');
const payloadOf = (envelope: string): string => envelope.split('.')[1] ?? '';

/** Ways to send an envelope without its signature. */
const ways: [string, (envelope: string) => string][] = [
  ['the signature cut off', (envelope) => envelope.slice(0, envelope.lastIndexOf('.') + 1)],
  ['alg none', (envelope) => `${encode(none)}.${payloadOf(envelope)}.`],
  ['alg none, with something in its place', (envelope) => `${encode(none)}.${payloadOf(envelope)}.AAAA`],
  ['no algorithm', (envelope) => `${encode({ typ: none.typ })}.${payloadOf(envelope)}.AAAA`],
  ['the bare attributes', (envelope) => Buffer.from(payloadOf(envelope), 'base64url').toString('utf8')],
];

describe('a missing signature', () => {
  it.each(ways)('is a 401 without a receipt: %s', async (_how, strip) => {
    const signed = await party.make();
    const wire = { ...signed, envelope: strip(signed.envelope) };
    await expectUnbelievedOverHttp(stage, party, wire, idOf(signed), 'signature-missing');
  });

  it.each(ways)('is quarantined and never answered over the bus: %s', async (_how, strip) => {
    const signed = await party.make();
    const wire = { ...signed, envelope: strip(signed.envelope) };
    await expectUnbelievedOverBus(stage, party, wire, idOf(signed), 'signature-missing');
  });
});
