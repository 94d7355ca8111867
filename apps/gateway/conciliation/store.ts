import type { Database, Queryable } from '@valija/store';
import type { ComparedQueue, KnownDeliveries } from './compare.js';

export interface StoredConciliation {
  /** Null before the first comparison. */
  readonly compared_at: Date | null;
  readonly reachable: boolean;
  readonly differences: number;
  readonly queues: readonly ComparedQueue[];
}

/** Rows of the outbox that are looked at for one comparison. */
const rowsMax = 100_000;

/** The comparison is this gateway's to make, if it is due. @param everyMs until the next */
export async function claimConciliation(db: Queryable, everyMs: number): Promise<boolean> {
  const { rowCount } = await db.query(
    `UPDATE conciliation SET due_at = now() + $1 * interval '1 ms' WHERE due_at <= now()`,
    [everyMs],
  );
  return rowCount === 1;
}

/** Whether nobody compared for so long that one comparison at least was left out. */
export async function isOverdue(db: Queryable, everyMs: number): Promise<boolean> {
  const { rows } = await db.query(
    `SELECT FROM conciliation WHERE compared_at < now() - 2 * $1 * interval '1 ms'`,
    [everyMs],
  );
  return rows.length > 0;
}

export async function readConciliation(db: Queryable): Promise<StoredConciliation> {
  const { rows } = await db.query<StoredConciliation>(
    'SELECT compared_at, reachable, differences, queues FROM conciliation',
  );
  return rows[0] ?? { compared_at: null, reachable: true, differences: 0, queues: [] };
}

export async function saveConciliation(
  db: Queryable,
  queues: readonly ComparedQueue[],
  at: Date,
): Promise<void> {
  const differences = queues.reduce((sum, { difference }) => sum + Math.abs(difference), 0);
  await db.query(
    'UPDATE conciliation SET compared_at = $1, reachable = true, differences = $2, queues = $3',
    [at, differences, JSON.stringify(queues)],
  );
}

/** The broker does not answer: what was compared last stays, with its moment. */
export async function noteUnreachable(db: Queryable): Promise<void> {
  await db.query('UPDATE conciliation SET reachable = false');
}

/**
 * Deliveries that are published and not received, by routing key; those that are held back are none. When a row was published last follows from
 * when it is due again.
 * @param settledMs since when they must be in the broker
 */
export async function findDeliveries(
  db: Queryable,
  settledMs: number,
): Promise<ReadonlyMap<string, KnownDeliveries>> {
  const { rows } = await db.query<KnownDeliveries & { routing_key: string }>(
    `SELECT routing_key, count(*)::int AS open, sum(publishes)::int AS copies,
            (count(*) FILTER (WHERE due_at - least(repeat_ms * power(2, least(publishes - 1, 20)), repeat_ms_max) * interval '1 ms'
                                    < now() - $1 * interval '1 ms'))::int AS settled
       FROM (SELECT routing_key, publishes, due_at, repeat_ms, repeat_ms_max FROM outbox
              WHERE done_at IS NULL AND due_at < 'infinity' AND part = 'delivery' AND publishes > 0 LIMIT $2) published
      GROUP BY routing_key`,
    [settledMs, rowsMax],
  );
  return new Map(rows.map(({ routing_key, ...known }) => [routing_key, known]));
}

/** The outbox's last number. */
export async function findLastSeq(db: Queryable): Promise<number> {
  const { rows } = await db.query<{ seq: string | null }>('SELECT max(seq) AS seq FROM outbox');
  return Number(rows[0]?.seq ?? 0);
}

/**
 * Receipts and other things beside deliveries that were written for a queue after a number.
 * @returns undefined where more lies behind that number than may be looked at
 */
export async function countOthers(
  db: Queryable,
  routingKey: string,
  after: number,
): Promise<number | undefined> {
  const { rows } = await db.query<{ looked: number; found: number }>(
    `SELECT count(*)::int AS looked,
            (count(*) FILTER (WHERE routing_key = $1 AND part <> 'delivery'))::int AS found
       FROM (SELECT routing_key, part FROM outbox WHERE seq > $2 ORDER BY seq LIMIT $3) since`,
    [routingKey, after, rowsMax],
  );
  const { looked = 0, found = 0 } = rows[0] ?? {};
  return looked < rowsMax ? found : undefined;
}

/** Publishes again, at once, what the broker cannot have any more, at most `limit`. */
export async function publishAgain(db: Database, routingKey: string, limit: number): Promise<void> {
  await db.query(
    `UPDATE outbox SET due_at = now() WHERE seq IN (
       SELECT seq FROM outbox
        WHERE done_at IS NULL AND due_at > now() AND due_at < 'infinity' AND part = 'delivery' AND publishes > 0
          AND routing_key = $1 ORDER BY due_at LIMIT $2)`,
    [routingKey, limit],
  );
  db.wake('outbox');
}
