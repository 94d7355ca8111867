import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { done, type Endpoint } from '@valija/adapter-kit';
import { peekKid, peekPayload, type Receipt } from '@valija/envelope';
import { castWith } from '../../apps/local/programs.js';
import { send } from '../revocation/told.js';
import { grant, newReference, ong } from '../support/authorization.js';
import { TestCli } from '../support/cli.js';
import { openEndpoint } from '../support/endpoint.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { untilQuarantined } from '../support/outcome.js';
import { pav, TestParty } from '../support/party.js';
import { until } from '../support/until.js';

let stage: TestInstallation;
let cli: TestCli;
let sender: Endpoint | undefined;
let recipient: Endpoint | undefined;
/** Ids of what the recipient's app did. */
const applied: string[] = [];

beforeAll(async () => {
  stage = await startInstallation({
    cast: castWith([], ['bandeja-pav', 'bandeja-ong']),
    only: ['gateway'],
    settings: { VALIJA_DELIVER_AGAIN_MS: '1000' },
  });
  cli = await TestCli.open(stage.installation);
}, 60_000);
afterAll(() => stage.close(), 30_000);
beforeEach(async () => {
  sender = await openSender();
}, 30_000);
afterEach(async () => {
  await sender?.close();
  await recipient?.close();
  recipient = undefined;
}, 30_000);

// Nothing is offered again by its schedule within a test: what arrives anew does so because a key ended.
const openSender = (settings = {}): Promise<Endpoint> =>
  openEndpoint(stage.installation, 'pav', { settings: { VALIJA_OFFER_AGAIN_MS: '3600000', ...settings } });
const openRecipient = (settings = {}): Promise<Endpoint> =>
  openEndpoint(stage.installation, 'ong', {
    settings,
    handlers: {
      'cl.valija.autorizacion.otorgada': async ({ envelope }) => {
        applied.push(envelope.id);
        return done();
      },
    },
  });

const sendOne = (): Promise<string> => send(sender as Endpoint, grant(newReference(), ong));

/** New keys of a party, and the end of those so far, at once. */
async function rotateNow(endpoint: string, party: string): Promise<readonly string[]> {
  const { exit, error, json } = await cli.run(
    endpoint,
    ['keys', 'rotate', '--parte', party, '--uso', 'sign', '--ahora', '--motivo', 'Llave copiada (ficticio)'],
    party,
  );
  expect({ exit, error }).toEqual({ exit: 0, error: '' });
  return json<{ created: { kid: string }[] }>().created.map(({ kid }) => kid);
}

interface Shown {
  readonly state: string;
  readonly kinds: readonly string[];
  readonly kids: readonly string[];
}

/** What the gateway holds of a message. */
async function look(id: string): Promise<Shown | undefined> {
  const [message] = await stage.rows<{ state: string }>(
    'gateway',
    'SELECT state FROM message WHERE id = $1',
    [id],
  );
  const receipts = await stage.rows<{ kind: string; jws: string }>(
    'gateway',
    'SELECT kind, jws FROM receipt WHERE id = $1 ORDER BY recorded_at, kind',
    [id],
  );
  return (
    message && {
      state: message.state,
      kinds: receipts.map(({ kind }) => kind),
      kids: receipts.map(({ jws }) => peekKid(jws)),
    }
  );
}

/** Waits until the gateway holds a message as delivered, with all receipts: `delivered` may be recorded before `received`. */
const untilDelivered = (id: string): Promise<Shown> =>
  until(`${id} to be delivered`, async () => {
    const seen = await look(id);
    return seen?.state === 'delivered' && seen.kinds.length === 3 ? seen : undefined;
  });

/** What the sender knows of its message. */
const told = async (id: string): Promise<readonly Receipt[]> =>
  (
    await stage.rows<{ jws: string }>('pav', 'SELECT jws FROM receipt WHERE id = $1 ORDER BY recorded_at', [
      id,
    ])
  ).map(({ jws }) => peekPayload(jws) as Receipt);

const untilTold = (id: string, kind: string): Promise<readonly Receipt[]> =>
  until(`${kind} of ${id} at its sender`, async () => {
    const receipts = await told(id);
    return receipts.some((receipt) => receipt.kind === kind) ? receipts : undefined;
  });

const digestsOf = (id: string) =>
  stage.rows<{ now: string; earlier: string[] }>(
    'pav',
    'SELECT envelope_digest AS now, earlier_digests AS earlier FROM sent WHERE id = $1',
    [id],
  );

const conflicts = () => stage.rows('gateway', 'SELECT FROM incident');

