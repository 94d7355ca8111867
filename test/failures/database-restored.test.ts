import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { done, retry } from '@valija/adapter-kit';
import pg from 'pg';
import { variable } from '../support/installation.js';
import { until } from '../support/until.js';
import { FailureStage, lifeOf } from './stage.js';

let stage: FailureStage;
let administrator: pg.Client;
beforeAll(async () => {
  stage = await FailureStage.open();
  administrator = new pg.Client({ connectionString: variable('VALIJA_DATABASE_URL') });
  await administrator.connect();
}, 60_000);
afterAll(async () => {
  await administrator?.end();
  await stage.close();
}, 30_000);

/** Does something with the gateway's database while nobody is connected to it. */
async function withoutGateway(work: (name: string) => Promise<void>): Promise<void> {
  const gateway = stage.life.installation.process('gateway');
  const { databaseUrl = '' } = stage.life.installation.provisioned.endpoints.gateway ?? {};
  const name = decodeURIComponent(new URL(databaseUrl).pathname.slice(1));
  await gateway.kill('SIGKILL');
  await until('nobody to be connected', async () => {
    await administrator.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [
      name,
    ]);
    const { rows } = await administrator.query('SELECT FROM pg_stat_activity WHERE datname = $1', [name]);
    return rows.length === 0 ? true : undefined;
  });
  await work(name);
  await gateway.restart();
}

const quote = pg.escapeIdentifier;

describe('a gateway whose database is restored from a backup', () => {
  it('takes again what its parties offer and say again, and nothing is done twice; the operator sees these lives whole', async () => {
    const { life } = stage;
    let isDown = false;
    await life.openCaj(async () => (isDown ? retry('native-unavailable', undefined, 500) : done()));
    const kept = (await life.send()).id;
    await stage.untilDelivered(kept);
    await withoutGateway(async (name) => {
      await administrator.query(`CREATE DATABASE ${quote(`${name}-copy`)} TEMPLATE ${quote(name)}`);
    });

    const ended = (await life.send()).id;
    await life.untilAll([ended], 'delivered');
    await until('its sender to know', async () => {
      const rows = await life.test.rows('pav', `SELECT FROM receipt WHERE id = $1 AND kind = 'delivered'`, [
        ended,
      ]);
      return rows.length > 0 ? true : undefined;
    });
    isDown = true;
    const inside = (await life.send()).id;
    await life.untilAll([inside], 'received');
    await withoutGateway(async (name) => {
      await administrator.query(`DROP DATABASE ${quote(name)} WITH (FORCE)`);
      await administrator.query(`ALTER DATABASE ${quote(`${name}-copy`)} RENAME TO ${quote(name)}`);
      await administrator.query(`ALTER DATABASE ${quote(name)} OWNER TO ${quote(name)}`);
    });

    // What is only delivered after it was offered again has its whole life: its recipient says once more that it was received.
    await stage.untilMessage(inside, (message) => lifeOf(message).includes('received'));
    isDown = false;
    const message = await stage.untilDelivered(inside);
    expect(lifeOf(message)).toEqual(['accepted', 'published', 'received', 'delivered']);
    expect(lifeOf(await stage.message(kept))).toEqual(['accepted', 'published', 'received', 'delivered']);
    // Both its parties hold the proof of its end, and nobody has a reason to say it again.
    expect((await stage.ask('getOpsMessage', `messages/${ended}`)).status).toBe(404);
    const after = (await life.send({ correlationid: ended })).id;
    await stage.untilDelivered(after);
    expect([...life.applied].sort()).toEqual([kept, ended, inside, after].sort());
    // A receipt of what the backup does not know may have come before its message was offered again: it is not believed, and comes again too.
    await stage.untilWell({ alerts: ['messages-quarantined'], kinds: ['quarantined'] });
  }, 90_000);
});
