import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deliverExchange } from '@valija/bus';
import { messageMediaType, receiptsMediaType } from '@valija/envelope';
import { toSolicitud } from '../../apps/adapter-fiscalia/derivacion/solicitud.js';
import { fixture } from '../fixtures/index.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { untilQuarantined } from '../support/outcome.js';
import { gateway, idOf, TestParty } from '../support/party.js';
import { until } from '../support/until.js';

let stage: TestInstallation;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway', 'adapter-ninez', 'sim-ninez'] });
}, 60_000);
afterAll(() => stage.close());

describe('bytes on an endpoint’s queue that cannot be read', () => {
  const poisons: [string, string, Uint8Array][] = [
    ['no JSON', messageMediaType, Buffer.from('{"envelope": "Ficticia Canelo')],
    ['not UTF-8', messageMediaType, new Uint8Array([0xff, 0xfe, 0x00])],
    ['nothing', messageMediaType, new Uint8Array()],
    ['JSON that is no message', messageMediaType, Buffer.from('{"sobre": 1}')],
    [
      'a message that the gateway never accepted',
      messageMediaType,
      Buffer.from('{"envelope":"a.b.c","sealed":"x"}'),
    ],
    ['no list of receipts', receiptsMediaType, Buffer.from('{"receipts": "x"}')],
  ];

  it('end in its quarantine, and the neighbours published with them are applied once', async () => {
    const solicitud = toSolicitud(fixture('prm-agresion-intrafamiliar'));
    if (!solicitud.ok) throw new Error(solicitud.code);
    const sender = await TestParty.open(stage.installation);
    const carrier = await TestParty.open(stage.installation, 'gateway');
    const neighbours: string[] = [];
    for (const [, mediaType, bytes] of poisons) {
      const wire = await sender.make({}, solicitud.content);
      const { receipts } = (await sender.post(wire)).body;
      expect(await sender.read(receipts, wire)).toMatchObject([{ kind: 'accepted', by: gateway }]);
      await carrier.publish(deliverExchange, 'ninez.normal', bytes, mediaType);
      neighbours.push(idOf(wire));
    }

    for (const [, , bytes] of poisons)
      expect(await untilQuarantined(stage, 'ninez', bytes)).toMatchObject({
        code: expect.stringMatching(/^malformed-(json|message)$/),
        queue: 'valija.dead.ninez.v1',
      });
    for (const id of neighbours)
      await until('the neighbour', async () =>
        (await sender.look(id))?.state === 'delivered' ? true : undefined,
      );
    const effects = await readIngresos();
    expect(effects.sort()).toEqual([...neighbours].sort());
    expect(stage.log('adapter-ninez')).not.toContain('Canelo');
  });
});

/** References of the ingresos that Mejor Niñez's system registered. */
async function readIngresos(): Promise<string[]> {
  const response = await fetch(`${stage.installation.url('sim-ninez')}/_sim/efectos`);
  const { efectos } = (await response.json()) as { efectos: { referencia: string }[] };
  return efectos.map(({ referencia }) => referencia);
}
