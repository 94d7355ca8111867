import { randomBytes } from 'node:crypto';
import { type EventFeed, EventPoller, eventMigrations, type PublishedEvent } from '@valija/adapter-kit';
import { Log } from '@valija/runtime';
import { Database, migrate } from '@valija/store';
import pg from 'pg';
import { variable } from '../support/installation.js';

/** A database of its own on the server that the test command brought, with the tables of event lists. */
export async function openDatabase(): Promise<{ url: string; db: Database; close: () => Promise<void> }> {
  const name = `test-${randomBytes(4).toString('hex')}`;
  const server = variable('VALIJA_DATABASE_URL');
  await runOn(server, `CREATE DATABASE "${name}"`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const db = new Database(url.href);
  await migrate(db, eventMigrations);
  return {
    url: url.href,
    db,
    close: async () => {
      await db.close();
      await runOn(server, `DROP DATABASE "${name}" WITH (FORCE)`);
    },
  };
}

async function runOn(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/** Identifier of the event at a place. */
export const idOf = (at: number): string => `00000000-0000-7000-8000-${String(at).padStart(12, '0')}`;

/** A list whose events are numbers, their places too; what is done with each and how reading fares is for the test to say. */
export class ScriptedFeed implements EventFeed {
  readonly name = 'guion';
  readonly events: PublishedEvent[] = [];
  readonly taken: unknown[] = [];
  readonly asked: (string | undefined)[] = [];
  /** Called before each reading. */
  onRead: () => void = () => undefined;
  /** Called before an event is taken. */
  onTake: (event: unknown) => void | Promise<void> = () => undefined;

  publish(...numbers: readonly number[]): void {
    for (const event of numbers)
      this.events.push({ cursor: String(this.events.length + 1), key: idOf(event), event });
  }

  async read(after: string | undefined): Promise<PublishedEvent[]> {
    this.asked.push(after);
    this.onRead();
    return this.events.slice(Number(after ?? 0), Number(after ?? 0) + 3);
  }

  async take(event: unknown): Promise<void> {
    await this.onTake(event);
    this.taken.push(event);
  }
}

/** A reader of the list; nothing is logged. */
export const pollerOf = (feed: EventFeed, db: Database, backoffMs = { min: 1, max: 4 }): EventPoller =>
  new EventPoller(feed, {
    db,
    log: Log.create('test', 'silent'),
    idleMsMax: 20,
    backoffMs,
    triesMax: 3,
  });

/** What lies aside, for a person to look at. */
export const parkedIn = async (db: Database) =>
  (await db.query('SELECT key, code, pointers, times FROM parked_event ORDER BY key')).rows;
