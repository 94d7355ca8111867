import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { suspend } from '../support/statements.js';
import { until } from '../support/until.js';
import { LifecycleStage } from './stage.js';

let stage: LifecycleStage;
beforeAll(async () => {
  stage = await LifecycleStage.open();
}, 60_000);
afterAll(() => stage.close(), 30_000);

describe('an agreement that is suspended while its recipient is away', () => {
  let ids: string[] = [];

  it('withholds what was accepted, and tells its sender over the signature of the gateway', async () => {
    ids = await stage.sendThread(5);
    await stage.untilAll(ids, 'accepted');
    await suspend(stage.installation, stage.agreement);
    await stage.untilAll(ids, 'withheld');
    for (const id of ids)
      expect(await stage.look(id)).toEqual({
        state: 'withheld',
        said: ['accepted', 'withheld:agreement-suspended'],
      });
    await until('the sender to hold it', async () => {
      const rows = await stage.test.rows(
        'pav',
        `SELECT FROM receipt WHERE kind = 'withheld' AND id = ANY($1)`,
        [ids],
      );
      return rows.length === ids.length ? true : undefined;
    });
  });

  it('ends nothing at its sender, whose offers are answered with all that was said, and deliver nothing', async () => {
    const [row] = await stage.test.rows<{ done_at: Date | null }>(
      'pav',
      `SELECT done_at FROM outbox WHERE part = 'message' AND id = $1`,
      [ids[0]],
    );
    expect(row).toEqual({ done_at: null });
    const held = `SELECT id FROM outbox WHERE part = 'delivery' AND id = ANY($1) AND due_at = 'infinity' AND done_at IS NULL`;
    const before = (await stage.test.log('gateway')).length;
    await until('an offer', async () => {
      const log = stage.test.log('gateway').slice(before);
      return log.includes('"msg":"offered again"') ? true : undefined;
    });
    expect(await stage.test.rows('gateway', held, [ids])).toHaveLength(ids.length);
  });

  it('lets nothing new in', async () => {
    await until('PAV to know', async () =>
      stage.send().then(
        () => undefined,
        ({ code }: { code: string }) => (code === 'agreement-suspended' ? true : undefined),
      ),
    );
  });

  it('holds what its recipient has already there: pending, without a try, a failure or an effect', async () => {
    await stage.openCaj();
    // They were published before, and wait in CAJ's queue.
    await stage.untilAll(ids, 'received');
    await until('all to have been looked at', async () => {
      const rows = await stage.test.rows('caj', 'SELECT FROM inbox WHERE held', []);
      return rows.length > 0 ? true : undefined;
    });
    await sleep(1_500);
    expect(await stage.inbox(ids)).toEqual(
      ids.map((id) => ({
        id,
        state: 'pending',
        attempts: 0,
        error_code: null,
        first_failed_at: null,
        is_sealed: true,
      })),
    );
    expect(stage.applied).toEqual([]);
  });

  it('goes on by itself when it is lifted: everything once, in order', async () => {
    await suspend(stage.installation, stage.agreement, false);
    await stage.untilAll(ids, 'delivered', 10_000);
    expect(stage.applied).toEqual(ids);
    expect(await stage.look(ids[0] ?? '')).toEqual({
      state: 'delivered',
      said: ['accepted', 'withheld:agreement-suspended', 'received', 'delivered'],
    });
  });

  it('is suspended again as the first time, and says so once for each message', async () => {
    await until('PAV to know', () =>
      stage.send().then(
        ({ id }) => stage.untilAll([id], 'delivered'),
        () => undefined,
      ),
    );
    const before = stage.applied.length;
    await suspend(stage.installation, stage.agreement);
    await suspend(stage.installation, stage.agreement, false);
    const { id } = await until('PAV to know', () => stage.send().catch(() => undefined));
    await stage.untilAll([id], 'delivered');
    expect(stage.applied.length).toBeGreaterThan(before);
    expect(new Set(stage.applied).size).toBe(stage.applied.length);
  });
});
