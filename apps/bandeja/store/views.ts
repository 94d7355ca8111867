import type { Queryable, Tx } from '@valija/store';

export interface ViewRow {
  readonly official: string;
  /** What the official is called; null for a program. */
  readonly name: string | null;
  readonly what: 'content' | 'attachment' | 'printed';
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

/** A view, with the message that was looked at. */
export interface ReviewRow extends ViewRow {
  readonly seq: string;
  readonly message_id: string;
  readonly thread: string;
  readonly type: string;
  readonly unit: string;
}

/** What a review is narrowed to; absent is all. */
export interface ReviewFilter {
  readonly official?: string;
  readonly message?: string;
  readonly from?: string;
  readonly to?: string;
}

/** A page of at most `limit` views of messages of these units, the newest first, after the one at `afterSeq`. */
export async function reviewViews(
  db: Queryable,
  units: readonly string[],
  { official, message, from, to }: ReviewFilter,
  limit: number,
  afterSeq: string | undefined,
): Promise<{ rows: ReviewRow[]; end: string | undefined }> {
  const asked = [
    ['v.official =', official],
    ['v.message_id =', message],
    ['v.seen_at >=', from],
    ['v.seen_at <', to],
    ['v.seq <', afterSeq],
  ] as const;
  const given = asked.filter(([, value]) => value !== undefined);
  const conditions = given.map(([condition], at) => `AND ${condition} $${at + 3}`);
  const { rows } = await db.query<ReviewRow>(
    `SELECT v.seq, v.message_id, m.correlationid AS thread, m.type, m.unit, v.official, o.name, v.what, v.digest, v.seen_at
       FROM tray_view v JOIN tray_message m ON m.id = v.message_id LEFT JOIN tray_official o ON o.id = v.official
      WHERE m.unit = ANY ($1) ${conditions.join(' ')} ORDER BY v.seq DESC LIMIT $2`,
    [units, limit + 1, ...given.map(([, value]) => value)],
  );
  const page = rows.slice(0, limit);
  return { rows: page, end: rows.length > limit ? page.at(-1)?.seq : undefined };
}

export async function listViews(db: Queryable, messageId: string): Promise<ViewRow[]> {
  const { rows } = await db.query<ViewRow>(
    `SELECT v.official, o.name, v.what, v.digest, v.seen_at
       FROM tray_view v LEFT JOIN tray_official o ON o.id = v.official
      WHERE v.message_id = $1 ORDER BY v.seq DESC LIMIT ${viewsMax}`,
    [messageId],
  );
  return rows.reverse();
}
