import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Log } from '@valija/runtime';
import { Database, migrate, outboxMigrations, receiptMigrations } from '@valija/store';
import { gatewayMigrations } from '../../apps/gateway/migrations.js';
import { Contacts } from '../../apps/gateway/notices/contacts.js';
import type { Digest } from '../../apps/gateway/notices/digest.js';
import { Dispatch, type DispatchOptions } from '../../apps/gateway/notices/dispatch.js';
import type { OneMail } from '../../apps/gateway/notices/mail.js';
import { noticeMigrations } from '../../apps/gateway/notices/migrations.js';
import type { SendOutcome } from '../../apps/gateway/notices/outcome.js';
import { addSendings } from '../../apps/gateway/store/sendings.js';
import { castWith } from '../../apps/local/programs.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { until } from '../support/until.js';

const party = 'urn:valija:cl:ficticia:una';
const contacts = Contacts.of({ contacts: { [party]: { mail: ['plazos@ficticia.cl'] } } });
const digest: Digest = { urgente: false, plazos: [], sinRecibir: [] };

let stage: TestInstallation;
let db: Database;
/** What the scripted server of e-mail says: each e-mail gets the next answer, and the last one for ever. */
let script: (() => Promise<SendOutcome>)[];
let got: OneMail[];

beforeAll(async () => {
  stage = await startInstallation({ cast: castWith([]), only: [] });
  db = new Database(stage.installation.provisioned.endpoints.gateway?.databaseUrl ?? '');
  await migrate(db, outboxMigrations, receiptMigrations, gatewayMigrations, noticeMigrations);
}, 60_000);
afterAll(async () => {
  await db?.close();
  await stage?.close();
});
beforeEach(async () => {
  got = [];
  script = [async () => ({ kind: 'sent' })];
  await db.query('TRUNCATE notice_sending, alert');
});

const dispatchWith = (options: Partial<DispatchOptions> = {}): Dispatch =>
  new Dispatch(
    db,
    {
      contacts,
      mailer: {
        send: (mail) => {
          got.push(mail);
          const answer = script.length > 1 ? script.shift() : script[0];
          return answer?.() ?? Promise.reject(new Error('no script'));
        },
      },
      webhooks: { send: () => Promise.reject(new Error('no webhook is told here')) },
      againMs: 20,
      againMsMax: 40,
      triesMax: 3,
      tryMsMax: 1_000,
      ...options,
    },
    Log.create('test', 'silent'),
  );

const add = (count = 1): Promise<void> =>
  db.transaction(async (tx) => {
    for (let at = 0; at < count; at++) addSendings(tx, party, contacts.of(party), digest, new Date());
  });
const rows = async () =>
  (await db.query('SELECT attempts, failure, body, sent_at, dead_at FROM notice_sending ORDER BY seq')).rows;
const alerts = async () => (await db.query<{ code: string }>('SELECT code FROM alert')).rows;

/** Looks until nothing is left to be tried. */
const passAll = (dispatch: Dispatch): Promise<true> =>
  until('the end', async () => {
    await dispatch.pass();
    return (await rows()).every(({ sent_at, dead_at }) => sent_at ?? dead_at) ? true : undefined;
  });

describe('what is to reach a contact', () => {
  it('is sent once, and what was said is kept no longer', async () => {
    await add();
    const dispatch = dispatchWith();
    expect(await dispatch.pass()).toBe(1);
    expect(await dispatch.pass()).toBe(0);
    expect(got).toMatchObject([{ to: 'plazos@ficticia.cl', digest }]);
    expect(await rows()).toMatchObject([
      { attempts: 1, body: null, sent_at: expect.any(Date), dead_at: null },
    ]);
  });

  it('is tried again under the same id until it is taken', async () => {
    script.unshift(
      async () => ({ kind: 'again', failure: 'ETIMEDOUT' }),
      async () => ({ kind: 'again', failure: 'ETIMEDOUT' }),
    );
    await add();
    await passAll(dispatchWith());
    expect(new Set(got.map(({ id }) => id)).size).toBe(1);
    expect(await rows()).toMatchObject([{ attempts: 3, failure: null, dead_at: null }]);
    expect(await alerts()).toEqual([]);
  });

  it('is given up after as many tries as are configured, and somebody is alerted once', async () => {
    script = [async () => ({ kind: 'again', failure: 'ETIMEDOUT' })];
    await add();
    await passAll(dispatchWith());
    expect(got).toHaveLength(3);
    expect(await rows()).toMatchObject([{ failure: 'ETIMEDOUT', sent_at: null, dead_at: expect.any(Date) }]);
    expect(await alerts()).toEqual([{ code: 'notice-undelivered' }]);
  });

  it('is given up at once where it is refused for good', async () => {
    script = [async () => ({ kind: 'never', failure: 'EENVELOPE 550' })];
    await add();
    await passAll(dispatchWith());
    expect(got).toHaveLength(1);
    expect(await alerts()).toHaveLength(1);
  });

  it('is sent to nobody who is a contact no more', async () => {
    await add();
    await passAll(dispatchWith({ contacts: Contacts.read(undefined) }));
    expect(got).toEqual([]);
    expect(await rows()).toMatchObject([{ failure: 'CONTACT_REMOVED' }]);
  });

  it('waits longer each time, to the longest wait', async () => {
    script = [async () => ({ kind: 'again', failure: 'ETIMEDOUT' })];
    await add();
    const dispatch = dispatchWith({ againMs: 60_000, againMsMax: 90_000, triesMax: 9 });
    const waits: number[] = [];
    for (let tries = 0; tries < 3; tries++) {
      await dispatch.pass();
      const [row] = (
        await db.query('SELECT extract(epoch FROM due_at - now())::float AS s FROM notice_sending')
      ).rows;
      waits.push(Math.round(row?.s / 5) * 5);
      await db.query('UPDATE notice_sending SET due_at = now()');
    }
    expect(waits).toEqual([60, 90, 90]);
  });

  it('is sent once by three at a time', async () => {
    await add(60);
    await Promise.all(Array.from({ length: 3 }, () => passAll(dispatchWith())));
    expect(got).toHaveLength(60);
    expect(new Set(got.map(({ id }) => id)).size).toBe(60);
  });

  it('is left to another by one that died over it, whose late word counts for nothing', async () => {
    const late = Promise.withResolvers<SendOutcome>();
    script.unshift(() => late.promise);
    await add();
    const dead = dispatchWith().pass();
    await until('the first try', async () => (got.length === 1 ? true : undefined));
    expect(await dispatchWith().pass()).toBe(0);
    await db.query('UPDATE notice_sending SET due_at = now()');
    expect(await dispatchWith().pass()).toBe(1);
    late.resolve({ kind: 'never', failure: 'EENVELOPE 550' });
    await dead;
    expect(await rows()).toMatchObject([{ attempts: 2, sent_at: expect.any(Date), dead_at: null }]);
    expect(await alerts()).toEqual([]);
  });

  it('is forgotten when it was settled long ago, and not before', async () => {
    await add(2);
    const dispatch = dispatchWith();
    await dispatch.pass();
    await db.query(
      `UPDATE notice_sending SET sent_at = now() - interval '91 days' WHERE seq = (SELECT min(seq) FROM notice_sending)`,
    );
    expect(await dispatch.forget()).toBe(1);
    expect(await rows()).toHaveLength(1);
  });
});
