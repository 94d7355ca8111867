import { databaseUrl, httpVariables, integer, text, tlsVariables, url } from '@valija/runtime';
import { signInVariables } from '@valija/sign-in';
import { readSimulators } from './simulation/simulators.js';

/** The environment of the console. */
export const consoleVariables = {
  ...httpVariables,
  ...tlsVariables,
  ...signInVariables,
  /** Its own database, of sessions and nothing else. */
  VALIJA_DATABASE_URL: databaseUrl,
  VALIJA_GATEWAY_URL: url('https:'),
  /** Name of the console among the operator's clients of the gateway. */
  VALIJA_OPS_CLIENT_ID: text,
  /** The key with which it signs as that client, sealed, and the secret that opens it. */
  VALIJA_KEYS_FILE: text,
  VALIJA_KEYS_SECRET_FILE: text,
  /** The simulated agencies of a local start, as a JSON object of URLs; none where absent. @see readSimulators */
  VALIJA_SIMULATORS: (value: string | undefined) => (value === undefined ? undefined : readSimulators(value)),
  /** How often the gateway is asked what changed, for all browsers at once, in milliseconds. */
  VALIJA_WATCH_MS: integer(200, 60_000, 1_000),
} as const;

export type ConsoleConfig = {
  readonly [K in keyof typeof consoleVariables]: ReturnType<(typeof consoleVariables)[K]>;
};
