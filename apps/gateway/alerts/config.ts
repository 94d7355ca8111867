import { integer } from '@valija/runtime';

const minute = 60_000;
const gibibyte = 1024 ** 3;

/** From when on an administrator is alerted, and how often that is looked at. */
export const alertVariables = {
  /** How long an urgent message may wait for its `received`, in milliseconds. */
  VALIJA_AGE_URGENT_MS: integer(1_000, 24 * 60 * minute, 2 * minute),
  /** The same of a normal one. */
  VALIJA_AGE_NORMAL_MS: integer(1_000, 7 * 24 * 60 * minute, 15 * minute),
  /** After how long without a report an endpoint that reported before is called silent, in milliseconds. It reports every 30 s. */
  VALIJA_ENDPOINT_SILENCE_MS: integer(1_000, 24 * 60 * minute, 2 * minute),
  /** What the gateway's database may take on disk, in bytes, before somebody must act; without it nobody is told. */
  VALIJA_DATABASE_BYTES_MAX: (value: string | undefined): number | undefined =>
    value === undefined ? undefined : integer(1, 64 * 1024 * gibibyte)(value),
  /** How often it is looked what holds, in milliseconds. */
  VALIJA_ALERTS_MS: integer(200, 10 * minute, 5_000),
  /** How often database and broker are compared, in milliseconds. */
  VALIJA_CONCILIATION_MS: integer(500, 60 * minute, 30_000),
} as const;

export type AlertConfig = {
  readonly [K in keyof typeof alertVariables]: ReturnType<(typeof alertVariables)[K]>;
};
