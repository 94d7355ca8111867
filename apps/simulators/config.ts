import { integer, type Read, readConfig, text, url } from '@valija/runtime';

/** The existing systems that can be simulated, by their short names. */
export const systemNames = ['saf', 'ninez', 'pdi', 'carabineros', 'sermig', 'hospital', 'cesfam'] as const;
export type SystemName = (typeof systemNames)[number];

const system: Read<SystemName> = (value) => {
  const name = systemNames.find((known) => known === value);
  if (!name) throw new Error(`debe ser uno de: ${systemNames.join(', ')}`);
  return name;
};

const optional: Read<string | undefined> = (value) => value;

const optionalUrl: Read<string | undefined> = (value) =>
  value === undefined ? undefined : url('http:', 'https:')(value);

/** The environment of a simulated existing system. */
const variables = {
  VALIJA_SIM_SYSTEM: system,
  VALIJA_HTTP_HOST: (value: string | undefined): string => value ?? '127.0.0.1',
  VALIJA_HTTP_PORT: integer(0, 65_535, 0),
  /** Base URL of the adapter that the system calls. */
  VALIJA_SIM_ADAPTER_URL: url('http:', 'https:'),
  /** Bearer token with which the system calls its adapter, and the adapter it where no client is set below. */
  VALIJA_SIM_TOKEN: text,
  /** Client of `POST /oauth/token`. Where both are set, the system takes only tokens that it issued to it. */
  VALIJA_SIM_CLIENT_ID: optional,
  VALIJA_SIM_CLIENT_SECRET: optional,
  /** A health centre's client shows no secret: it proves itself by a key of the set that is here. */
  VALIJA_SIM_JWKS_URL: optionalUrl,
  /** Where a health centre is reached, without a path; default: its own address. */
  VALIJA_SIM_PUBLIC_URL: optionalUrl,
  /** How slow the sloppy health centre answers, in milliseconds. */
  VALIJA_SIM_SLOWNESS_MS: integer(0, 60_000, 200),
  /** Where every effect is recorded; beside it what the system sent, in `<file>.historia`, and what a centre holds, in `<file>.recursos`. */
  VALIJA_SIM_EFFECTS_FILE: text,
  /** Wait of a system before each thing that it says by itself, such as an acuse or a decision, in milliseconds. */
  VALIJA_SIM_DELAY_MS: integer(0, 60_000, 50),
};

export type SimulatorConfig = ReturnType<typeof readSimulatorConfig>;

export const readSimulatorConfig = (environment: NodeJS.ProcessEnv) => readConfig(variables, environment);
