import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readInstallation } from '../../apps/local/broker.js';
import { areServicesContained, brokerImage } from '../../apps/local/containers.js';
import { PrivateBroker } from '../../apps/local/private-broker.js';
import { FailureStage, lifeOf } from './stage.js';

let dir: string;
let broker: PrivateBroker;
let stage: FailureStage;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'valija-wiped-'));
  const origin = (await areServicesContained()) ? { image: brokerImage } : readInstallation();
  broker = await PrivateBroker.open(join(dir, 'broker'), origin);
  stage = await FailureStage.open({}, { broker });
}, 120_000);
afterAll(async () => {
  await stage?.close();
  await broker?.kill();
  rmSync(dir, { recursive: true, force: true });
}, 30_000);

describe('a broker that loses all its data', () => {
  it('is declared anew and given again what has no receipt; the operator sees it away, and then in step', async () => {
    const { installation } = stage.life;
    const { id } = await stage.life.send();
    await stage.untilQueue(({ ready }) => ready > 0);
    await broker.kill();
    await broker.wipe();
    expect(await stage.untilAlert('broker-unreachable')).toMatchObject({
      severity: 'red',
      action: 'look-at-broker',
    });
    expect((await stage.now()).services.broker.state).not.toBe('up');
    expect(await stage.message(id)).toMatchObject({ state: 'accepted', holder: { step: 'waiting' } });

    await broker.start();
    await installation.provisionBrokerAnew();
    await stage.life.openCaj();
    const message = await stage.untilDelivered(id);
    expect(lifeOf(message)).toEqual(['accepted', 'published', 'received', 'delivered']);
    expect(message.life.find(({ kind }) => kind === 'published')?.count).toBeGreaterThan(1);
    expect(stage.life.applied).toEqual([id]);
    await stage.untilWell();
    expect(await stage.broker()).toMatchObject({ reachable: true, blocked: false, differences: 0 });
    expect((await stage.now()).services.broker.state).toBe('up');
  }, 90_000);
});
