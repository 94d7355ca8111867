import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { suspend } from '../support/statements.js';
import { openSecondGateway, type SecondGateway } from './second-gateway.js';
import { LifecycleStage } from './stage.js';

let stage: LifecycleStage;
let second: SecondGateway;
beforeAll(async () => {
  stage = await LifecycleStage.open();
  second = await openSecondGateway(stage.installation, {
    VALIJA_LEASE_MS: '2000',
    VALIJA_DELIVER_AGAIN_MS: '1000',
    VALIJA_DELIVER_AGAIN_MS_MAX: '4000',
  });
}, 60_000);
afterAll(async () => {
  await second?.close();
  await stage.close();
}, 30_000);

describe('two gateways at once, of which one hears of a suspension and of its end before the other', () => {
  it('withhold each message once, and let each go once', async () => {
    const threads: string[][] = [];
    while (threads.length < 10) threads.push(await stage.sendThread(5));
    const ids = threads.flat();
    await stage.untilAll(ids, 'accepted');
    await suspend(stage.installation, stage.agreement);
    await stage.untilAll(ids, 'withheld', 20_000);
    const said = await stage.test.rows<{ count: number }>(
      'gateway',
      `SELECT count(*)::int AS count FROM receipt WHERE kind = 'withheld' GROUP BY source, id`,
    );
    expect(said).toHaveLength(ids.length);
    await stage.openCaj();
    await suspend(stage.installation, stage.agreement, false);
    await stage.untilAll(ids, 'delivered', 60_000);
    expect([...stage.applied].sort()).toEqual([...ids].sort());
    for (const thread of threads) expect(stage.applied.filter((id) => thread.includes(id))).toEqual(thread);
  }, 120_000);
});
