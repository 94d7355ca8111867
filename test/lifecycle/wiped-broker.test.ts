import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readInstallation } from '../../apps/local/broker.js';
import { PrivateBroker } from '../../apps/local/private-broker.js';
import { abandonmentOf, postAbandonment, signAs, suspend } from '../support/statements.js';
import { until } from '../support/until.js';
import { LifecycleStage } from './stage.js';

let dir: string;
let broker: PrivateBroker;
let stage: LifecycleStage;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'valija-wiped-'));
  broker = await PrivateBroker.open(join(dir, 'broker'), readInstallation());
  stage = await LifecycleStage.open({ broker });
}, 120_000);
afterAll(async () => {
  await stage?.close();
  await broker?.kill();
  rmSync(dir, { recursive: true, force: true });
}, 30_000);

describe('a broker that loses all its data while messages are withheld', () => {
  it('is given none of them anew, is given what recipients were told, and loses nothing', async () => {
    const ids = await stage.sendThread(3);
    const given = await stage.send();
    const behind = await stage.send({ correlationid: given.id });
    await stage.untilAll([...ids, given.id, behind.id], 'accepted');
    const signed = await signAs(stage.installation, abandonmentOf(given.wire), 2);
    expect((await postAbandonment(stage.installation, signed)).status).toBe(201);
    await suspend(stage.installation, stage.agreement);
    await stage.untilAll([...ids, behind.id], 'withheld');

    await broker.kill();
    await broker.wipe();
    await broker.start();
    await stage.installation.provisionBrokerAnew();
    await stage.installation.waitUntilReady();
    await stage.openCaj();
    await until('what was given up to be dropped', async () =>
      (await stage.inbox([given.id]))[0]?.state === 'dropped' ? true : undefined,
    );
    await sleep(5_000);
    expect(await stage.inbox([...ids, behind.id])).toEqual([]);
    expect(await stage.inbox([given.id])).toMatchObject([{ state: 'dropped' }]);

    await suspend(stage.installation, stage.agreement, false);
    await stage.untilAll([...ids, behind.id], 'delivered', 30_000);
    expect([...stage.applied].sort()).toEqual([...ids, behind.id].sort());
    expect(stage.applied.filter((id) => ids.includes(id))).toEqual(ids);
  }, 120_000);
});
