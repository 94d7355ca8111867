import { randomBytes } from 'node:crypto';
import type { Envelope } from '@valija/envelope';
import { readRules } from '@valija/obligations';
import { Log } from '@valija/runtime';
import { Database, migrate, outboxMigrations, quarantineMigrations, receiptMigrations } from '@valija/store';
import pg from 'pg';
import { gatewayMigrations } from '../../../apps/gateway/migrations.js';
import { Obligations } from '../../../apps/gateway/obligations/obligations.js';
import { obligationMigrations } from '../../../apps/gateway/obligations/store/migrations.js';
import { addMessage } from '../../../apps/gateway/store/messages.js';
import { variable } from '../../support/installation.js';
import { openDirectory } from './world.js';

const fourWeeksMs = 28 * 86_400_000;

/** A gateway's database of its own, on the server that the test command brought. */
export interface YearDatabase {
  readonly url: string;
  readonly db: Database;
  /** What autovacuum does each minute where a year takes a year. To be called with each step: it acts every four weeks. */
  readonly maintain: (at: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openYearDatabase(): Promise<YearDatabase> {
  const name = `year-${randomBytes(4).toString('hex')}`;
  const server = variable('VALIJA_DATABASE_URL');
  await runOn(server, `CREATE DATABASE "${name}"`);
  // Nobody pulls the plug of this server: waiting for its disk eighteen thousand times would prove nothing.
  await runOn(server, `ALTER DATABASE "${name}" SET synchronous_commit = off`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const db = new Database(url.href);
  await migrate(
    db,
    outboxMigrations,
    receiptMigrations,
    quarantineMigrations,
    gatewayMigrations,
    obligationMigrations,
  );
  let period = 0;
  return {
    url: url.href,
    db,
    maintain: async (at) => {
      const current = Math.floor(at / fourWeeksMs);
      if (current === period) return;
      period = current;
      await db.query('VACUUM ANALYZE message, obligation, notice');
    },
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

/** The engine of a gateway, with the guard against doubles that its intake puts before it, under a clock that somebody else moves. */
export class Engine {
  private constructor(
    private readonly db: Database,
    private readonly obligations: Obligations,
    private readonly clock: { now: Date },
  ) {}

  static async open(db: Database): Promise<Engine> {
    const clock = { now: new Date(0) };
    const options = {
      directory: await openDirectory(),
      now: () => clock.now,
      rules: readRules(),
      log: Log.create('year', 'silent'),
    };
    return new Engine(db, await Obligations.open(db, options), clock);
  }

  /** @returns whether it was new */
  async take(envelope: Envelope, at: number): Promise<boolean> {
    const takenAt = new Date(at);
    this.clock.now = takenAt;
    const jws = `e30.${Buffer.from(JSON.stringify(envelope)).toString('base64url')}.e30`;
    return this.db.transaction(async (tx) => {
      const isNew = await addMessage(tx, envelope, { jws, digest: '', state: 'accepted', takenAt });
      if (isNew) await this.obligations.take(tx, envelope, takenAt);
      return isNew;
    });
  }

  /** Looks until nothing is due. */
  async pass(at: number): Promise<void> {
    this.clock.now = new Date(at);
    await this.obligations.catchUp();
  }
}
