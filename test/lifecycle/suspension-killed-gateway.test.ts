import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { suspend } from '../support/statements.js';
import { LifecycleStage } from './stage.js';

/** Threads, and messages of each. */
const threads = 20;
const each = 10;
const count = threads * each;

let stage: LifecycleStage;
const sent: string[][] = [];
const all = (): string[] => sent.flat();

beforeAll(async () => {
  stage = await LifecycleStage.open();
  while (sent.length < threads) sent.push(await stage.sendThread(each));
  await stage.untilAll(all(), 'accepted', 60_000);
}, 120_000);
afterAll(() => stage.close(), 30_000);

const kill = async (afterMs: number): Promise<void> => {
  await sleep(afterMs);
  const process = stage.installation.process('gateway');
  await process.kill('SIGKILL');
  await process.restart();
};

describe(`${count} messages under an agreement that is suspended and lifted, and a gateway that is killed in the middle of both`, () => {
  it('are all withheld, and each is said to be once', async () => {
    await suspend(stage.installation, stage.agreement);
    await kill(5);
    await kill(60);
    await stage.untilAll(all(), 'withheld', 30_000);
    const said = await stage.test.rows<{ count: number }>(
      'gateway',
      `SELECT count(*)::int AS count FROM receipt WHERE kind = 'withheld' GROUP BY source, id`,
    );
    expect(said).toHaveLength(count);
    expect(said.every((row) => row.count === 1)).toBe(true);
  }, 90_000);

  it('are all applied once and in order after it', async () => {
    await stage.openCaj();
    await suspend(stage.installation, stage.agreement, false);
    await kill(5);
    await kill(300);
    await stage.untilAll(all(), 'delivered', 60_000);
    expect([...stage.applied].sort()).toEqual(all().sort());
    for (const thread of sent) expect(stage.applied.filter((id) => thread.includes(id))).toEqual(thread);
  }, 120_000);
});
