import type { ErrorCode } from '@valija/errors';
import type { Migrations, Queryable } from '@valija/store';

/** How far each list of native events was read, and the events of it that became no message. */
export const eventMigrations: Migrations = {
  name: 'native-event',
  steps: [
    `CREATE TABLE event_cursor (
       feed     text        PRIMARY KEY,
       cursor   text        NOT NULL,
       moved_at timestamptz NOT NULL DEFAULT now()
     );
     CREATE TABLE parked_event (
       feed     text        NOT NULL,
       key      text        NOT NULL,
       code     text        NOT NULL,
       pointers text[]      NOT NULL,
       times    int         NOT NULL DEFAULT 1,
       first_at timestamptz NOT NULL DEFAULT now(),
       last_at  timestamptz NOT NULL DEFAULT now(),
       PRIMARY KEY (feed, key)
     )`,
  ],
};

/** A native event that cannot become a message, as a person looks for it: never with content. */
export interface ParkedEvent {
  /** Where it was said, for instance `sermig`. */
  readonly feed: string;
  /** The existing system's own key of the event: an identifier without meaning. */
  readonly key: string;
  /** Why: the catalogue of errors says it to a person, and what to do. */
  readonly code: ErrorCode;
  /** JSON pointers into the event, without values. @see RFC 6901 */
  readonly pointers: readonly string[];
}

/** Sets an event aside for a person. The same event again is counted, under the newest reason. */
export async function parkEvent(db: Queryable, { feed, key, code, pointers }: ParkedEvent): Promise<void> {
  await db.query(
    `INSERT INTO parked_event (feed, key, code, pointers) VALUES ($1, $2, $3, $4)
     ON CONFLICT (feed, key) DO UPDATE
       SET code = excluded.code, pointers = excluded.pointers, times = parked_event.times + 1, last_at = now()`,
    [feed, key, code, [...pointers]],
  );
}

/** The place up to which a list of events was read; undefined where it never was. */
export async function readCursor(db: Queryable, feed: string): Promise<string | undefined> {
  const { rows } = await db.query<{ cursor: string }>('SELECT cursor FROM event_cursor WHERE feed = $1', [
    feed,
  ]);
  return rows[0]?.cursor;
}

/** Moves the place on, unless another process moved it since it was read; says whether it did. */
export async function moveCursor(
  db: Queryable,
  feed: string,
  from: string | undefined,
  to: string,
): Promise<boolean> {
  const { rowCount } = await db.query(
    `INSERT INTO event_cursor (feed, cursor) VALUES ($1, $3)
     ON CONFLICT (feed) DO UPDATE SET cursor = excluded.cursor, moved_at = now() WHERE event_cursor.cursor = $2`,
    [feed, from ?? null, to],
  );
  return rowCount === 1;
}
