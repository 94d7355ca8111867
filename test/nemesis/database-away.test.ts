import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '@valija/store';
import { PrivateDatabase } from '../../apps/local/private-database.js';

let dir: string;
let server: PrivateDatabase;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'valija-away-'));
  server = await PrivateDatabase.open(dir);
}, 60_000);
afterAll(async () => {
  await server.kill();
  rmSync(dir, { recursive: true, force: true });
});

describe('a database that is killed under load', () => {
  it('costs queries, never the process, and every connection comes back', async () => {
    const db = new Database(server.databaseUrl);
    let stopping = false;
    let failed = 0;
    const load = Array.from({ length: 16 }, async (_, at) => {
      while (!stopping) {
        const work =
          at % 2 === 0
            ? db.query('SELECT pg_sleep($1)', [0.002])
            : db.transaction((tx) => tx.query('SELECT pg_sleep($1)', [0.002]));
        await work.catch(() => {
          failed += 1;
        });
        await sleep(failed > 0 ? 5 : 0);
      }
    });
    for (let kill = 0; kill < 10; kill++) {
      await sleep(250);
      await server.kill();
      await server.start();
    }
    stopping = true;
    await Promise.all(load);
    await db.ping();
    await db.close();
    expect(failed).toBeGreaterThan(0);
  }, 60_000);
});
