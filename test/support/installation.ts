import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Installation, type InstallationOptions } from '../../apps/local/installation.js';

/** An installation of one test file: its own virtual host, users, databases, keys and processes. */
export interface TestInstallation {
  readonly installation: Installation;
  readonly dir: string;
  readonly close: () => Promise<void>;
}

/** Starts one on the broker and database that the test command brought. */
export async function startInstallation(
  options: Partial<Pick<InstallationOptions, 'only' | 'settings' | 'broker' | 'databaseUrl'>> = {},
): Promise<TestInstallation> {
  const dir = mkdtempSync(join(tmpdir(), 'valija-test-'));
  const installation = await Installation.start({
    name: `test-${randomBytes(4).toString('hex')}`,
    dir,
    broker: { amqpUrl: variable('VALIJA_AMQP_URL'), adminUrl: variable('VALIJA_RABBITMQ_ADMIN_URL') },
    databaseUrl: variable('VALIJA_DATABASE_URL'),
    ...options,
  });
  return {
    installation,
    dir,
    close: async () => {
      await installation.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

export function variable(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: run the tests with npm test`);
  return value;
}
