import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WireMessage } from '@valija/envelope';
import { makeRevocation, newReference } from '../support/authorization.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { fiscalia, idOf, ninez, TestParty } from '../support/party.js';
import { untilState } from '../support/state.js';
import { abandonmentOf, agreementOf, postAbandonment, signAs, suspend } from '../support/statements.js';
import { until } from '../support/until.js';
import { describe as said } from './stage.js';

let stage: TestInstallation;
let sender: TestParty;
let recipient: TestParty;
const agreement = agreementOf(fiscalia, ninez, 'derivacion.solicitada');

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
  sender = await TestParty.open(stage.installation);
  recipient = await TestParty.open(stage.installation, 'ninez');
}, 60_000);
afterAll(() => stage.close());

async function post(changes: Parameters<TestParty['make']>[0] = {}): Promise<WireMessage> {
  const wire = await sender.make(changes);
  expect((await sender.post(wire)).status).toBe(201);
  return wire;
}

/** The recipient says something, and the gateway has recorded it. */
async function say(wire: WireMessage, ...kinds: ('received' | 'delivered' | 'refused')[]): Promise<void> {
  for (const kind of kinds) {
    const code = kind === 'refused' ? { code: 'schema-violation' as const } : {};
    await recipient.publishReceipts(await recipient.say(kind, wire, code));
    await until(`${kind} to be recorded`, async () =>
      (await kindsOf(wire)).includes(kind) || (await kindsOf(wire)).includes(`${kind}:schema-violation`)
        ? true
        : undefined,
    );
  }
}

const kindsOf = async (wire: WireMessage): Promise<string[]> =>
  ((await sender.look(idOf(wire)))?.receipts ?? []).map(said);

const stateOf = async (wire: WireMessage): Promise<string | undefined> =>
  (await sender.look(idOf(wire)))?.state;

describe('a receipt that crosses with a `withheld` while an agreement is suspended', () => {
  const withheld = 'withheld:agreement-suspended';

  it('moves the message on as if it had come before: it is where its recipient says', async () => {
    const [received, delivered, refused] = [await post(), await post(), await post()];
    await suspend(stage.installation, agreement);
    for (const wire of [received, delivered, refused]) await untilState(sender, idOf(wire), 'withheld');
    await say(received, 'received');
    await say(delivered, 'delivered', 'received');
    await say(refused, 'refused');
    expect(await stateOf(received)).toBe('received');
    expect(await kindsOf(delivered)).toEqual(['accepted', withheld, 'received', 'delivered']);
    expect(await stateOf(delivered)).toBe('delivered');
    expect(await stateOf(refused)).toBe('refused');
    await suspend(stage.installation, agreement, false);
    expect(await stateOf(received)).toBe('received');
    expect(await stateOf(delivered)).toBe('delivered');
  });
});

describe('a receipt that crosses with a `withheld` for good', () => {
  const withheld = 'withheld:authorization-revoked';
  const revoked = async (): Promise<WireMessage> => {
    const authorization = newReference();
    const wire = await post({ authorization });
    await sender.post(await makeRevocation(sender, authorization));
    await untilState(sender, idOf(wire), 'withheld');
    return wire;
  };

  it('is recorded, and the message stays withheld, where it was received or refused', async () => {
    const wire = await revoked();
    await say(wire, 'received', 'refused');
    expect(await kindsOf(wire)).toEqual(['accepted', withheld, 'received', 'refused:schema-violation']);
    expect(await stateOf(wire)).toBe('withheld');
  });

  it('makes it delivered where it was applied: what was done is true', async () => {
    const wire = await revoked();
    await say(wire, 'delivered');
    expect(await kindsOf(wire)).toEqual(['accepted', withheld, 'delivered']);
    expect(await stateOf(wire)).toBe('delivered');
  });

  it('is answered with the gateway’s word again, since its recipient may not know it', async () => {
    const wire = await revoked();
    await recipient.takeDeliveries();
    await say(wire, 'received');
    await until('the word', async () =>
      (await recipient.takeDeliveries()).receipts.some(
        (jws) => idOf(jws) === idOf(wire) && said(jws) === withheld,
      )
        ? true
        : undefined,
    );
  });
});

