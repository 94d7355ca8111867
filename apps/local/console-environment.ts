import { consoleClientId } from './console-keys.js';
import type { System } from './programs.js';
import type { ConsolePlace } from './provision.js';

/** Where the console finds the gateway. */
export interface ConsoleUrls {
  readonly gateway: string;
  /** The simulated systems whose faults may be switched in the console. */
  readonly simulators: Readonly<Partial<Record<System, string>>>;
}

/** What the console must be told beside how persons sign in. */
export const consoleEnvironment = (
  place: ConsolePlace,
  { gateway, simulators }: ConsoleUrls,
): Record<string, string> => ({
  VALIJA_OPS_CLIENT_ID: consoleClientId,
  VALIJA_KEYS_FILE: place.keysFile,
  VALIJA_KEYS_SECRET_FILE: place.secretFile,
  VALIJA_DATABASE_URL: place.databaseUrl,
  VALIJA_TLS_CERT_FILE: place.tls.certFile,
  VALIJA_TLS_KEY_FILE: place.tls.keyFile,
  VALIJA_TLS_CA_FILE: place.tls.caFile,
  // Browsers of this machine come over loopback.
  VALIJA_HTTP_TLS: 'off',
  VALIJA_GATEWAY_URL: gateway,
  VALIJA_SIMULATORS: JSON.stringify(simulators),
});
