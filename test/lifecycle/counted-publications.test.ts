import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate, outbox, outboxMigrations } from '@valija/store';
import { openDatabase } from '../events/stage.js';

let stage: Awaited<ReturnType<typeof openDatabase>>;
beforeAll(async () => {
  stage = await openDatabase();
  await migrate(stage.db, outboxMigrations);
}, 60_000);
afterAll(() => stage.close());

const leaseMs = 60_000;

/** A delivery that is claimed to be published. */
async function claimOne(repeat?: { firstMs: number; maxMs: number }) {
  const id = randomUUID();
  await stage.db.transaction(async (tx) =>
    outbox.add(tx, {
      ...{ source: 'urn:valija:cl:pav:rm', id, part: 'delivery' },
      ...{ exchange: 'x', routingKey: 'k', mediaType: 'application/json', body: Buffer.from('{}') },
      ...(repeat && { repeat }),
    }),
  );
  const [row] = await outbox.claim(stage.db, 1, leaseMs);
  if (row?.id !== id) throw new Error('nothing was claimed');
  return row;
}

const read = async (id: string) => {
  const { rows } = await stage.db.query<{ publishes: number; done_at: Date | null; due_at: Date }>(
    'SELECT publishes, done_at, due_at FROM outbox WHERE id = $1',
    [id],
  );
  return rows[0];
};

describe('a delivery whose receipt is quicker than the mark that it was published', () => {
  it.each([
    ['once', undefined],
    ['again and again', { firstMs: 1_000, maxMs: 8_000 }],
  ])('counts as published, and stays ended: one that is published %s', async (_how, repeat) => {
    const row = await claimOne(repeat);
    await stage.db.query('UPDATE outbox SET done_at = now(), due_at = least(due_at, now()) WHERE id = $1', [
      row.id,
    ]);
    const ended = await read(row.id);
    await outbox.settle(stage.db, [row]);
    expect(await read(row.id)).toEqual({ ...ended, publishes: 1 });
    expect(await outbox.claim(stage.db, 1, leaseMs)).toEqual([]);
  });

  it('is not counted by who lost it to another meanwhile', async () => {
    const row = await claimOne();
    await stage.db.query('UPDATE outbox SET done_at = now(), fence = fence + 1 WHERE id = $1', [row.id]);
    await outbox.settle(stage.db, [row]);
    expect(await read(row.id)).toMatchObject({ publishes: 0 });
  });
});