describe('a message that is withheld by a suspension, and whose authorisation is revoked then', () => {
  it('ends, and does not go on when the suspension is lifted', async () => {
    const authorization = newReference();
    const wire = await post({ authorization });
    await suspend(stage.installation, agreement);
    await untilState(sender, idOf(wire), 'withheld');
    await sender.post(await makeRevocation(sender, authorization));
    const both = ['accepted', 'withheld:agreement-suspended', 'withheld:authorization-revoked'];
    expect(await kindsOf(wire)).toEqual(both);
    await suspend(stage.installation, agreement, false);
    const later = await until('the agreement to hold again', async () => {
      const tried = await sender.make();
      return (await sender.post(tried)).status === 201 ? tried : undefined;
    });
    expect(await stateOf(later)).toBe('accepted');
    expect(await stateOf(wire)).toBe('withheld');
    expect(await kindsOf(wire)).toEqual(both);
  });
});

describe('a receipt that crosses with an `abandoned`', () => {
  it('is recorded; only a `delivered` changes the state', async () => {
    const [received, delivered] = [await post(), await post()];
    for (const wire of [received, delivered]) {
      const signed = await signAs(stage.installation, abandonmentOf(wire), 2);
      expect((await postAbandonment(stage.installation, signed)).status).toBe(201);
    }
    await say(received, 'received');
    await say(delivered, 'received', 'delivered');
    expect(await stateOf(received)).toBe('abandoned');
    expect(await stateOf(delivered)).toBe('delivered');
    expect(await kindsOf(delivered)).toEqual(['accepted', 'received', 'delivered', 'abandoned']);
  });
});

describe('a `withheld` or an `abandoned` that is not the gateway’s', () => {
  it.each([
    ['withheld', 'agreement-suspended'],
    ['withheld', 'authorization-revoked'],
    ['abandoned', 'abandoned'],
  ] as const)('is not believed, and changes nothing: %s %s', async (kind, code) => {
    const wire = await post();
    const forged = await recipient.say(kind, wire, { code });
    await recipient.publishReceipts(forged);
    await say(wire, 'received');
    expect(await kindsOf(wire)).toEqual(['accepted', 'received']);
  });
});

describe('a message that its recipient asks for', () => {
  it('is not delivered while it is withheld', async () => {
    const wire = await post();
    // What was on its way when it was withheld would come later.
    await until('its first delivery', async () =>
      (await recipient.takeDeliveries()).messages.map(idOf).includes(idOf(wire)) ? true : undefined,
    );
    await suspend(stage.installation, agreement);
    await untilState(sender, idOf(wire), 'withheld');
    await recipient.takeDeliveries();
    await recipient.publishRequest({ source: fiscalia, id: idOf(wire) });
    await sender.post(wire);
    const other = await TestParty.open(stage.installation, 'ninez');
    // Whatever the request made due has been published by the time that a later answer is there.
    const ended = await endedMessage();
    await recipient.publishRequest({ source: fiscalia, id: ended });
    const seen = await until('the later answer', async () => {
      const { messages, receipts } = await other.takeDeliveries();
      const ids = [...messages, ...receipts].map(idOf);
      return ids.includes(ended) ? ids : undefined;
    });
    expect(seen).not.toContain(idOf(wire));
    await suspend(stage.installation, agreement, false);
    await until('its delivery', async () =>
      (await recipient.takeDeliveries()).messages.map(idOf).includes(idOf(wire)) ? true : undefined,
    );
  });
});

/** A message that the gateway has ended. */
async function endedMessage(): Promise<string> {
  const rows = await stage.rows<{ id: string }>(
    'gateway',
    `SELECT id FROM message WHERE state = 'abandoned' LIMIT 1`,
  );
  return rows[0]?.id ?? '';
}
