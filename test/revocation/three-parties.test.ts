import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { done, type Endpoint, type Incoming, retry, revocationOf, revokedPattern } from '@valija/adapter-kit';
import { castWith } from '../../apps/local/programs.js';
import { caj, grant, lookAtAuthorization, newReference, ong, sernameg } from '../support/authorization.js';
import { openEndpoint } from '../support/endpoint.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { gateway, TestParty } from '../support/party.js';
import { untilState } from '../support/state.js';
import { until } from '../support/until.js';
import { saidIn, send, untilAllKnow } from './told.js';

const otorgada = 'cl.valija.autorizacion.otorgada';
const subject = 'f1c71c10f1c71c10f1c71c10f1c71c10';

let stage: TestInstallation;
let pav: Endpoint;
let holder: TestParty;
const recipients: Endpoint[] = [];
/** What the ONG's app was shown, in its order. */
const shown: Incoming[] = [];
/** Holds the ONG's app up in the messages that name this authorisation. */
const slow = newReference();
const gate = Promise.withResolvers<void>();
/** Makes the ONG's existing system fail the first time. */
const failing = newReference();

beforeAll(async () => {
  stage = await startInstallation({
    cast: castWith([], ['bandeja-pav', 'bandeja-caj', 'bandeja-sernameg', 'bandeja-ong']),
    only: ['gateway'],
  });
  holder = await TestParty.open(stage.installation, 'pav');
  pav = await openEndpoint(stage.installation, 'pav');
  const take = async (message: Incoming) => {
    shown.push(message);
    if (message.envelope.authorization === slow) await gate.promise;
    return message.envelope.authorization === failing && !message.mayHaveActed
      ? retry('native-unavailable', undefined, 10_000)
      : done<never>();
  };
  for (const name of ['caj', 'sernameg'])
    recipients.push(
      await openEndpoint(stage.installation, name, { handlers: { [otorgada]: async () => done<never>() } }),
    );
  recipients.push(
    await openEndpoint(stage.installation, 'ong', { handlers: { [otorgada]: take, [revokedPattern]: take } }),
  );
}, 60_000);
afterAll(async () => {
  await Promise.all([pav, ...recipients].map((endpoint) => endpoint?.close()));
  await stage.close();
});

describe('an authorisation that had reached three parties, and one of them twice', () => {
  const reference = newReference();
  let revocation: string;
  let threadOfOng: string;

  it('is known to the gateway by its reference alone', async () => {
    const sent = await Promise.all(
      [caj, sernameg, ong].map((recipient) => send(pav, grant(reference, recipient, { subject }))),
    );
    threadOfOng = sent[2] ?? '';
    const again = grant(reference, ong, { subject, correlationid: threadOfOng });
    for (const id of [...sent, await send(pav, again)]) await untilState(holder, id, 'delivered');
    expect(await lookAtAuthorization(holder, reference)).toEqual({
      reference,
      reached: [{ party: caj }, { party: ong }, { party: sernameg }],
    });
  });

  it('is told to each of them when it is revoked, and who told it sees who knows', async () => {
    revocation = await send(pav, revocationOf(reference, { gateway, subject }));
    const seen = await untilAllKnow(holder, reference, [caj, ong, sernameg]);
    expect(seen.revocation).toMatchObject({ id: revocation });
    for (const { party, notice } of seen.reached)
      expect(saidIn(notice?.receipts ?? [])).toEqual([
        `accepted ${gateway}`,
        `received ${party}`,
        `delivered ${party}`,
      ]);
    expect(await stage.rows('gateway', 'SELECT FROM message WHERE source = $1', [gateway])).toHaveLength(3);
  });

  it('is at its end for who revoked it: the gateway’s own receipts hold there', async () => {
    const kinds = await until('the receipts', async () => {
      const rows = await stage.rows<{ kind: string; by_party: string }>(
        'pav',
        'SELECT kind, by_party FROM receipt WHERE id = $1 ORDER BY kind',
        [revocation],
      );
      return rows.length === 3 ? rows : undefined;
    });
    expect(kinds).toEqual(['accepted', 'delivered', 'received'].map((kind) => ({ kind, by_party: gateway })));
    const [row] = await stage.rows('pav', 'SELECT done_at, body FROM outbox WHERE id = $1', [revocation]);
    expect(row).toMatchObject({ done_at: expect.any(Date), body: null });
  });

  it('comes without content, in the thread that the party knows, urgent, about the same person', () => {
    const [notice] = shown.filter(({ envelope }) => envelope.type === revokedPattern);
    expect(notice).toMatchObject({
      content: {},
      envelope: {
        source: gateway,
        subject,
        correlationid: threadOfOng,
        causationid: revocation,
        lane: 'urgent',
        authorization: reference,
      },
    });
  });

  it('is noted by each, whether or not its app has a handler for it', async () => {
    for (const name of ['caj', 'sernameg', 'ong']) {
      expect(await stage.rows(name, 'SELECT reference FROM revocation')).toEqual([{ reference }]);
      const inbox = await stage.rows(name, 'SELECT state FROM inbox WHERE type = $1', [revokedPattern]);
      expect(inbox).toEqual([{ state: 'applied' }]);
    }
  });

  it('lets nothing more through from its holder, who learns it as any refusal', async () => {
    const late = await send(pav, grant(reference, caj, { subject }));
    await untilState(holder, late, 'refused');
    expect(await stage.rows('caj', 'SELECT FROM inbox WHERE id = $1', [late])).toEqual([]);
  });
});

describe('a message that was on its way when its authorisation was revoked', () => {
  /** One that the ONG's app is slow at, and behind it in its thread one under the authorisation that will end. */
  it('is refused unopened where it was not tried yet', async () => {
    const reference = newReference();
    const before = await send(pav, grant(slow, ong, { subject }));
    const waiting = await send(pav, grant(reference, ong, { subject, correlationid: before }));
    await untilState(holder, waiting, 'received');
    await send(pav, revocationOf(reference, { gateway, subject }));
    await untilAllKnow(holder, reference, [ong]);
    gate.resolve();
    await untilState(holder, waiting, 'refused');
    await untilState(holder, before, 'delivered');
    const inbox = await stage.rows('ong', 'SELECT state, sealed, error_code FROM inbox WHERE id = $1', [
      waiting,
    ]);
    expect(inbox).toEqual([{ state: 'refused', sealed: null, error_code: 'authorization-revoked' }]);
    expect(shown.some(({ envelope }) => envelope.id === waiting)).toBe(false);
  });

  it('is parked for a person where the existing system may hold it', async () => {
    const tried = await send(pav, grant(failing, ong, { subject }));
    await until('the first try', async () =>
      shown.some(({ envelope }) => envelope.id === tried) ? true : undefined,
    );
    await send(pav, revocationOf(failing, { gateway, subject }));
    await untilAllKnow(holder, failing, [ong]);
    const row = await until('the second try', async () => {
      const [found] = await stage.rows('ong', 'SELECT state, error_code FROM inbox WHERE id = $1', [tried]);
      return found?.state === 'pending' ? undefined : found;
    });
    expect(row).toEqual({ state: 'parked', error_code: 'authorization-revoked' });
    expect(shown.filter(({ envelope }) => envelope.id === tried)).toHaveLength(1);
  });
});

describe('an authorisation that is granted', () => {
  it('is named by the envelope, whatever the draft says', async () => {
    const reference = newReference();
    const { envelope } = await pav.seal(grant(reference, caj, { authorization: newReference() }));
    expect(envelope.authorization).toBe(reference);
  });
});
