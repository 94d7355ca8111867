import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Loop } from './loop.js';

const never = (error: unknown): void => {
  throw error;
};

/** Nudges a loop every millisecond for a while, and counts that and its passes. */
async function countPasses(gatherMs: number, forMs: number): Promise<{ passes: number; nudges: number }> {
  let passes = 0;
  let nudges = 0;
  const pass = async (): Promise<number> => {
    passes += 1;
    return 0;
  };
  const loop = new Loop(pass, { idleMsMax: 10_000, gatherMs, onError: never });
  loop.start();
  const until = performance.now() + forMs;
  while (performance.now() < until) {
    loop.nudge();
    nudges += 1;
    await sleep(1);
  }
  await loop.stop();
  return { passes, nudges };
}

describe('a loop that is nudged all the time', () => {
  it('looks each time', async () => {
    const { passes, nudges } = await countPasses(0, 200);
    expect(passes).toBeGreaterThanOrEqual(nudges);
  });

  it('looks no more often than it is to gather', async () => {
    // One at the start, one each 50 ms, one for the nudge that stops it.
    expect((await countPasses(50, 200)).passes).toBeLessThanOrEqual(7);
  });

  it('does not make a lone nudge wait', async () => {
    let at = 0;
    const pass = async (): Promise<number> => {
      at = performance.now();
      return 0;
    };
    const loop = new Loop(pass, { idleMsMin: 60_000, idleMsMax: 60_000, gatherMs: 200, onError: never });
    loop.start();
    await sleep(300);
    const nudgedAt = performance.now();
    loop.nudge();
    await sleep(100);
    expect(at).toBeGreaterThanOrEqual(nudgedAt);
    await loop.stop();
  });

  it('leaves no work for later: a pass that found some is followed at once', async () => {
    let left = 10;
    const pass = async (): Promise<number> => (left > 0 ? left-- : 0);
    const loop = new Loop(pass, { idleMsMax: 60_000, gatherMs: 10_000, onError: never });
    loop.start();
    await sleep(100);
    expect(left).toBe(0);
    await loop.stop();
  });

  it('does not gather any more when it is to stop', async () => {
    const loop = new Loop(async () => 0, { idleMsMax: 60_000, gatherMs: 60_000, onError: never });
    loop.start();
    await sleep(20);
    loop.nudge();
    await sleep(20);
    const startedAt = performance.now();
    await loop.stop();
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });
});
