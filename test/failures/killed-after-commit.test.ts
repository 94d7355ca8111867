import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, outbox } from '@valija/store';
import { Failpoint } from '../support/failpoint.js';
import { until } from '../support/until.js';
import { FailureStage, lifeOf } from './stage.js';

/** Life of a lease at the gateway of this stage, in milliseconds. */
const leaseMs = 2_000;

let stage: FailureStage;
beforeAll(async () => {
  stage = await FailureStage.open();
  await stage.life.openCaj();
}, 60_000);
afterAll(() => stage.close(), 30_000);

describe('a gateway that is killed after it committed a message and claimed it, and before it published it', () => {
  it('publishes it when the lease of the dead one is over, and the operator sees one life without a gap', async () => {
    const gateway = stage.life.installation.process('gateway');
    const claiming = await Failpoint.set(await stage.connect('gateway'), {
      table: 'outbox',
      event: 'UPDATE',
      when: `NEW.fence > OLD.fence AND OLD.part = 'delivery'`,
    });
    const { id } = await stage.life.send();
    await claiming.reached();
    await gateway.kill('SIGKILL');
    await claiming.cut();
    await claiming.remove();
    // A moment later it would have had its lease, and nothing else: it is taken in its place.
    const db = new Database(stage.life.installation.provisioned.endpoints.gateway?.databaseUrl ?? '');
    // What the dead one held is free once its connection has ended.
    const claimed = await until('what the dead one claimed', async () => {
      const rows = (await outbox.claim(db, 64, leaseMs)).filter(({ part }) => part === 'delivery');
      return rows.length > 0 ? rows : undefined;
    });
    await db.close();
    expect(claimed.map((row) => row.id)).toEqual([id]);
    await gateway.restart();

    const message = await stage.untilDelivered(id);
    expect(lifeOf(message)).toEqual(['accepted', 'published', 'received', 'delivered']);
    expect(message.life.every(({ verified }) => verified !== false)).toBe(true);
    expect(message.holder).toBeNull();
    expect(stage.life.applied).toEqual([id]);
    const { gateways } = (await stage.now()).services;
    expect(gateways.some(({ startedAt }) => startedAt > message.takenAt)).toBe(true);
    await stage.untilWell();
  }, 40_000);
});
