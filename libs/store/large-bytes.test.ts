import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { type Queryable, readLarge } from './index.js';

const stored = randomBytes(1_200_000);
const { length } = stored;

/** Gives what PostgreSQL's `substring` would, of `bytes` or of none. */
const rowsOf = (bytes: (calls: number) => Buffer | undefined) => {
  const asked: unknown[][] = [];
  const query = async (_: string, values: readonly unknown[] = []) => {
    const [, start, count] = values as [string, number, number];
    asked.push([...values]);
    const part = bytes(asked.length)?.subarray(start - 1, start - 1 + count);
    return { rows: part ? [{ part }] : [], rowCount: 0 };
  };
  return { asked, db: { query } as unknown as Queryable };
};

describe('bytes of any size', () => {
  it('come in parts of 512 KiB', async () => {
    const { db, asked } = rowsOf(() => stored);
    expect((await readLarge(db, 'SELECT …', ['k'], length))?.equals(stored)).toBe(true);
    expect(asked).toEqual([
      ['k', 1, 524_288],
      ['k', 524_289, 524_288],
      ['k', 1_048_577, length - 1_048_576],
    ]);
  });

  it('are none where they are erased meanwhile, or fewer than they were', async () => {
    const gone = rowsOf((calls) => (calls > 1 ? undefined : stored));
    expect(await readLarge(gone.db, 'SELECT …', ['k'], length)).toBeUndefined();
    const short = rowsOf(() => stored.subarray(0, 600_000));
    expect(await readLarge(short.db, 'SELECT …', ['k'], length)).toBeUndefined();
  });
});
