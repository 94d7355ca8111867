import { describe, expect, it } from '@jest/globals';
import type { Queryable } from '@valija/store';
import { MinuteCounts } from './minute-counts.js';

const party = 'urn:valija:cl:ficticia:uno';

/** A database with receipts at moments, which notes since when it was asked. */
function withReceipts(receipts: readonly Date[]): { db: Queryable; asked: Date[] } {
  const asked: Date[] = [];
  const query = async (_sql: string, [from]: readonly unknown[] = []) => {
    asked.push(from as Date);
    const found = receipts.filter((at) => at >= (from as Date));
    const minutes = Map.groupBy(found, (at) => Math.floor(at.getTime() / 60_000) * 60_000);
    const rows = [...minutes].map(([minute, each]) => ({
      party,
      minute: new Date(minute),
      count: each.length,
    }));
    return { rows, rowCount: rows.length };
  };
  return { db: { query } as unknown as Queryable, asked };
}

const now = new Date('2026-11-22T14:00:30Z');
const ago = (seconds: number): Date => new Date(now.getTime() - seconds * 1_000);

describe('messages received by minute', () => {
  it('are sixty counts, of which the last is of the minute that has begun', async () => {
    const { db } = withReceipts([ago(5), ago(20), ago(40), ago(59 * 60), ago(60 * 60)]);
    const counts = (await new MinuteCounts(db).read(now)).get(party);
    expect(counts).toHaveLength(60);
    expect(counts?.slice(-2)).toEqual([1, 2]);
    expect(counts?.[0]).toBe(1);
    expect(counts?.reduce((sum, count) => sum + count, 0)).toBe(4);
  });

  it('are counted once for minutes that are over, and anew for those that may still grow', async () => {
    const receipts = [ago(30 * 60)];
    const { db, asked } = withReceipts(receipts);
    const counts = new MinuteCounts(db);
    await counts.read(now);
    receipts.push(ago(35), ago(20 * 60));
    const again = (await counts.read(now)).get(party) ?? [];
    expect(asked.map((from) => (now.getTime() - from.getTime()) / 60_000)).toEqual([59.5, 1.5]);
    // What appears later in a minute that is over is not looked for.
    expect(again.reduce((sum, count) => sum + count, 0)).toBe(2);
  });

  it('move on with the clock', async () => {
    const { db } = withReceipts([ago(5)]);
    const counts = new MinuteCounts(db);
    await counts.read(now);
    const later = await counts.read(new Date(now.getTime() + 10 * 60_000));
    expect(later.get(party)?.indexOf(1)).toBe(49);
    expect((await counts.read(new Date(now.getTime() + 61 * 60_000))).get(party)).toBeUndefined();
  });
});
