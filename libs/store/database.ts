import { EventEmitter } from 'node:events';
import type { Socket } from 'node:net';
import pg from 'pg';

/** What a query may be run on: the pool, or the connection of a transaction. */
export interface Queryable {
  query<R extends pg.QueryResultRow = pg.QueryResultRow>(
    sql: string,
    values?: readonly unknown[],
  ): Promise<{ rows: R[]; rowCount: number | null }>;
}

/** A transaction. Its statements travel together where nobody waits for an answer in between. */
export interface Tx extends Queryable {
  /** A statement whose answer nobody needs: sent at once, waited for at the commit, which fails if it failed. */
  write(sql: string, values: readonly unknown[]): void;
  /** Names a loop that finds work once it has committed. */
  wake(loop: WokenLoop): void;
}

/** The loops that a commit may have made work for. */
export type WokenLoop = 'outbox' | 'inbox' | 'upload';

/** Serialisation failure and deadlock: the same transaction may succeed when run again. @see PostgreSQL, appendix A */
const retriedCodes = new Set(['40001', '40P01']);
const triesMax = 5;

/** One PostgreSQL database and its pool of connections. */
export class Database implements Queryable {
  private readonly commits = new EventEmitter();
  private readonly pool: pg.Pool;

  constructor(
    connectionString: string,
    options: { connectionsMax?: number; onError?: (error: unknown) => void } = {},
  ) {
    this.pool = new pg.Pool({
      connectionString,
      max: options.connectionsMax ?? 10,
      connectionTimeoutMillis: 5_000,
      statement_timeout: 15_000,
      idle_in_transaction_session_timeout: 30_000,
      // Several statements of one connection may be on their way at once.
      pipeline: true,
      // Plans are made while a queue is empty, and kept when it is long: never by reading a table through where an index leads. And no
      // query of ours is long enough to be worth compiling.
      options: '-c enable_seqscan=off -c jit=off',
    });
    // The pool replaces a connection that dies. A server that is killed makes a connection fail twice, at times when the
    // pool listens no more: without listeners of our own on both that would end the process.
    this.pool.on('error', (error) => options.onError?.(error));
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  query<R extends pg.QueryResultRow>(
    sql: string,
    values: readonly unknown[] = [],
  ): Promise<pg.QueryResult<R>> {
    return this.pool.query<R>(statement(sql, values));
  }

  /** Runs `work` in a transaction; repeats it, from the start, on a deadlock or serialisation failure. */
  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.attempt(work);
      } catch (error) {
        if (tries >= triesMax || !retriedCodes.has(String((error as { code?: unknown }).code))) throw error;
      }
    }
  }

  /** Wakes a loop after a single statement that made work for it. */
  wake(loop: WokenLoop): void {
    this.commits.emit(loop);
  }

  /** Calls `listener` after each commit that may have made work for a loop. */
  onWake(loop: WokenLoop, listener: () => void): void {
    this.commits.on(loop, listener);
  }

  /** @throws where the database does not answer. */
  async ping(): Promise<void> {
    await this.pool.query('SELECT 1');
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  private async attempt<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    const woken = new Set<string>();
    const writes: Promise<unknown>[] = [];
    const send = <R extends pg.QueryResultRow>(query: pg.QueryConfig): Promise<pg.QueryResult<R>> => {
      gather(client);
      return client.query<R>(query);
    };
    const write = (query: pg.QueryConfig): void => {
      const writing = send(query);
      // Looked at before the end; until then a failure must not count as unheard.
      writing.catch(() => undefined);
      writes.push(writing);
    };
    let broken: Error | undefined;
    try {
      write({ text: 'BEGIN' });
      const result = await work({
        query: (sql, values = []) => send(statement(sql, values)),
        write: (sql, values) => write(statement(sql, values)),
        wake: (loop) => woken.add(loop),
      });
      // After a failed statement the server turns COMMIT into a rollback; the failure itself is thrown here.
      write({ text: 'COMMIT' });
      await Promise.all(writes);
      for (const loop of woken) this.commits.emit(loop);
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch((fault: Error) => {
        broken = fault;
      });
      // A write that failed makes every later statement fail too: its own reason is the one to tell.
      const settled = await Promise.allSettled(writes);
      const failed = settled.find((each) => each.status === 'rejected');
      throw failed ? failed.reason : error;
    } finally {
      client.release(broken);
    }
  }
}

/** What is sent to a connection in one turn leaves in one packet: its statements are small, and each write would be a call to the system. */
function gather(client: pg.PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

const names = new Map<string, string>();

/**
 * A query as a named statement, which each connection parses and plans once. Every query of the project is a constant, so
 * names are few. Queries without values stay simple: they may be several in one.
 */
function statement(text: string, values: readonly unknown[]): pg.QueryConfig {
  if (values.length === 0) return { text };
  const name = names.get(text) ?? `q${names.size}`;
  names.set(text, name);
  return { name, text, values: values as unknown[] };
}
