import type pg from 'pg';
import { until } from './until.js';

/** Number of the lock at which work stops. */
const lock = 471_147;

/** Where a failpoint lies. */
export interface Place {
  readonly table: string;
  readonly event: 'INSERT' | 'UPDATE';
  /** Which rows stop, as SQL over `NEW` and `OLD`; default all. */
  readonly when?: string;
  /** Whether work stops when its transaction commits, and no sooner: then all of it is written, or nothing. */
  readonly atCommit?: boolean;
}

/**
 * A point between two durable steps at which a process stops, so that it can be killed there and nowhere else: its database waits for a lock
 * that the test holds.
 */
export class Failpoint {
  private constructor(private readonly client: pg.Client) {}

  /** @param client of the table's owner; closed by `remove` */
  static async set(client: pg.Client, { table, event, when = 'true', atCommit }: Place): Promise<Failpoint> {
    const [kind, moment] = atCommit
      ? ['CONSTRAINT TRIGGER', `AFTER ${event} ON ${table} DEFERRABLE INITIALLY DEFERRED`]
      : ['TRIGGER', `BEFORE ${event} ON ${table}`];
    await client.query(
      `CREATE OR REPLACE FUNCTION failpoint() RETURNS trigger LANGUAGE plpgsql AS
         $$ BEGIN PERFORM pg_advisory_xact_lock_shared(${lock}); RETURN NEW; END $$;
       CREATE ${kind} failpoint ${moment} FOR EACH ROW WHEN (${when}) EXECUTE FUNCTION failpoint()`,
    );
    await client.query(`SELECT pg_advisory_lock(${lock})`);
    return new Failpoint(client);
  }

  /** Waits until somebody stops here. */
  async reached(): Promise<void> {
    await until('the failpoint to be reached', async () =>
      (await this.waiting()).length > 0 ? true : undefined,
    );
  }

  /** Whoever stopped goes on; so does whoever comes. */
  async release(): Promise<void> {
    await this.client.query(`SELECT pg_advisory_unlock(${lock})`);
  }

  /** Whoever stopped never goes on: its connection is ended, and what it was about to write is not written. Whoever comes passes. */
  async cut(): Promise<void> {
    for (const pid of await this.waiting()) await this.client.query('SELECT pg_terminate_backend($1)', [pid]);
    await this.release();
  }

  remove(): Promise<void> {
    return this.client.end();
  }

  private async waiting(): Promise<number[]> {
    const { rows } = await this.client.query<{ pid: number }>(
      `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND objid = ${lock}
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    return rows.map(({ pid }) => pid);
  }
}
