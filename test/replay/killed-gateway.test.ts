import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { done, park } from '@valija/adapter-kit';
import { openSecondGateway, type SecondGateway } from '../lifecycle/second-gateway.js';
import { ReplayStage, refsOf } from './stage.js';

/** Threads with a parked head, and messages of each. */
const threads = 60;
const each = 2;

let stage: ReplayStage;
let second: SecondGateway | undefined;
let isDown = true;
let heads: string[] = [];
const sent: string[][] = [];

beforeAll(async () => {
  stage = await ReplayStage.open();
  await stage.life.openCaj(async () => (isDown ? park('native-refused') : done()));
  while (sent.length < threads) sent.push(await stage.life.sendThread(each));
  heads = sent.map(([head = '']) => head);
  await stage.life.untilAll(sent.flat(), 'received', 120_000);
  await stage.untilParked(threads, 120_000);
}, 300_000);
afterAll(async () => {
  await second?.close();
  await stage.close();
}, 60_000);

async function kill(afterMs: number): Promise<void> {
  await sleep(afterMs);
  const process = stage.life.installation.process('gateway');
  await process.kill('SIGKILL');
  await process.restart();
}

describe(`a replay of ${threads} messages, and a gateway that is killed in its middle`, () => {
  it('goes on where it was: each message is asked for, applied once, and ends with its receipt', async () => {
    isDown = false;
    const { id } = await stage.replay(refsOf(heads), { perSecond: 10, canary: true });
    await stage.untilReplay(id, ({ totals }) => totals.delivered > 0);
    for (const afterMs of [20, 300, 900]) await kill(afterMs);
    const middle = await stage.show(id);
    expect(middle.totals.waiting).toBeGreaterThan(0);
    // Another gateway takes its part of what is left.
    second = await openSecondGateway(stage.life.installation);
    await kill(400);
    const replay = await stage.untilReplay(id, ({ state }) => state === 'done', 90_000);
    expect(replay.totals).toMatchObject({ all: threads, delivered: threads });
    await stage.life.untilAll(sent.flat(), 'delivered', 60_000);
    expect([...stage.life.applied].sort()).toEqual([...sent.flat()].sort());
    for (const thread of sent)
      expect(stage.life.applied.filter((applied) => thread.includes(applied))).toEqual(thread);
    const inbox = await stage.life.inbox(heads);
    expect(inbox.every(({ state, attempts }) => state === 'applied' && attempts === 2)).toBe(true);
    const left = await stage.life.test.rows(
      'gateway',
      `SELECT FROM outbox WHERE starts_with(part, 'replay:') AND (done_at IS NULL OR body IS NOT NULL)`,
    );
    expect(left).toEqual([]);
  }, 180_000);
});
