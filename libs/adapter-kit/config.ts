import { busVariables } from '@valija/bus';
import {
  databaseUrl,
  httpVariables,
  integer,
  telemetryVariables,
  text,
  url,
  versionVariables,
} from '@valija/runtime';

const second = 1_000;

/** The environment of every endpoint. */
export const endpointVariables = {
  /** Name of the endpoint: part of its queue names. */
  VALIJA_ENDPOINT: text,
  /** URN of the party that it speaks for. */
  VALIJA_PARTY: text,
  ...busVariables,
  VALIJA_DATABASE_URL: databaseUrl,
  ...versionVariables,
  /** The signed directory to begin with; what is newer comes from the gateway and is kept in the database. */
  VALIJA_DIRECTORY_FILE: text,
  /** How often the gateway is asked for what is new in the directory, in milliseconds. */
  VALIJA_DIRECTORY_POLL_MS: integer(100, 3_600_000, 2_000),
  /** How old the gateway's word on the directory may be, in milliseconds. Nothing is sent, taken in or applied beyond. */
  VALIJA_DIRECTORY_AGE_MS_MAX: integer(1_000, 30 * 86_400_000, 86_400_000),
  /** Release matrix; default the project's `contracts/release.json`. */
  VALIJA_RELEASE_FILE: (value: string | undefined): string | undefined => value,
  VALIJA_KEYS_FILE: text,
  /** Secret under which the file of keys is sealed. */
  VALIJA_KEYS_SECRET_FILE: text,
  VALIJA_PINS_FILE: text,
  /** Base URL of the gateway: directory and attachments. */
  VALIJA_GATEWAY_URL: url('https:'),
  /** Issuer of the gateway's tokens, where it is reached under another URL than its own; default VALIJA_GATEWAY_URL. */
  VALIJA_ISSUER_URL: (value: string | undefined): string | undefined =>
    value === undefined ? undefined : url('https:')(value),
  ...httpVariables,
  ...telemetryVariables,
  /** How often a message without a terminal receipt is offered again, in milliseconds. */
  VALIJA_OFFER_AGAIN_MS: integer(1_000, 86_400_000, 3_600_000),
  /** Life of a lease in milliseconds. A native call may take a quarter of it. */
  VALIJA_LEASE_MS: integer(2 * second, 600 * second, 60 * second),
  /** After how long an unknown `previous` is asked for, in milliseconds. */
  VALIJA_ASK_AFTER_MS: integer(1_000, 86_400_000, 30_000),
  /** Messages in work at once. */
  VALIJA_CONCURRENCY: integer(1, 256, 16),
} as const;

/** What an adapter needs beside: the existing system that it speaks to. */
export const nativeVariables = {
  /** Base URL of the existing system. */
  VALIJA_NATIVE_URL: url('http:', 'https:'),
  /** Bearer token with which the system calls the adapter, and the adapter it where no client is set below. */
  VALIJA_NATIVE_TOKEN: text,
  /** Client of the system's `POST /oauth/token`, where it has one: both are set or neither. */
  VALIJA_NATIVE_CLIENT_ID: (value: string | undefined): string | undefined => value,
  VALIJA_NATIVE_CLIENT_SECRET: (value: string | undefined): string | undefined => value,
} as const;

type Read<Variables extends Record<string, (value: string | undefined) => unknown>> = {
  readonly [K in keyof Variables]: ReturnType<Variables[K]>;
};

/** How an adapter reaches its existing system. */
export type NativeConfig = Read<typeof nativeVariables>;

/** A party that connects directly has no existing system. */
export type EndpointConfig = Read<typeof endpointVariables> & Partial<NativeConfig>;
