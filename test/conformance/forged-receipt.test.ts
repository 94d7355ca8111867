import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { digestOf, type Receipt, type WireMessage } from '@valija/envelope';
import type { ErrorCode } from '@valija/errors';
import { v7 as uuidv7 } from 'uuid';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { readParts, untilQuarantined } from '../support/outcome.js';
import { gateway, idOf, ninez, TestParty } from '../support/party.js';
import { until } from '../support/until.js';

let recipient: TestParty;
let stage: TestInstallation;
let party: TestParty;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
  party = await TestParty.open(stage.installation);
  recipient = await TestParty.open(stage.installation, 'ninez');
}, 60_000);
afterAll(() => stage.close());

describe('a receipt that its maker may not give', () => {
  const forgeries: [string, ErrorCode, (wire: WireMessage) => Promise<string>][] = [
    ['by the sender, in its own name', 'signature-invalid', (wire) => party.say('delivered', wire)],
    [
      'by the sender, in the recipient’s name',
      'key-unknown',
      (wire) => party.say('delivered', wire, { by: ninez }),
    ],
    [
      'by the sender, in the recipient’s name and under its kid',
      'signature-invalid',
      (wire) => party.say('delivered', wire, { by: ninez }, { ...party.signer, kid: recipient.signer.kid }),
    ],
    [
      'by the recipient, about other bytes',
      'signature-invalid',
      (wire) => recipient.say('delivered', wire, { envelopedigest: digestOf('other') }),
    ],
    [
      'by the recipient, about a message that does not exist',
      'signature-invalid',
      (wire) => recipient.say('delivered', wire, { id: uuidv7() }),
    ],
    [
      'by the recipient, in the gateway’s place',
      'signature-invalid',
      (wire) => recipient.say('accepted', wire),
    ],
  ];

  it.each(forgeries)('is quarantined and changes nothing: %s', async (_how, code, forge) => {
    const wire = await party.make();
    const { receipts } = (await party.post(wire)).body;
    const body = await party.publishReceipts(await forge(wire));
    expect(await untilQuarantined(stage, 'gateway', body)).toMatchObject({
      code,
      queue: 'valija.receipt.v1',
    });
    expect(await party.look(idOf(wire))).toMatchObject({ state: 'accepted', receipts });
    expect(await readParts(stage, wire)).toEqual(['delivery', `receipt:accepted:${gateway}`]);
  });

  it('does not keep the recipient’s own from being recorded and forwarded', async () => {
    const wire = await party.make();
    await party.post(wire);
    await party.publishReceipts(await party.say('refused', wire, { code: 'internal' }));
    const honest = await recipient.say('delivered', wire);
    await recipient.publishReceipts(honest);
    const { receipts } = await until('the receipt', async () => {
      const seen = await party.look(idOf(wire));
      return seen?.state === 'delivered' ? seen : undefined;
    });
    expect(receipts).toContain(honest);
    expect(await readParts(stage, wire)).toContain(`receipt:delivered:${ninez}`);
  });
});

describe('receipts that come in one publication', () => {
  it('are recorded and forwarded, each once, whatever lies between them', async () => {
    const [one, other] = [await party.make(), await party.make()];
    for (const wire of [one, other]) await party.post(wire);
    const of = async (wire: WireMessage) => [
      await recipient.say('received', wire),
      await recipient.say('delivered', wire),
    ];
    const [first, second] = [await of(one), await of(other)];
    const forged = await party.say('delivered', one, { by: ninez });
    const strange = await recipient.say('delivered', one, { id: uuidv7() });
    const body = await recipient.publishReceipts(
      ...first,
      forged,
      ...second.toReversed(),
      strange,
      ...first,
      '',
    );
    expect(await untilQuarantined(stage, 'gateway', body)).toMatchObject({ code: 'key-unknown' });
    for (const [wire, said] of [[one, first] as const, [other, second] as const]) {
      const seen = await party.look(idOf(wire));
      expect(seen?.state).toBe('delivered');
      expect(seen?.receipts).toEqual(expect.arrayContaining(said));
      expect(seen?.receipts).toHaveLength(3);
      expect([...(await readParts(stage, wire))].sort()).toEqual(
        [
          'delivery',
          `receipt:accepted:${gateway}`,
          `receipt:delivered:${ninez}`,
          `receipt:received:${ninez}`,
        ].sort(),
      );
    }
  });
});

describe('a receipt out of form, signed by its own maker', () => {
  it.each([
    ['an id that is none', { id: 'x' }],
    ['a source with a NUL', { source: 'urn:\u0000' }],
    [
      'a refusal with values for pointers',
      { kind: 'refused', code: 'schema-violation', pointers: ['Ficticia Canelo'] },
    ],
    ['a refusal with no list of pointers', { kind: 'refused', code: 'schema-violation', pointers: 'x' }],
  ])('is quarantined, and its neighbours are recorded: %s', async (_what, changes) => {
    const wire = await party.make();
    await party.post(wire);
    const body = await recipient.publishReceipts(
      await recipient.say('delivered', wire, changes as Partial<Receipt>),
    );
    await recipient.publishReceipts(await recipient.say('received', wire));
    expect(await untilQuarantined(stage, 'gateway', body)).toMatchObject({ code: 'malformed-message' });
    await until('the neighbour', async () =>
      (await party.look(idOf(wire)))?.state === 'received' ? true : undefined,
    );
  });
});
