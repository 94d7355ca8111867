import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deliverExchange } from '@valija/bus';
import { type Envelope, peekPayload, receiptsMediaType, type WireMessage } from '@valija/envelope';
import { toSolicitud } from '../../apps/adapter-fiscalia/derivacion/solicitud.js';
import { castWith } from '../../apps/local/programs.js';
import { fixture } from '../fixtures/index.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { untilQuarantined, untilRefusedByRecipient } from '../support/outcome.js';
import { idOf, ninez, sermig, TestParty } from '../support/party.js';
import { untilState } from '../support/state.js';

const solicitud = toSolicitud(fixture('prm-agresion-intrafamiliar'));
if (!solicitud.ok) throw new Error(solicitud.code);
const { content } = solicitud;

let stage: TestInstallation;
let sender: TestParty;
/** An agency that may say the same to the same recipient, and got hold of what the operator carries. */
let thief: TestParty;
let carrier: TestParty;

beforeAll(async () => {
  stage = await startInstallation({
    cast: castWith(['saf', 'ninez', 'sermig']),
    only: ['gateway', 'adapter-ninez', 'sim-ninez'],
    furtherAgreements: [
      {
        id: 'el-mismo-para-otro',
        types: ['cl.valija.derivacion.solicitada'],
        sender: sermig,
        recipient: ninez,
        purpose: 'derivacion-programa',
        legalbasis: 'ley-21057:art-31-b',
        release: [
          'identificacion',
          'contacto',
          'ubicacion',
          'salud',
          'penal',
          'familia',
          'texto-libre',
          'administrativo',
        ],
        validfrom: '2026-01-01T00:00:00Z',
        validto: '2036-01-01T00:00:00Z',
      },
    ],
  });
  sender = await TestParty.open(stage.installation);
  thief = await TestParty.open(stage.installation, 'sermig');
  carrier = await TestParty.open(stage.installation, 'gateway');
}, 60_000);
afterAll(() => stage.close());

/** The ids of the messages that Mejor Niñez's system took in. */
async function readIngresos(): Promise<string[]> {
  const response = await fetch(`${stage.installation.url('sim-ninez')}/_sim/efectos`);
  const { efectos } = (await response.json()) as { efectos: { referencia: string }[] };
  return efectos.map(({ referencia }) => referencia);
}

describe('sealed content sent on by another', () => {
  it('is not opened under the other’s envelope, and nothing of it comes back in an answer', async () => {
    const honest = await sender.make({}, content);
    await sender.post(honest);
    await untilState(sender, idOf(honest), 'delivered');
    const { contentdigest, sealdigest } = peekPayload(honest.envelope) as Envelope;

    // Both digests stand in the envelope that was stolen with it: the thief's own is in order in all that the gateway sees.
    const { envelope } = await thief.seal({});
    const stolen: WireMessage = await thief.sign({
      envelope: { ...envelope, contentdigest, sealdigest },
      sealed: honest.sealed,
    });
    expect((await thief.post(stolen)).status).toBe(201);
    expect(await untilRefusedByRecipient(thief, stolen)).toMatchObject({ code: 'content-unopenable' });
    expect(await readIngresos()).toEqual([idOf(honest)]);
  });

  it('is not opened under a second envelope of its own sender either', async () => {
    const honest = await sender.make({}, content);
    const { contentdigest, sealdigest } = peekPayload(honest.envelope) as Envelope;
    const { envelope } = await sender.seal({});
    const again = await sender.sign({
      envelope: { ...envelope, contentdigest, sealdigest },
      sealed: honest.sealed,
    });
    expect((await sender.post(again)).status).toBe(201);
    expect(await untilRefusedByRecipient(sender, again)).toMatchObject({ code: 'content-unopenable' });
  });

  it('is opened under the other’s envelope where the other sealed it', async () => {
    const own = await thief.make({}, content);
    expect((await thief.post(own)).status).toBe(201);
    await untilState(thief, idOf(own), 'delivered');
  });
});

describe('a receipt sent to another party', () => {
  it('is quarantined there, and recorded where it belongs', async () => {
    const wire = await sender.make({ purpose: 'estadistica' });
    const { body } = await sender.post(wire);
    const bytes = Buffer.from(JSON.stringify({ receipts: [body.receipt] }));
    await carrier.publish(deliverExchange, 'ninez.normal', bytes, receiptsMediaType);
    expect(await untilQuarantined(stage, 'ninez', bytes)).toMatchObject({ code: 'signature-invalid' });
    expect(await sender.look(idOf(wire))).toMatchObject({ state: 'refused', receipts: [body.receipt] });
  });
});
