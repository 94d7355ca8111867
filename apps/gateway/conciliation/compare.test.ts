import { describe, expect, it } from '@jest/globals';
import { type ComparedQueue, compareQueue, type KnownDeliveries } from './compare.js';

const queue = {
  queue: 'valija.deliver.ninez.normal.v1',
  endpoint: 'ninez',
  lane: 'normal',
  delivers: true,
} as const;
const known = (open: number, changes: Partial<KnownDeliveries> = {}): KnownDeliveries => ({
  open,
  settled: open,
  copies: open,
  ...changes,
});
const compare = (
  ready: number,
  database: KnownDeliveries,
  { consumers = 0, before, others = 0 }: { consumers?: number; before?: ComparedQueue; others?: number } = {},
): ComparedQueue => compareQueue(queue, { ready, consumers }, database, before, { lastSeq: 10, others });

describe('a queue and the database', () => {
  it('agree where all that was published and not received lies there, once or several times', () => {
    expect(compare(5, known(5))).toMatchObject({ ready: 5, database: 5, difference: 0 });
    expect(compare(9, known(5, { copies: 9 })).difference).toBe(0);
  });

  it('differ by what was published long enough ago and cannot be in the broker', () => {
    expect(compare(0, known(12)).difference).toBe(-12);
    expect(compare(5, known(12)).difference).toBe(-7);
    expect(compare(0, known(12, { settled: 3 })).difference).toBe(-3);
  });

  it('agree while consumers may hold what is not ready', () => {
    expect(compare(0, known(64), { consumers: 1 }).difference).toBe(0);
    expect(compare(0, known(70), { consumers: 1 }).difference).toBe(-6);
  });

  it('differ by what the broker holds beyond what is known, once it was so twice', () => {
    const first = compare(8, known(5));
    expect(first).toMatchObject({ difference: 0, surplus: 3 });
    expect(compare(8, known(5), { before: first }).difference).toBe(3);
    expect(compare(6, known(5), { before: first }).difference).toBe(1);
  });

  it('agree where the rest are receipts, where somebody consumes, and where the rest cannot be counted', () => {
    const first = compare(8, known(5));
    expect(compare(8, known(5), { before: first, others: 3 }).difference).toBe(0);
    expect(compare(8, known(5), { before: first, consumers: 1 }).difference).toBe(0);
    const uncounted = { lastSeq: 10, others: undefined };
    const state = { ready: 8, consumers: 0 };
    expect(compareQueue(queue, state, known(5), first, uncounted).difference).toBe(0);
  });

  it('differ where there is no such queue', () => {
    const others = { lastSeq: 10, others: 0 };
    expect(compareQueue(queue, undefined, known(0), undefined, others)).toMatchObject({
      missing: true,
      difference: -1,
    });
    expect(compareQueue(queue, undefined, known(3), undefined, others).difference).toBe(-3);
  });

  it('remember since when something lies there', () => {
    const first = compare(0, known(0));
    expect(first.emptySeq).toBe(10);
    const then = compareQueue(queue, { ready: 2, consumers: 0 }, known(2), first, { lastSeq: 20, others: 0 });
    expect(then.emptySeq).toBe(10);
  });

  it('of which no deliveries go out are not compared', () => {
    const intake = {
      queue: 'valija.intake.normal.v1',
      endpoint: 'gateway',
      lane: 'normal',
      delivers: false,
    } as const;
    const state = { ready: 40, consumers: 2 };
    expect(compareQueue(intake, state, known(0), undefined, { lastSeq: 10, others: 0 })).toMatchObject({
      ready: 40,
      database: null,
      difference: 0,
    });
  });
});
