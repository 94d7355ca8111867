import { Log, readConfig } from '@valija/runtime';
import { gatewayVariables } from '../../apps/gateway/config.js';
import { Gateway } from '../../apps/gateway/gateway.js';
import type { Installation } from '../../apps/local/installation.js';

export type SecondGateway = Gateway;

/** A second gateway of an installation, in the process of the test: the same database and broker, without HTTP. */
export async function openSecondGateway(
  installation: Installation,
  settings: Readonly<Record<string, string>> = {},
): Promise<SecondGateway> {
  const environment = { ...installation.endpointEnvironment('gateway'), VALIJA_HTTP_PORT: '0', ...settings };
  const gateway = await Gateway.open(
    readConfig(gatewayVariables, environment),
    Log.create('gateway', 'silent'),
  );
  gateway.start();
  return gateway;
}
