import { busVariables } from '@valija/bus';
import { databaseUrl, integer, telemetryVariables, text, url, versionVariables } from '@valija/runtime';
import { limitVariables } from './access/limits.js';
import { alertVariables } from './alerts/config.js';
import { noticeVariables } from './notices/config.js';

/** The environment of the gateway. */
export const gatewayVariables = {
  ...busVariables,
  VALIJA_DATABASE_URL: databaseUrl,
  ...versionVariables,
  /** The signed directory that a new installation begins with. */
  VALIJA_DIRECTORY_FILE: text,
  VALIJA_KEYS_FILE: text,
  /** Secret under which the file of keys is sealed. */
  VALIJA_KEYS_SECRET_FILE: text,
  VALIJA_PINS_FILE: text,
  /** The URL under which parties reach the gateway, or several of them behind one name: the issuer of its tokens. */
  VALIJA_GATEWAY_URL: url('https:'),
  /** Clients of the operator, which see every obligation and thread and report incidents; none where absent. @see Operators.read */
  VALIJA_OPS_CLIENTS_FILE: (value: string | undefined): string | undefined => value,
  VALIJA_HTTP_HOST: (value: string | undefined): string => value ?? '127.0.0.1',
  VALIJA_HTTP_PORT: integer(0, 65_535, 0),
  /** First wait, in milliseconds, before a delivery without `received` is published again; it doubles. */
  VALIJA_DELIVER_AGAIN_MS: integer(500, 3_600_000, 60_000),
  /** Longest such wait. */
  VALIJA_DELIVER_AGAIN_MS_MAX: integer(500, 86_400_000, 3_600_000),
  /** After how long without a touch an attachment that no accepted message names is erased, in milliseconds. */
  VALIJA_ATTACHMENT_ORPHAN_MS: integer(1_000, 30 * 86_400_000, 86_400_000),
  /** After how long a party that has not taken a revocation in is reported, in milliseconds. */
  VALIJA_REVOCATION_SILENCE_MS: integer(1_000, 7 * 86_400_000, 900_000),
  /** Rules of the legal clocks. Default: those of the release, `contracts/obligations.json`. */
  VALIJA_OBLIGATIONS_FILE: (value: string | undefined): string | undefined => value,
  /** The figures of this installation that those rules leave open, by name. Default: as the rules say. */
  VALIJA_OBLIGATION_SETTINGS_FILE: (value: string | undefined): string | undefined => value,
  /** Life of a lease in milliseconds. */
  VALIJA_LEASE_MS: integer(2_000, 600_000, 20_000),
  ...limitVariables,
  ...noticeVariables,
  ...alertVariables,
  ...telemetryVariables,
} as const;

export type GatewayConfig = {
  readonly [K in keyof typeof gatewayVariables]: ReturnType<(typeof gatewayVariables)[K]>;
};
