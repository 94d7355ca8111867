import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type BrokerAddress, readBrokerAddress } from '../../apps/local/broker.js';
import { Installation, type InstallationOptions, type ProcessName } from '../../apps/local/installation.js';

/** An installation of one test file: its own virtual host, users, databases, keys and processes. */
export interface TestInstallation {
  readonly installation: Installation;
  readonly dir: string;
  /** Rows of an endpoint's database. */
  readonly rows: <Row extends pg.QueryResultRow>(
    endpoint: string,
    sql: string,
    values?: unknown[],
  ) => Promise<Row[]>;
  /** All that a process has written to its log so far. */
  readonly log: (name: ProcessName) => string;
  readonly close: () => Promise<void>;
}

/** Starts one on the broker and database that the test command brought. */
export async function startInstallation(
  options: Partial<Omit<InstallationOptions, 'name' | 'dir'>> = {},
): Promise<TestInstallation> {
  const dir = mkdtempSync(join(tmpdir(), 'valija-test-'));
  const installation = await Installation.start({
    name: `test-${randomBytes(4).toString('hex')}`,
    dir,
    ...options,
    broker: options.broker ?? brokerOfTheRun(),
    databaseUrl: options.databaseUrl ?? variable('VALIJA_DATABASE_URL'),
  });
  return {
    installation,
    dir,
    rows: async (endpoint, sql, values = []) => {
      const connectionString = installation.provisioned.endpoints[endpoint]?.databaseUrl ?? '';
      const client = new pg.Client({ connectionString });
      await client.connect();
      try {
        return (await client.query(sql, values)).rows;
      } finally {
        await client.end();
      }
    },
    log: (name) => readFileSync(installation.logFile(name), 'utf8'),
    close: async () => {
      await installation.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** The broker that the test command brought. */
export function brokerOfTheRun(): BrokerAddress {
  const broker = readBrokerAddress(process.env);
  if (!broker) throw new Error('there is no broker: run the tests with npm test');
  return broker;
}

export function variable(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: run the tests with npm test`);
  return value;
}
