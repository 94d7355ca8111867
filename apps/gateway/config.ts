import { integer, text, url } from '@valija/runtime';

/** The environment of the gateway. */
export const gatewayVariables = {
  VALIJA_AMQP_URL: url('amqp:', 'amqps:'),
  VALIJA_DATABASE_URL: url('postgres:', 'postgresql:'),
  VALIJA_DIRECTORY_FILE: text,
  VALIJA_AGREEMENTS_FILE: text,
  VALIJA_KEYS_FILE: text,
  VALIJA_PINS_FILE: text,
  VALIJA_HTTP_HOST: (value: string | undefined): string => value ?? '127.0.0.1',
  VALIJA_HTTP_PORT: integer(0, 65_535, 0),
  /** First wait, in milliseconds, before a delivery without `received` is published again; it doubles. */
  VALIJA_DELIVER_AGAIN_MS: integer(500, 3_600_000, 60_000),
  /** Longest such wait. */
  VALIJA_DELIVER_AGAIN_MS_MAX: integer(500, 86_400_000, 3_600_000),
  /** After how long without a touch an attachment that no accepted message names is erased, in milliseconds. */
  VALIJA_ATTACHMENT_ORPHAN_MS: integer(1_000, 30 * 86_400_000, 86_400_000),
  /** Life of a lease in milliseconds. */
  VALIJA_LEASE_MS: integer(2_000, 600_000, 20_000),
} as const;

export type GatewayConfig = {
  readonly [K in keyof typeof gatewayVariables]: ReturnType<(typeof gatewayVariables)[K]>;
};
