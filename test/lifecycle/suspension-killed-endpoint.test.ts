import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { done, retry } from '@valija/adapter-kit';
import { suspend } from '../support/statements.js';
import { until } from '../support/until.js';
import { LifecycleStage } from './stage.js';

let stage: LifecycleStage;
beforeAll(async () => {
  stage = await LifecycleStage.open();
}, 60_000);
afterAll(() => stage.close(), 30_000);

describe('an endpoint that holds messages under a suspended agreement', () => {
  it('still holds them after it was away, and applies them once when that is lifted', async () => {
    let isAway = true;
    const caj = await stage.openCaj(async () =>
      isAway ? retry('native-unavailable', undefined, 500) : done(),
    );
    const ids = await stage.sendThread(3);
    await stage.untilAll(ids, 'received');
    await suspend(stage.installation, stage.agreement);
    await until('all to be held', async () => {
      const rows = await stage.test.rows('caj', 'SELECT FROM inbox WHERE held AND id = $1', [ids[0]]);
      return rows.length === 1 ? true : undefined;
    });
    isAway = false;
    await stage.closeEarly(caj);
    await stage.openCaj();
    const [first] = await stage.inbox(ids);
    expect(first).toMatchObject({ state: 'pending' });
    expect(stage.applied).toEqual([]);
    await suspend(stage.installation, stage.agreement, false);
    await stage.untilAll(ids, 'delivered');
    expect(stage.applied).toEqual(ids);
  });
});
