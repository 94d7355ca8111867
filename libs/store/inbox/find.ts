import type { Queryable } from '../database.js';
import type { InboxState } from './row.js';

/** What is known of a received message, by its id: enough to answer it in its thread. */
export interface FoundMessage {
  readonly source: string;
  readonly id: string;
  readonly type: string;
  readonly envelope: string;
  readonly state: InboxState;
}

export async function find(db: Queryable, type: string, id: string): Promise<FoundMessage | undefined> {
  const { rows } = await db.query<FoundMessage>(
    'SELECT source, id, type, envelope, state FROM inbox WHERE id = $1 AND type = $2',
    [id, type],
  );
  return rows.length === 1 ? rows[0] : undefined;
}