describe('a signing key that is revoked at once', () => {
  it('is good for nothing later; what it signed before stays true', async () => {
    recipient = await openRecipient();
    const before = await sendOne();
    await untilTold(before, 'delivered');
    await untilDelivered(before);
    const party = await TestParty.open(stage.installation, 'pav');
    const old = party.signer;
    await rotateNow('pav', pav);
    const sealing = party.directory.sealingKey(ong, new Date());
    const wire = await party.sign(await party.seal({}, { recipient: ong }, sealing));
    expect(peekKid(wire.envelope)).toBe(old.kid);
    const quarantined = await untilQuarantined(stage, 'gateway', await party.offer(wire));
    expect(quarantined.code).toBe('key-retired');

    const shown = await cli.run('pav', ['message', 'show', before]);
    expect(shown.exit).toBe(0);
    expect(shown.json<{ state: string; receipts: { fault: unknown }[] }>()).toMatchObject({
      state: 'delivered',
      receipts: [{ fault: null }, { fault: null }, { fault: null }],
    });
  });

  it('loses nothing that had not been offered yet', async () => {
    const draft = await sender?.seal(grant(newReference(), ong));
    if (!draft) throw new Error('no sender');
    const { id } = draft.envelope;
    await sender?.db.transaction(async (tx) => {
      sender?.send(tx, draft);
      await tx.query(`UPDATE outbox SET due_at = now() + interval '1 hour' WHERE id = $1`, [id]);
    });
    const [kid] = await rotateNow('pav', pav);
    await until(
      'the sender to know',
      async () => sender?.directory.signingKeys(pav, new Date())[0]?.kid === kid || undefined,
    );
    await stage.rows('pav', 'UPDATE outbox SET due_at = now() WHERE id = $1', [id]);
    recipient = await openRecipient();
    await untilTold(id, 'delivered');
    const [stored] = await stage.rows<{ envelope: string }>(
      'gateway',
      'SELECT envelope FROM message WHERE id = $1',
      [id],
    );
    expect(peekKid(stored?.envelope ?? '')).toBe(kid);
    // The same words: only the signature is another.
    expect(stored?.envelope.split('.')[1]).toBe(draft.wire.envelope.split('.')[1]);
    expect(await digestsOf(id)).toMatchObject([{ earlier: [draft.digest] }]);
  });

  it('loses nothing that was accepted and whose receipt was lost: it is known under either signature', async () => {
    const id = await sendOne();
    await untilTold(id, 'accepted');
    const [first] = await digestsOf(id);
    await stage.rows('pav', 'DELETE FROM receipt WHERE id = $1', [id]);
    await stage.rows('pav', 'UPDATE outbox SET passed = false WHERE id = $1', [id]);
    await rotateNow('pav', pav);

    const [accepted] = await untilTold(id, 'accepted');
    expect(accepted?.envelopedigest).toBe(first?.now);
    expect(await digestsOf(id)).toMatchObject([{ earlier: [first?.now] }]);
    recipient = await openRecipient();
    const receipts = await untilTold(id, 'delivered');
    expect(receipts.every(({ envelopedigest }) => envelopedigest === first?.now)).toBe(true);
    expect(await conflicts()).toEqual([]);
  });

  it('loses nothing that was on its way, and refused for it', async () => {
    await sender?.close();
    sender = await openSender({ VALIJA_DIRECTORY_POLL_MS: '15000' });
    await rotateNow('pav', pav);
    const id = await sendOne();
    await until(
      'the refusal',
      async () =>
        (await stage.rows('gateway', `SELECT FROM quarantine WHERE code = 'key-retired'`)).length > 0 ||
        undefined,
    );
    recipient = await openRecipient();
    await untilTold(id, 'delivered');
    expect(await digestsOf(id)).toMatchObject([{ earlier: [expect.any(String)] }]);
    expect(await conflicts()).toEqual([]);
  });
});

describe('a recipient whose signing key is revoked at once', () => {
  it('says anew what the gateway refused for it', async () => {
    recipient = await openRecipient({ VALIJA_DIRECTORY_POLL_MS: '5000' });
    const [kid] = await rotateNow('ong', ong);
    const id = await sendOne();
    const seen = await untilDelivered(id);
    expect([...seen.kinds].sort()).toEqual(['accepted', 'delivered', 'received']);
    expect(seen.kids.filter((each) => each === kid)).toHaveLength(2);
    await untilTold(id, 'delivered');
    expect(applied.filter((each) => each === id)).toHaveLength(1);
  });

  it('says anew what it had not sent yet', async () => {
    recipient = await openRecipient();
    const id = await sendOne();
    await untilTold(id, 'delivered');
    await untilDelivered(id);
    // As if the gateway had never heard of it: its database forgot the receipts, and asks for them by delivering again.
    await stage.rows('gateway', `DELETE FROM receipt WHERE id = $1 AND kind <> 'accepted'`, [id]);
    await stage.rows('gateway', `UPDATE message SET state = 'accepted' WHERE id = $1`, [id]);
    const [kid] = await rotateNow('ong', ong);
    const seen = await untilDelivered(id);
    expect(seen.kids.filter((each) => each === kid)).toHaveLength(2);
    expect(applied.filter((each) => each === id)).toHaveLength(1);
  });
});

describe('a gateway whose database was put back to an earlier day', () => {
  it('takes the message in under its new signature, and the recipient says of that one what it did', async () => {
    recipient = await openRecipient();
    const draft = await sender?.seal(grant(newReference(), ong));
    if (!draft) throw new Error('no sender');
    const { id } = draft.envelope;
    await sender?.db.transaction(async (tx) => sender?.send(tx, draft));
    // What comes after that is not on its way any more.
    await until('all receipts at the sender', async () => (await told(id)).length === 3 || undefined);
    for (const table of ['receipt', 'outbox', 'message'])
      await stage.rows('gateway', `DELETE FROM ${table} WHERE id = $1`, [id]);
    // The sender had no receipt of it either.
    await stage.rows('pav', 'DELETE FROM receipt WHERE id = $1', [id]);
    await stage.rows(
      'pav',
      `UPDATE outbox SET passed = false, done_at = NULL, body = $2, due_at = now() + interval '1 hour' WHERE id = $1`,
      [id, Buffer.from(JSON.stringify(draft.wire))],
    );
    await rotateNow('pav', pav);
    const receipts = await untilTold(id, 'delivered');
    const [digests] = await digestsOf(id);
    expect(digests?.earlier).toEqual([draft.digest]);
    expect(receipts.find(({ kind }) => kind === 'delivered')?.envelopedigest).toBe(digests?.now);
    expect(applied.filter((each) => each === id)).toHaveLength(1);
  });
});
