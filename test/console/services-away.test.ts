import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { readInstallation } from '../../apps/local/broker.js';
import type { Visit } from '../../apps/local/browsing/visit.js';
import { PrivateBroker } from '../../apps/local/private-broker.js';
import { PrivateDatabase } from '../../apps/local/private-database.js';
import { describeWithBrowser, tell } from '../support/windows.js';
import { ConsoleStage } from './stage.js';

let dir: string;
let broker: PrivateBroker;
let database: PrivateDatabase;
let stage: ConsoleStage;
let visit: Visit;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'valija-away-'));
  [broker, database] = await Promise.all([
    PrivateBroker.open(join(dir, 'broker'), readInstallation()),
    PrivateDatabase.open(join(dir, 'database')),
  ]);
  stage = await ConsoleStage.open(['saf', 'pdi'], { broker, databaseUrl: database.databaseUrl });
  visit = await stage.visit('consulta-ficticia');
}, 300_000);
afterAll(async () => {
  await stage?.close();
  await Promise.all([broker?.kill(), database?.kill()]);
  if (dir) rmSync(dir, { recursive: true, force: true });
}, 60_000);

/** Waits until a banner says so, on a page that nobody touches. */
const told = (text: RegExp) => visit.page.getByText(text).first().waitFor({ timeout: 60_000 });
const over = (text: RegExp) =>
  visit.page.getByText(text).first().waitFor({ state: 'detached', timeout: 60_000 });

describeWithBrowser('what the console stands on goes away', () => {
  tell(
    'the gateway: a banner says since when, what was known stays, and it recovers by itself',
    () => stage,
    async () => {
      await visit.goTo('/ahora');
      await visit.page.getByText('PDI Bitrap RM').first().waitFor();
      await stage.installation.process('gateway').kill('SIGKILL');
      const banner = /La compuerta no responde desde las/;
      await told(banner);
      expect(await visit.page.getByText('PDI Bitrap RM').count()).toBeGreaterThan(0);
      await stage.installation.process('gateway').restart();
      await over(banner);
    },
    180_000,
  );

  tell(
    'the broker: it is said plainly, and what was accepted waits',
    () => stage,
    async () => {
      await visit.goTo('/ahora');
      await broker.kill();
      const banner =
        /intermediario de mensajes[^.]* no responde desde las|broker[^.]* no responde desde las/i;
      await told(banner);
      await broker.start();
      await over(banner);
    },
    240_000,
  );

  tell(
    'the database: it is said plainly, nothing is shown as new, and it recovers by itself',
    () => stage,
    async () => {
      await visit.goTo('/ahora');
      await database.kill();
      const banner = /base de datos[^.]* no responde|Valija no responde|perdió la conexión/i;
      await told(banner);
      await database.start();
      await over(banner);
      await visit.goTo('/ahora');
      await visit.page.getByText('PDI Bitrap RM').first().waitFor();
      expect(stage.complaints()).toEqual([]);
    },
    240_000,
  );
});
