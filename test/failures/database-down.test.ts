import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { areServicesContained, databaseImage } from '../../apps/local/containers.js';
import { PrivateDatabase } from '../../apps/local/private-database.js';
import { caj, grant, newReference } from '../support/authorization.js';
import { FailureStage, lifeOf } from './stage.js';

let dir: string;
let database: PrivateDatabase;
let stage: FailureStage;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'valija-down-'));
  const image = (await areServicesContained()) ? { image: databaseImage } : undefined;
  database = await PrivateDatabase.open(dir, image);
  stage = await FailureStage.open({}, { databaseUrl: database.databaseUrl });
  await stage.life.openCaj();
}, 120_000);
afterAll(async () => {
  // What was made in it is taken away from it.
  await database?.start();
  await stage?.close();
  await database?.kill();
  rmSync(dir, { recursive: true, force: true });
}, 30_000);

describe('a database that is down', () => {
  it('makes every answer a 503 that says when to come again, the operator’s too; what was begun goes on by itself', async () => {
    const { sender, pav } = stage.life;
    const { id } = await stage.life.send();
    await stage.untilDelivered(id);
    const { envelope, wire } = await pav.seal(grant(newReference(), caj));
    // Who has a token already is answered too: another could not even ask for one.
    await sender.token(envelope.type);
    await database.kill();

    const away = { status: 503, body: { code: 'service-unavailable' } };
    const refused = await sender.post(wire);
    expect(refused).toMatchObject(away);
    expect(refused.headers.get('retry-after')).toMatch(/^[0-9]+$/);
    for (const [operation, path] of [
      ['getNow', 'now'],
      ['listFailures', 'failures'],
      ['listAlerts', 'alerts'],
      ['getBroker', 'broker'],
      ['getOpsMessage', `messages/${id}`],
    ] as const)
      expect(await stage.ask(operation, path)).toMatchObject(away);

    await database.start();
    await stage.life.installation.waitUntilReady();
    expect((await sender.post(wire)).status).toBe(201);
    const message = await stage.untilDelivered(envelope.id);
    expect(lifeOf(message)).toEqual(['accepted', 'published', 'received', 'delivered']);
    expect(stage.life.applied).toEqual([id, envelope.id]);
    expect((await stage.now()).services.database.state).toBe('up');
    await stage.untilWell();
  }, 90_000);
});
