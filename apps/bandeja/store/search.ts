import type { Queryable } from '@valija/store';
import { type MessageRow, messageRows } from './row.js';

/** What is looked for: any of it is enough. */
export interface Sought {
  /** Of a message or a thread. */
  readonly id: string | undefined;
  /** Least and greatest pseudonym that begins so. */
  readonly subjects: readonly [from: string, to: string] | undefined;
  /** Keyed digest of an own number. */
  readonly number: string;
}

/** Messages of these units that are or are about what is sought, the newest first. */
export async function searchMessages(
  db: Queryable,
  { id, subjects, number }: Sought,
  units: readonly string[],
  limit: number,
): Promise<MessageRow[]> {
  const { rows } = await db.query<MessageRow>(
    `SELECT * FROM (${messageRows}) f
      WHERE unit = ANY ($1) AND id IN (
        SELECT id FROM tray_message WHERE id = $2::uuid
        UNION SELECT id FROM tray_message WHERE correlationid = $2::uuid
        UNION SELECT id FROM tray_message WHERE subject BETWEEN $3 AND $4
        UNION SELECT m.id FROM tray_message m JOIN tray_number n USING (correlationid) WHERE n.digest = $5)
      ORDER BY seq DESC LIMIT $6`,
    [units, id ?? null, subjects?.[0] ?? null, subjects?.[1] ?? null, number, limit],
  );
  return rows;
}
