import type { Queryable, Tx } from '../database.js';
import type { OutboxRow } from './row.js';

/**
 * Holds parts of messages back: nothing publishes them until `resume`, neither their schedule nor an offer nor a broker that lost its data.
 * Held is what is due never; the higher fence keeps whoever publishes it at this moment from writing another time.
 *
 * @returns the ids of those that may have been published before
 */
export async function hold(
  tx: Tx,
  messages: readonly { source: string; id: string }[],
  part: string,
): Promise<Set<string>> {
  const { rows } = await tx.query<{ id: string; claimed: boolean }>(
    `UPDATE outbox o SET due_at = 'infinity', fence = fence + 1
       FROM unnest($1::text[], $2::uuid[]) AS held(source, id)
      WHERE o.source = held.source AND o.id = held.id AND o.part = $3 AND o.done_at IS NULL
      RETURNING o.id, o.fence > 1 AS claimed`,
    [messages.map(({ source }) => source), messages.map(({ id }) => id), part],
  );
  return new Set(rows.filter(({ claimed }) => claimed).map(({ id }) => id));
}

/** Holds back whatever of a part goes certain ways, by their routing keys. */
export async function holdWays(tx: Tx, routingKeys: readonly string[], part: string): Promise<number> {
  const { rowCount } = await tx.query(
    `UPDATE outbox SET due_at = 'infinity', fence = fence + 1
      WHERE done_at IS NULL AND due_at < 'infinity' AND part = $2 AND routing_key = ANY($1)`,
    [[...routingKeys], part],
  );
  return rowCount ?? 0;
}

/** Holds back rows that were claimed to be published: their lease ends with it. */
export async function holdClaimed(db: Queryable, rows: readonly OutboxRow[]): Promise<void> {
  await db.query(
    `UPDATE outbox o SET due_at = 'infinity', fence = o.fence + 1
       FROM unnest($1::bigint[], $2::bigint[]) AS held(seq, fence)
      WHERE o.seq = held.seq AND o.fence = held.fence AND o.done_at IS NULL`,
    [rows.map((row) => row.seq), rows.map((row) => row.fence)],
  );
}

/** Publishes what is held from now on again, at once and by its schedule. */
export function resume(tx: Tx, messages: readonly { source: string; id: string }[], part: string): void {
  tx.write(
    `UPDATE outbox o SET due_at = now()
       FROM unnest($1::text[], $2::uuid[]) AS held(source, id)
      WHERE o.source = held.source AND o.id = held.id AND o.part = $3 AND o.due_at = 'infinity'`,
    [messages.map(({ source }) => source), messages.map(({ id }) => id), part],
  );
  tx.wake('outbox');
}
