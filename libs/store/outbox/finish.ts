import type { Tx } from '../database.js';

/** Nothing more to publish. `erase` also drops the body: the sealed content is not kept longer than it is needed. */
export function finish(
  tx: Tx,
  message: { source: string; id: string },
  part: string,
  { erase }: { erase: boolean },
): void {
  tx.write(
    `UPDATE outbox SET done_at = coalesce(done_at, now()), body = CASE WHEN $4 THEN NULL ELSE body END
      WHERE source = $1 AND id = $2 AND part = $3`,
    [message.source, message.id, part, erase],
  );
}
