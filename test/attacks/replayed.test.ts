import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deliverExchange } from '@valija/bus';
import { receiptsMediaType, type WireMessage } from '@valija/envelope';
import { toSolicitud } from '../../apps/adapter-fiscalia/derivacion/solicitud.js';
import { castWith } from '../../apps/local/programs.js';
import { fixture } from '../fixtures/index.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { askForToken, refusalOf } from '../support/oauth.js';
import { readParts, untilQuarantined } from '../support/outcome.js';
import { gateway, idOf, ninez, TestParty } from '../support/party.js';
import { until } from '../support/until.js';

const solicitud = toSolicitud(fixture('prm-agresion-intrafamiliar'));
if (!solicitud.ok) throw new Error(solicitud.code);
const { content } = solicitud;

let stage: TestInstallation;
let sender: TestParty;
let recipient: TestParty;
let carrier: TestParty;

beforeAll(async () => {
  stage = await startInstallation({
    cast: castWith(['saf', 'ninez', 'sermig']),
    only: ['gateway', 'adapter-ninez', 'sim-ninez'],
  });
  sender = await TestParty.open(stage.installation);
  recipient = await TestParty.open(stage.installation, 'ninez');
  carrier = await TestParty.open(stage.installation, 'gateway');
}, 60_000);
afterAll(() => stage.close());

/** How often Mejor Niñez's system took each message in. */
async function countIngresos(id: string): Promise<number> {
  const response = await fetch(`${stage.installation.url('sim-ninez')}/_sim/efectos`);
  const { efectos } = (await response.json()) as { efectos: { referencia: string }[] };
  return efectos.filter(({ referencia }) => referencia === id).length;
}

/** Delivers a message, with all its receipts: `delivered` may be recorded before `received`. */
async function deliver(): Promise<WireMessage> {
  const wire = await sender.make({}, content);
  await sender.post(wire);
  await until('its receipts', async () => {
    const seen = await sender.look(idOf(wire));
    return seen?.state === 'delivered' && seen.receipts.length === 3 ? true : undefined;
  });
  return wire;
}

describe('a message that is said again by who recorded it', () => {
  it('does nothing twice: over HTTP and the bus, and at its recipient', async () => {
    const wire = await deliver();
    const receipts = (await sender.look(idOf(wire)))?.receipts;
    expect(await countIngresos(idOf(wire))).toBe(1);
    const accepted = (receipts ?? [])[0] ?? '';

    expect((await sender.post(wire)).status).toBe(200);
    await sender.offer(wire);
    for (const _ of [1, 2, 3])
      await carrier.publish(
        deliverExchange,
        'ninez.normal',
        Buffer.from(JSON.stringify({ ...wire, accepted })),
      );
    // What follows is taken in after all of them.
    const later = await deliver();
    expect(await countIngresos(idOf(later))).toBe(1);
    expect(await countIngresos(idOf(wire))).toBe(1);
    expect((await sender.look(idOf(wire)))?.receipts).toEqual(receipts);
  });

  it('is not taken in under another acceptance than its own', async () => {
    const [one, other] = [await deliver(), await deliver()];
    const accepted = ((await sender.look(idOf(other)))?.receipts ?? [])[0] ?? '';
    const body = Buffer.from(JSON.stringify({ ...one, accepted }));
    await carrier.publish(deliverExchange, 'ninez.normal', body);
    expect(await untilQuarantined(stage, 'ninez', body)).toMatchObject({ code: 'signature-invalid' });
  });
});

describe('a receipt that is said again', () => {
  it('takes nothing back, and is forwarded once', async () => {
    const wire = await deliver();
    const seen = await sender.look(idOf(wire));
    const [, received = ''] = seen?.receipts ?? [];
    const parts = await readParts(stage, wire);
    for (const _ of [1, 2, 3]) await recipient.publishReceipts(received);
    // An honest one behind them, to know when they were read.
    const unread = await recipient.publishReceipts('x.y.z');
    await untilQuarantined(stage, 'gateway', unread);
    expect(await sender.look(idOf(wire))).toMatchObject({ state: 'delivered', receipts: seen?.receipts });
    expect(await readParts(stage, wire)).toEqual(parts);
  });

  it('is not counted for another message', async () => {
    const wire = await deliver();
    const [, , delivered = ''] = (await sender.look(idOf(wire)))?.receipts ?? [];
    const bytes = Buffer.from(JSON.stringify({ receipts: [delivered] }));
    await carrier.publish(deliverExchange, 'ninez.normal', bytes, receiptsMediaType);
    const next = await sender.make({ purpose: 'estadistica' });
    await sender.post(next);
    expect((await sender.look(idOf(next)))?.receipts).toHaveLength(1);
  });
});

describe('a request that is said again', () => {
  it('brings its recipient what it has settled long ago, and does nothing twice', async () => {
    const wire = await deliver();
    const message = { source: sender.urn, id: idOf(wire) };
    for (const _ of [1, 2, 3]) await recipient.publishRequest(message);
    const later = await deliver();
    expect(await countIngresos(idOf(later))).toBe(1);
    expect(await countIngresos(idOf(wire))).toBe(1);
    const rows = await stage.rows('ninez', 'SELECT state FROM inbox WHERE id = $1', [idOf(wire)]);
    expect(rows).toEqual([{ state: 'applied' }]);
  });
});

describe('a sign-in that is said again', () => {
  it('is refused: each assertion is good for one token', async () => {
    const jti = `replayed-${Date.now()}`;
    const again = () =>
      askForToken(sender.client, 'messages:read', (_header, claims) => {
        claims.jti = jti;
      });
    expect(await again()).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(await refusalOf(again())).toMatchObject({ error: 'invalid_client' });
  });

  it('is worth nothing as a token over another’s certificate', async () => {
    const token = await sender.token();
    const wire = await deliver();
    expect((await sender.get(idOf(wire), `Bearer ${token}`)).status).toBe(200);
    for (const thief of [recipient, carrier]) {
      const { status, body } = await thief.get(idOf(wire), `Bearer ${token}`);
      expect({ status, code: body.code }).toEqual({ status: 401, code: 'token-invalid' });
    }
  });
});

describe('an acceptance', () => {
  it('is the gateway’s, and of one message', async () => {
    const wire = await deliver();
    const said = await sender.read((await sender.look(idOf(wire)))?.receipts, wire);
    expect(said.map(({ kind, by }) => [kind, by])).toEqual([
      ['accepted', gateway],
      ['received', ninez],
      ['delivered', ninez],
    ]);
  });
});
