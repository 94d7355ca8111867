import { ValijaError } from '@valija/errors';
import type { Database, Migrations } from '@valija/store';

/** What each message became in the existing system, by the number that the system gave it. */
export const caseMigrations: Migrations = {
  name: 'native-case',
  steps: [
    `CREATE TABLE native_case (
       message_id uuid        PRIMARY KEY,
       number     text        NOT NULL UNIQUE,
       closed_by  text,
       opened_at  timestamptz NOT NULL DEFAULT now()
     )`,
  ],
};

/** A case of the existing system. */
export interface NativeCase {
  /** The message that it came from. */
  readonly messageId: string;
  /** The system's own key of what ended it, for instance an event's; null while it is open. */
  readonly closedBy: string | null;
}

interface Row {
  readonly message_id: string;
  readonly number: string;
  readonly closed_by: string | null;
}

/** The cases of an existing system that gives numbers of its own, and the messages that they came from. Nothing of their content. */
export class NativeCases {
  constructor(private readonly db: Database) {}

  /** Notes the number that a message got; the first one stays. */
  async open(messageId: string, number: string): Promise<void> {
    await this.db.query(
      'INSERT INTO native_case (message_id, number) VALUES ($1, $2) ON CONFLICT (message_id) DO NOTHING',
      [messageId, number],
    );
  }

  /**
   * The case with a number; undefined for none that is known.
   *
   * @param messageId the message that it came from, where the system repeats its id
   * @throws ValijaError `thread-unknown` where number and id are of two cases: an answer to the wrong one would betray the other
   */
  async find(number: string, messageId?: string): Promise<NativeCase | undefined> {
    const { rows } = await this.db.query<Row>(
      'SELECT message_id, number, closed_by FROM native_case WHERE number = $1 OR message_id = $2',
      [number, messageId ?? null],
    );
    const [row] = rows;
    if (!row) return undefined;
    if (rows.length > 1 || row.number !== number || (messageId ?? row.message_id) !== row.message_id)
      throw new ValijaError('thread-unknown', 'number and message id are of two cases');
    return { messageId: row.message_id, closedBy: row.closed_by };
  }

  /** Notes what ended a case; the first stays. */
  async close(messageId: string, by: string): Promise<void> {
    await this.db.query('UPDATE native_case SET closed_by = $2 WHERE message_id = $1 AND closed_by IS NULL', [
      messageId,
      by,
    ]);
  }
}
