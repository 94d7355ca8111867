import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Envelope, WireMessage } from '@valija/envelope';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { expectRefusedOverBus, expectRefusedOverHttp } from '../support/outcome.js';
import { idOf, ninez, TestParty } from '../support/party.js';
import { untilState } from '../support/state.js';

let stage: TestInstallation;
let sender: TestParty;
let recipient: TestParty;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
  sender = await TestParty.open(stage.installation);
  recipient = await TestParty.open(stage.installation, 'ninez');
}, 60_000);
afterAll(() => stage.close());

async function post(changes: Partial<Envelope> = {}): Promise<WireMessage> {
  const wire = await sender.make(changes);
  expect((await sender.post(wire)).status).toBe(201);
  return wire;
}

const superseding = (old: WireMessage, changes: Partial<Envelope> = {}) =>
  sender.make({ supersedes: idOf(old), correlationid: idOf(old), ...changes });

describe('a message that supersedes another', () => {
  it('is accepted while that one was not delivered', async () => {
    const [accepted, received, refused] = [await post(), await post(), await post()];
    await recipient.publishReceipts(await recipient.say('received', received));
    await untilState(sender, idOf(received), 'received');
    await recipient.publishReceipts(await recipient.say('refused', refused, { code: 'schema-violation' }));
    await untilState(sender, idOf(refused), 'refused');
    for (const old of [accepted, received, refused])
      expect((await sender.post(await superseding(old))).status).toBe(201);
  });

  it('is refused once that one is delivered', async () => {
    const old = await post();
    await recipient.publishReceipts(await recipient.say('delivered', old));
    await untilState(sender, idOf(old), 'delivered');
    await expectRefusedOverHttp(stage, sender, await superseding(old), 'superseded-too-late');
    await expectRefusedOverBus(stage, sender, await superseding(old), 'superseded-too-late');
  });

  it('is refused where another supersedes it already, of any number that come at once all but one', async () => {
    const old = await post();
    const all = await Promise.all(Array.from({ length: 6 }, () => superseding(old)));
    const statuses = await Promise.all(all.map(async (wire) => (await sender.post(wire)).status));
    expect(statuses.sort()).toEqual([201, 409, 409, 409, 409, 409]);
  });

  it('may supersede what superseded it', async () => {
    const old = await post();
    const newer = await superseding(old);
    expect((await sender.post(newer)).status).toBe(201);
    const newest = await sender.make({ supersedes: idOf(newer), correlationid: idOf(old) });
    expect((await sender.post(newest)).status).toBe(201);
  });
});

describe('a message that names what it may not supersede', () => {
  it.each<[string, (old: WireMessage) => Partial<Envelope>]>([
    ['that is about another person', () => ({ subject: 'f'.repeat(32) })],
    ['of another thread', () => ({ correlationid: '01920000-0000-7000-8000-000000000102' })],
    ['that does not exist', () => ({ supersedes: '01920000-0000-7000-8000-000000000101' })],
  ])('is refused in the same words, one %s', async (_what, changes) => {
    const old = await post();
    await expectRefusedOverHttp(stage, sender, await superseding(old, changes(old)), 'supersedes-unknown');
  });

  it('is refused in the same words where it is another’s', async () => {
    const old = await post();
    const wire = await answerOf(old, idOf(old));
    const { body } = await recipient.post(wire);
    const { body: unknown } = await recipient.post(
      await answerOf(old, '01920000-0000-7000-8000-000000000103'),
    );
    expect(body.code).toBe('supersedes-unknown');
    expect({ ...body, messageId: '', receipt: '' }).toEqual({ ...unknown, messageId: '', receipt: '' });
  });

  it('is refused where it names itself', async () => {
    const { envelope, sealed } = await sender.seal({ nota: 'contenido ficticio' });
    const wire = await sender.sign({ envelope: { ...envelope, supersedes: envelope.id }, sealed });
    await expectRefusedOverHttp(stage, sender, wire, 'supersedes-unknown');
  });
});

/** An acuse by Mejor Niñez that would supersede a message. */
async function answerOf(old: WireMessage, supersedes: string): Promise<WireMessage> {
  const { source: fiscalia } = JSON.parse(
    Buffer.from(old.envelope.split('.')[1] ?? '', 'base64url').toString(),
  ) as Envelope;
  const key = recipient.directory.sealingKey(fiscalia, new Date());
  return recipient.sign(
    await recipient.seal(
      { nota: 'contenido ficticio' },
      {
        source: ninez,
        recipient: fiscalia,
        type: 'cl.valija.derivacion.acusada',
        dataschema: 'urn:valija:schema:derivacion.acusada:1.0.0',
        correlationid: idOf(old),
        supersedes,
      },
      key,
    ),
  );
}
