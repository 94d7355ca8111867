import { describe, expect, it } from '@jest/globals';
import { Turns } from './turns.js';

/** A work that ends when it is told to. */
function work(done: string[], name: string) {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return {
    run: () => {
      done.push(name);
      return ended;
    },
    end: () => end(),
  };
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('turns', () => {
  it('run no more at once than there are places: by rank, and every second time whoever waits longest', async () => {
    const [turns, done] = [new Turns(1), [] as string[]];
    const works = (['first', 'low', 'low too', 'high', 'high too'] as const).map((name) => work(done, name));
    const ranks = [0, 1, 1, 0, 0];
    const all = works.map(({ run }, at) => turns.run(ranks[at] ?? 0, run));
    for (let at = 0; at < works.length; at++) {
      await settle();
      expect(done).toHaveLength(at + 1);
      const running = done.at(-1);
      works[['first', 'low', 'low too', 'high', 'high too'].indexOf(running ?? '')]?.end();
    }
    await Promise.all(all);
    expect(done).toEqual(['first', 'high', 'low', 'high too', 'low too']);
  });

  it('give the place on where a work fails', async () => {
    const [turns, done] = [new Turns(1), [] as string[]];
    const failing = turns.run(0, async () => {
      throw new Error('ficticio');
    });
    const next = work(done, 'next');
    const after = turns.run(0, next.run);
    next.end();
    await expect(failing).rejects.toThrow('ficticio');
    await after;
    expect(done).toEqual(['next']);
  });
});
