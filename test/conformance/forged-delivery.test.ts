import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deliverExchange } from '@valija/bus';
import type { WireMessage } from '@valija/envelope';
import type { ErrorCode } from '@valija/errors';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { untilQuarantined } from '../support/outcome.js';
import { fiscalia, idOf, TestParty } from '../support/party.js';

let stage: TestInstallation;
let sender: TestParty;
let carrier: TestParty;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway', 'adapter-ninez'] });
  sender = await TestParty.open(stage.installation);
  carrier = await TestParty.open(stage.installation, 'gateway');
}, 60_000);
afterAll(() => stage.close());

/** What whoever holds the gateway's broker user could put into a queue. */
const forgeries: [string, ErrorCode, (wire: WireMessage) => Promise<WireMessage>][] = [
  [
    'accepted by the sender itself',
    'key-unknown',
    async (wire) => ({ ...wire, accepted: await sender.say('accepted', wire) }),
  ],
  [
    'with the acceptance of another message',
    'signature-invalid',
    async (wire) => ({ ...wire, accepted: await carrier.say('accepted', await sender.make()) }),
  ],
  [
    'with a receipt of the gateway’s that is no acceptance',
    'signature-invalid',
    async (wire) => ({ ...wire, accepted: await carrier.say('expired', wire) }),
  ],
  [
    'signed by the gateway in the sender’s name',
    'key-unknown',
    async () => {
      const wire = await sender.sign(await sender.seal({}), carrier.signer);
      return { ...wire, accepted: await carrier.say('accepted', wire) };
    },
  ],
  [
    'meant for another party',
    'recipient-unknown',
    async () => {
      const wire = await sender.make({ recipient: fiscalia });
      return { ...wire, accepted: await carrier.say('accepted', wire) };
    },
  ],
  [
    'with other sealed bytes',
    'seal-digest-mismatch',
    async (wire) => ({
      envelope: wire.envelope,
      sealed: (await sender.make()).sealed,
      accepted: await carrier.say('accepted', wire),
    }),
  ],
];

describe('a delivery that gateway and sender did not both sign', () => {
  it.each(forgeries)(
    'is quarantined by the endpoint, and neither taken in nor answered: %s',
    async (_how, code, forge) => {
      const wire = await forge(await sender.make());
      const body = Buffer.from(JSON.stringify(wire));
      await carrier.publish(deliverExchange, 'ninez.normal', body);
      expect(await untilQuarantined(stage, 'ninez', body)).toMatchObject({
        code,
        queue: 'valija.deliver.ninez.normal.v1',
      });
      expect(await stage.rows('ninez', 'SELECT state FROM inbox WHERE id = $1', [idOf(wire)])).toEqual([]);
      expect(await stage.rows('ninez', 'SELECT part FROM outbox')).toEqual([]);
    },
  );
});
