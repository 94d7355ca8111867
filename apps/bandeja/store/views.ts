import type { Queryable, Tx } from '@valija/store';

export interface ViewRow {
  readonly official: string;
  readonly what: 'content' | 'attachment';
  readonly digest: string | null;
  readonly seen_at: Date;
}

/** Most views that are shown of one message: the newest. */
const viewsMax = 1_000;

export function addView(
  tx: Tx,
  messageId: string,
  { official, what, digest }: Pick<ViewRow, 'official' | 'what' | 'digest'>,
): void {
  tx.write('INSERT INTO tray_view (message_id, official, what, digest) VALUES ($1, $2, $3, $4)', [
    messageId,
    official,
    what,
    digest,
  ]);
}

export async function listViews(db: Queryable, messageId: string): Promise<ViewRow[]> {
  const { rows } = await db.query<ViewRow>(
    `SELECT official, what, digest, seen_at FROM tray_view WHERE message_id = $1 ORDER BY seq DESC LIMIT ${viewsMax}`,
    [messageId],
  );
  return rows.reverse();
}
