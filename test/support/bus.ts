import { type BusConfig, busVariables } from '@valija/bus';
import { readConfig, readTls } from '@valija/runtime';
import { connect, credentials, type SocketOptions } from 'amqplib';
import type { Installation } from '../../apps/local/installation.js';
import type { TlsFiles } from '../../apps/local/pki.js';
import { brokerOfTheRun } from './installation.js';

/** How one tells the broker who one is. */
export type Login = NonNullable<SocketOptions['credentials']>;

/** Where and as whom an endpoint of an installation reaches the bus. */
export const busOf = (installation: Installation, endpoint: string): BusConfig =>
  readConfig(busVariables, installation.endpointEnvironment(endpoint));

/** Broker user of an endpoint: the name in its certificate. */
export const userOf = ({ VALIJA_AMQP_URL: url }: BusConfig, endpoint: string): string =>
  `${decodeURIComponent(new URL(url).pathname.slice(1))}-${endpoint}`;

/** The same with another certificate. */
export const withCertificate = (bus: BusConfig, { certFile, keyFile, caFile }: TlsFiles): BusConfig => ({
  ...bus,
  VALIJA_TLS_CERT_FILE: certFile,
  VALIJA_TLS_KEY_FILE: keyFile,
  VALIJA_TLS_CA_FILE: caFile,
});

/** TLS listener and authority of the broker that the test command brought. */
export function tlsOfTheRun(): { readonly amqpsUrl: string; readonly pkiDir: string } {
  const { tls } = brokerOfTheRun();
  if (!tls)
    throw new Error('this broker is reached without TLS: set VALIJA_AMQPS_URL and VALIJA_PKI_DIR too');
  return tls;
}

/**
 * Tries to connect with whatever the test says, beside all that the kit would do.
 *
 * @param socket options of the socket; the endpoint's certificate where absent
 * @returns `connected`, or why not in the library's words
 */
export async function tryToConnect(
  bus: BusConfig,
  {
    url = bus.VALIJA_AMQP_URL,
    login = credentials.external() as Login,
    socket = readTls(bus) as object,
  } = {},
): Promise<string> {
  try {
    const connection = await connect(url, { timeout: 5_000, credentials: login, ...socket });
    connection.on('error', () => undefined);
    await connection.close();
    return 'connected';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Closes every connection of a broker user, as an operator does. */
export async function closeConnections(user: string): Promise<void> {
  const { username, password, origin } = new URL(brokerOfTheRun().adminUrl);
  const response = await fetch(`${origin}/api/connections/username/${encodeURIComponent(user)}`, {
    method: 'DELETE',
    headers: {
      authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
      connection: 'close',
    },
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`the broker answered ${response.status}`);
}
