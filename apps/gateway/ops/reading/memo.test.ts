import { describe, expect, it } from '@jest/globals';
import { memoOf } from './memo.js';

describe('what was read a moment ago', () => {
  it('is answered again, also to those who ask while it is read, until it is old', async () => {
    let [reads, clock] = [0, 0];
    const read = memoOf(
      async () => ++reads,
      1_000,
      () => clock,
    );
    expect(await Promise.all([read(), read()])).toEqual([1, 1]);
    clock = 999;
    expect(await read()).toBe(1);
    clock = 1_000;
    expect(await read()).toBe(2);
  });

  it('is read anew at once where reading failed', async () => {
    let reads = 0;
    const read = memoOf(
      async () => {
        if (++reads === 1) throw new Error('away');
        return reads;
      },
      1_000,
      () => 0,
    );
    await expect(read()).rejects.toThrow('away');
    expect(await read()).toBe(2);
  });
});
