import type { Queryable } from '../database.js';

/** Nothing more to publish. `erase` also drops the body: the sealed content is not kept longer than it is needed. */
export async function finish(
  db: Queryable,
  message: { source: string; id: string },
  part: string,
  { erase }: { erase: boolean },
): Promise<void> {
  await db.query(
    `UPDATE outbox SET done_at = coalesce(done_at, now()), body = CASE WHEN $4 THEN NULL ELSE body END
      WHERE source = $1 AND id = $2 AND part = $3`,
    [message.source, message.id, part, erase],
  );
}
