import { randomBytes } from 'node:crypto';
import { digestOf } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import type { Database, Migrations } from '@valija/store';
import { type Draft, newSubject } from './draft.js';
import type { Endpoint } from './endpoint.js';

/** What an existing system said, by its own key, and the message that it became; and the pseudonyms of its persons. */
export const nativeMigrations: Migrations = {
  name: 'native',
  steps: [
    `CREATE TABLE native_document (
       key        text        PRIMARY KEY,
       message_id uuid        NOT NULL UNIQUE,
       salt       text        NOT NULL,
       digest     text        NOT NULL,
       taken_at   timestamptz NOT NULL DEFAULT now()
     );
     CREATE TABLE native_person (
       key     text PRIMARY KEY,
       subject text NOT NULL UNIQUE
     )`,
  ],
};

interface NativeDocument {
  readonly message_id: string;
  readonly salt: string;
  readonly digest: string;
}

/** Turns what the existing system says into messages, each document into one for ever, however often it is said. */
export class NativeIntake {
  private readonly db: Database;

  constructor(private readonly endpoint: Endpoint) {
    this.db = endpoint.db;
  }

  /**
   * Sends the message of a native document, in one transaction with the record of it.
   * @param key the existing system's own key of the document, such as its folio
   * @param document compared with what came under the same key before; only a salted digest of it is kept
   * @returns the message's id, the same one for the same document
   * @throws ValijaError `native-conflict` where the key came with another document before; otherwise as `sealDraft`
   */
  async send(key: string, document: unknown, makeDraft: () => Promise<Draft>): Promise<string> {
    const text = JSON.stringify(document);
    const known = await this.find(key, text);
    if (known) return known;
    const sealed = await this.endpoint.seal(await makeDraft());
    const salt = randomBytes(16).toString('hex');
    const isNew = await this.db.transaction(async (tx) => {
      const { rowCount } = await tx.query(
        'INSERT INTO native_document (key, message_id, salt, digest) VALUES ($1, $2, $3, $4) ON CONFLICT (key) DO NOTHING',
        [key, sealed.envelope.id, salt, digestOf(salt, text)],
      );
      if (rowCount === 1) this.endpoint.send(tx, sealed);
      return rowCount === 1;
    });
    if (isNew) return sealed.envelope.id;
    // The same document came twice at once: the other one was quicker.
    return (await this.find(key, text)) ?? this.send(key, document, makeDraft);
  }

  /** The native key of a message that was sent for a document. */
  async findKey(messageId: string): Promise<string | undefined> {
    const { rows } = await this.db.query<{ key: string }>(
      'SELECT key FROM native_document WHERE message_id = $1',
      [messageId],
    );
    return rows[0]?.key;
  }

  /** The message that was sent for a document, by its native key. */
  async findMessage(key: string): Promise<string | undefined> {
    const { rows } = await this.db.query<{ message_id: string }>(
      'SELECT message_id FROM native_document WHERE key = $1',
      [key],
    );
    return rows[0]?.message_id;
  }

  /** The pseudonym of a person of the existing system: minted at first sight, the same ever after. */
  async subjectOf(personKey: string): Promise<string> {
    const { rows } = await this.db.query<{ subject: string }>(
      `INSERT INTO native_person (key, subject) VALUES ($1, $2)
       ON CONFLICT (key) DO UPDATE SET key = excluded.key RETURNING subject`,
      [personKey, newSubject()],
    );
    if (!rows[0]) throw new ValijaError('internal', 'a person that was just recorded is missing');
    return rows[0].subject;
  }

  private async find(key: string, text: string): Promise<string | undefined> {
    const { rows } = await this.db.query<NativeDocument>(
      'SELECT message_id, salt, digest FROM native_document WHERE key = $1',
      [key],
    );
    if (!rows[0]) return undefined;
    if (rows[0].digest !== digestOf(rows[0].salt, text)) throw new ValijaError('native-conflict');
    return rows[0].message_id;
  }
}
