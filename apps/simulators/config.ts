import { integer, type Read, readConfig, text, url } from '@valija/runtime';

const system: Read<'saf' | 'ninez'> = (value) => {
  if (value !== 'saf' && value !== 'ninez') throw new Error('debe ser saf o ninez');
  return value;
};

/** The environment of a simulated existing system. */
const variables = {
  VALIJA_SIM_SYSTEM: system,
  VALIJA_HTTP_HOST: (value: string | undefined): string => value ?? '127.0.0.1',
  VALIJA_HTTP_PORT: integer(0, 65_535, 0),
  /** Base URL of the adapter that the system calls. */
  VALIJA_SIM_ADAPTER_URL: url('http:', 'https:'),
  /** Bearer token of the native interface, both ways. */
  VALIJA_SIM_TOKEN: text,
  /** Where every effect is recorded; what the system sent is recorded beside it, in `<file>.historia`. */
  VALIJA_SIM_EFFECTS_FILE: text,
  /** Wait of Mejor Niñez before its acuse and before its decision, in milliseconds. */
  VALIJA_SIM_DELAY_MS: integer(0, 60_000, 50),
};

export type SimulatorConfig = ReturnType<typeof readSimulatorConfig>;

export const readSimulatorConfig = (environment: NodeJS.ProcessEnv) => readConfig(variables, environment);
