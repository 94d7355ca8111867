import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deliverExchange } from '@valija/bus';
import { digestOf, receiptsMediaType, type WireMessage } from '@valija/envelope';
import type { ErrorCode } from '@valija/errors';
import { fixture } from '../fixtures/index.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { untilQuarantined } from '../support/outcome.js';
import { gateway, ninez, TestParty } from '../support/party.js';
import { Saf } from '../support/saf.js';

let stage: TestInstallation;
let own: TestParty;
let carrier: TestParty;
/** A derivación that SAF emitted and the adapter sent. */
let sent: WireMessage;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway', 'adapter-fiscalia'] });
  own = await TestParty.open(stage.installation);
  carrier = await TestParty.open(stage.installation, 'gateway');
  await new Saf(stage.installation).emit(fixture('prm-agresion-intrafamiliar'));
  const [row] = await stage.rows<{ body: Buffer }>(
    'fiscalia',
    `SELECT body FROM outbox WHERE part = 'message'`,
  );
  sent = JSON.parse(String(row?.body)) as WireMessage;
}, 60_000);
afterAll(() => stage.close());

/** What whoever holds the gateway's broker user could tell a sender about its message. */
const forgeries: [string, ErrorCode, () => Promise<string>][] = [
  [
    'by the gateway, about other bytes under its id',
    'signature-invalid',
    () => carrier.say('refused', sent, { code: 'no-agreement', envelopedigest: digestOf('other') }),
  ],
  [
    'by the gateway, in the recipient’s name',
    'key-unknown',
    () => carrier.say('refused', sent, { code: 'no-agreement', by: ninez }),
  ],
  [
    'by the sender, in the gateway’s name',
    'key-unknown',
    () => own.say('refused', sent, { code: 'expired', by: gateway }),
  ],
  ['delivered, by the gateway', 'signature-invalid', () => carrier.say('delivered', sent)],
];

describe('a refusal that a sender has no reason to believe', () => {
  it.each(forgeries)(
    'is quarantined by its endpoint, which keeps offering: %s',
    async (_how, code, forge) => {
      const body = Buffer.from(JSON.stringify({ receipts: [await forge()] }));
      await carrier.publish(deliverExchange, 'fiscalia.normal', body, receiptsMediaType);
      expect(await untilQuarantined(stage, 'fiscalia', body)).toMatchObject({ code });
      const kinds = await stage.rows('fiscalia', `SELECT kind FROM receipt WHERE kind <> 'accepted'`);
      expect(kinds).toEqual([]);
      expect(await stage.rows('fiscalia', 'SELECT type FROM inbox')).toEqual([]);
      const [offer] = await stage.rows<{ done_at: Date | null; body: Buffer | null }>(
        'fiscalia',
        `SELECT done_at, body FROM outbox WHERE part = 'message'`,
      );
      expect(offer?.done_at).toBeNull();
      expect(String(offer?.body)).toBe(JSON.stringify(sent));
    },
  );
});

describe('receipts that come in one publication', () => {
  it('are believed where there is reason, whatever lies between them', async () => {
    const recipient = await TestParty.open(stage.installation, 'ninez');
    const received = await recipient.say('received', sent);
    const delivered = await recipient.say('delivered', sent);
    const forged = await carrier.say('refused', sent, { code: 'no-agreement', by: ninez });
    const body = Buffer.from(JSON.stringify({ receipts: [received, forged, delivered, received] }));
    await carrier.publish(deliverExchange, 'fiscalia.normal', body, receiptsMediaType);
    expect(await untilQuarantined(stage, 'fiscalia', body)).toMatchObject({ code: 'key-unknown' });
    const said = await stage.rows<{ jws: string }>(
      'fiscalia',
      `SELECT jws FROM receipt WHERE kind <> 'accepted' ORDER BY kind`,
    );
    expect(said.map(({ jws }) => jws)).toEqual([delivered, received]);
    expect(
      await stage.rows(
        'fiscalia',
        `SELECT done_at IS NOT NULL AS done, body FROM outbox WHERE part = 'message'`,
      ),
    ).toEqual([{ done: true, body: null }]);
  });
});
