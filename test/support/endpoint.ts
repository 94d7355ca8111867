import { type Draft, Endpoint, endpointVariables, type Incoming, type Outcome } from '@valija/adapter-kit';
import { Log, readConfig } from '@valija/runtime';
import type { Installation } from '../../apps/local/installation.js';

/** What an endpoint does with a message that it received. */
export type Handle = (message: Incoming) => Promise<Outcome<Draft>>;

/** The environment of an endpoint of an installation, as its process would have it. */
export function endpointEnvironment(
  installation: Installation,
  endpoint: string,
  gatewayUrl: string,
): Record<string, string> {
  const { directoryFile, pinsFile, endpoints } = installation.provisioned;
  const place = endpoints[endpoint];
  if (!place) throw new Error(`no endpoint ${endpoint} in this installation`);
  return {
    VALIJA_ENDPOINT: endpoint,
    VALIJA_PARTY: place.party,
    VALIJA_AMQP_URL: place.amqpUrl,
    VALIJA_TLS_CERT_FILE: place.tls.certFile,
    VALIJA_TLS_KEY_FILE: place.tls.keyFile,
    VALIJA_TLS_CA_FILE: place.tls.caFile,
    VALIJA_DATABASE_URL: place.databaseUrl,
    VALIJA_KEYS_FILE: place.keysFile,
    VALIJA_KEYS_SECRET_FILE: place.secretFile,
    VALIJA_DIRECTORY_FILE: directoryFile,
    VALIJA_PINS_FILE: pinsFile,
    VALIJA_GATEWAY_URL: gatewayUrl,
    VALIJA_ISSUER_URL: installation.url('gateway'),
    VALIJA_LEASE_MS: '8000',
  };
}

/** A whole endpoint of the kit, in the process of the test, with handlers by type and no existing system. */
export async function openEndpoint(
  installation: Installation,
  endpoint: string,
  {
    gatewayUrl = installation.url('gateway'),
    handlers = {} as Readonly<Record<string, Handle>>,
    settings = {} as Readonly<Record<string, string>>,
  } = {},
): Promise<Endpoint> {
  const environment = { ...endpointEnvironment(installation, endpoint, gatewayUrl), ...settings };
  const opened = await Endpoint.open(
    readConfig(endpointVariables, environment),
    Log.create(endpoint, 'silent'),
    [],
  );
  for (const [type, handle] of Object.entries(handlers)) opened.server.addHandler(type, handle, true);
  await new Promise<void>((resolve) => opened.server.listen(resolve));
  return opened;
}
