import { join } from 'node:path';
import { checkoutDir } from '../../apps/local/checkout.js';
import { findFreePorts } from '../../apps/local/ports.js';
import { spawnProcess } from '../../apps/local/processes.js';
import type { TestInstallation } from './installation.js';

/** A further gateway of an installation: another process with the same party, keys and database, under the same public name. */
export async function startGateway(
  { installation, dir }: TestInstallation,
  settings: Readonly<Record<string, string>> = {},
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const [port] = await findFreePorts(1);
  const gateway = spawnProcess({
    name: 'gateway',
    entry: join(checkoutDir, 'dist', 'apps', 'gateway', 'main.js'),
    env: { ...installation.endpointEnvironment('gateway'), VALIJA_HTTP_PORT: String(port), ...settings },
    logFile: join(dir, 'logs', `gateway-${port}.log`),
  });
  await gateway.ready;
  return { url: `https://127.0.0.1:${port}`, stop: () => gateway.stop() };
}
