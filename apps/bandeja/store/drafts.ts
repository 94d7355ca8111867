import type { Queryable, Tx } from '@valija/store';
import type { SealedRow } from './row.js';

export type DraftKind = 'new' | 'answer' | 'correction';

/** What lies open of a draft: nothing that shows a person. */
export interface DraftAbout {
  readonly kind: DraftKind;
  /** Without the prefix of the envelope's type. */
  readonly type: string;
  readonly unit: string;
  /** The message that it answers or corrects. */
  readonly answers: string | null;
  readonly recipient: string | null;
  readonly programme: string | null;
  readonly subject: string | null;
  readonly lane: 'normal' | 'urgent' | null;
  readonly step: number | null;
}

/** A draft without what is written in it. */
export interface DraftRow extends DraftAbout {
  readonly id: string;
  readonly rev: number;
  readonly saved_at: Date;
  readonly keep_until: Date;
}

/** What is written in a draft, sealed to the tray's own party. */
export type SealedDraftRow = DraftRow & Pick<SealedRow, 'sealed' | 'contentdigest' | 'sealdigest'>;

/** A draft as it is put in the place of the one before. */
export type DraftToKeep = DraftAbout & Pick<SealedRow, 'sealed' | 'contentdigest' | 'sealdigest'>;

/** Whose a draft is, and its name. */
export interface DraftKey {
  readonly official: string;
  readonly id: string;
}

const shown = `id, kind, type, unit, answers, recipient, programme, subject, lane, step, rev, saved_at, keep_until`;

/** What was sent is no draft any more, even where one was saved a moment later. */
const isNotSent = `NOT EXISTS (SELECT FROM tray_request r WHERE r.official = d.official AND r.key = d.id::text)`;

/** Drafts of a person, the last saved first. */
export async function listDrafts(db: Queryable, official: string, limit: number): Promise<DraftRow[]> {
  const { rows } = await db.query<DraftRow>(
    `SELECT ${shown} FROM tray_draft d WHERE official = $1 AND keep_until > now() AND ${isNotSent}
      ORDER BY saved_at DESC, id LIMIT $2`,
    [official, limit],
  );
  return rows;
}

export async function findDraft(
  db: Queryable,
  { official, id }: DraftKey,
): Promise<SealedDraftRow | undefined> {
  const { rows } = await db.query<SealedDraftRow>(
    `SELECT ${shown}, sealed, contentdigest, sealdigest FROM tray_draft d
      WHERE official = $1 AND id = $2 AND keep_until > now() AND ${isNotSent}`,
    [official, id],
  );
  return rows[0];
}

/** The message that a draft became, if it was sent. */
export async function findSentDraft(db: Queryable, { official, id }: DraftKey): Promise<string | undefined> {
  const { rows } = await db.query<{ message_id: string }>(
    'SELECT message_id FROM tray_request WHERE official = $1 AND key = $2',
    [official, id],
  );
  return rows[0]?.message_id;
}

/** How many drafts a person has beside this one. */
export async function countOtherDrafts(db: Queryable, { official, id }: DraftKey): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM tray_draft d
      WHERE official = $1 AND id <> $2 AND keep_until > now() AND ${isNotSent}`,
    [official, id],
  );
  return rows[0]?.count ?? 0;
}

/**
 * Puts a draft in, or in the place of its revision `rev`.
 *
 * @param rev on which it was written; 0 for one that is new
 * @returns undefined where another revision is there, or none
 */
export async function putDraft(
  tx: Tx,
  { official, id }: DraftKey,
  draft: DraftToKeep,
  rev: number,
  keepMs: number,
): Promise<DraftRow | undefined> {
  const values = [
    official,
    id,
    draft.kind,
    draft.type,
    draft.unit,
    draft.answers,
    draft.recipient,
    draft.programme,
    draft.subject,
    draft.lane,
    draft.step,
    draft.sealed,
    draft.contentdigest,
    draft.sealdigest,
    keepMs,
  ];
  const names = `official, id, kind, type, unit, answers, recipient, programme, subject, lane, step, sealed, contentdigest, sealdigest`;
  const places = values.slice(0, -1).map((_, at) => `$${at + 1}`);
  const until = `now() + $15 * interval '1 ms'`;
  const { rows } =
    rev === 0
      ? await tx.query<DraftRow>(
          `INSERT INTO tray_draft AS d (${names}, rev, keep_until) VALUES (${places.join(', ')}, 1, ${until})
           ON CONFLICT (official, id) DO NOTHING RETURNING ${shown}`,
          values,
        )
      : await tx.query<DraftRow>(
          `UPDATE tray_draft d SET (${names}) = (${places.join(', ')}), rev = rev + 1, saved_at = now(), keep_until = ${until}
            WHERE official = $1 AND id = $2 AND rev = $16 AND keep_until > now() RETURNING ${shown}`,
          [...values, rev],
        );
  return rows[0];
}

/** Documents that a draft names wait as long as it does. */
export function keepUploads(tx: Tx, official: string, digests: readonly string[], until: Date): void {
  tx.write(
    `UPDATE tray_upload SET keep_until = greatest(keep_until, $3) WHERE official = $1 AND digest = ANY ($2)`,
    [official, digests, until],
  );
}

/** Erases a draft, where there is one. */
export function removeDraft(tx: Tx, { official, id }: DraftKey): void {
  tx.write('DELETE FROM tray_draft WHERE official = $1 AND id::text = $2', [official, id]);
}

/** Erases drafts that nobody came back to, and those that were saved after they had been sent. */
export async function removeStaleDrafts(db: Queryable): Promise<number> {
  const { rowCount } = await db.query(
    `DELETE FROM tray_draft d WHERE keep_until <= now() OR NOT ${isNotSent}`,
  );
  return rowCount ?? 0;
}
