import type { MessageKey } from '@valija/envelope';
import type { Queryable, Tx } from '@valija/store';

/** An urgent message that its recipient has not said `received` of. */
export interface SilentMessage extends MessageKey {
  readonly recipient: string;
  readonly type: string;
  readonly correlationid: string;
  /** The signed envelope. */
  readonly envelope: string;
  readonly taken_at: Date;
}

/** Urgent messages of parties, accepted before a moment and received by nobody, whose senders were not told yet. */
export async function findUrgentSilent(
  db: Queryable,
  { gateway, before, limit }: { gateway: string; before: Date; limit: number },
): Promise<SilentMessage[]> {
  const { rows } = await db.query<SilentMessage>(
    `SELECT m.source, m.id, m.recipient, m.type, m.correlationid, m.envelope, m.taken_at FROM message m
      WHERE m.lane = 'urgent' AND m.state = 'accepted' AND m.taken_at <= $2 AND m.source <> $1
        AND NOT EXISTS (SELECT FROM silence s WHERE s.source = m.source AND s.id = m.id)
      ORDER BY m.taken_at LIMIT $3`,
    [gateway, before, limit],
  );
  return rows;
}

/** Notes that the sender of a message is told of a silence, once. @returns false where somebody notes it already */
export async function noteSilence(
  tx: Tx,
  { source, id, taken_at }: SilentMessage,
  at: Date,
): Promise<boolean> {
  const { rowCount } = await tx.query(
    'INSERT INTO silence (source, id, since, told_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
    [source, id, taken_at, at],
  );
  return rowCount === 1;
}

/** Names the message that told the sender. */
export function nameSilenceMessage(tx: Tx, { source, id }: MessageKey, messageId: string): void {
  tx.write('UPDATE silence SET message_id = $3 WHERE source = $1 AND id = $2', [source, id, messageId]);
}

/** Since when its recipient is silent about a message, where its sender was told so. */
export async function findSilence(db: Queryable, { source, id }: MessageKey): Promise<Date | undefined> {
  const { rows } = await db.query<{ since: Date }>(
    'SELECT since FROM silence WHERE source = $1 AND id = $2',
    [source, id],
  );
  return rows[0]?.since;
}
