/** A simulated existing system. */
export type System = 'saf' | 'ninez';

/** A gateway, adapter or agency: it has keys, a database and a broker user of its own. */
interface EndpointProgram {
  /** Folder of its program below `apps`. */
  readonly app: string;
  readonly endpoint: string;
  /** The simulated system that an adapter speaks to. */
  readonly system?: System;
}

interface SimulatorProgram {
  readonly app: 'simulators';
  readonly system: System;
}

const known = {
  gateway: { app: 'gateway', endpoint: 'gateway' },
  'adapter-fiscalia': { app: 'adapter-fiscalia', endpoint: 'fiscalia', system: 'saf' },
  'adapter-ninez': { app: 'adapter-ninez', endpoint: 'ninez', system: 'ninez' },
  'agency-pav': { app: 'simulated-agency', endpoint: 'pav' },
  'agency-caj': { app: 'simulated-agency', endpoint: 'caj' },
  'agency-salud': { app: 'simulated-agency', endpoint: 'salud' },
  'sim-saf': { app: 'simulators', system: 'saf' },
  'sim-ninez': { app: 'simulators', system: 'ninez' },
} as const satisfies Readonly<Record<string, EndpointProgram | SimulatorProgram>>;

export type ProcessName = keyof typeof known;

export const programs: Readonly<Record<ProcessName, EndpointProgram | SimulatorProgram>> = known;

/** The endpoint that a process speaks for; a simulated system has none. */
export const endpointOf = (name: ProcessName): string | undefined => {
  const program = programs[name];
  return 'endpoint' in program ? program.endpoint : undefined;
};

/** Every process that an installation may have: each after those that it sends to. */
export const processNames = Object.keys(known) as readonly ProcessName[];

/** Agencies that connect directly: each a process of its own, started where more than the one story is played. */
export const agencyNames = processNames.filter((name) => programs[name].app === 'simulated-agency');

/** The processes of the one story, from SAF to Mejor Niñez and back. */
export const coreNames = processNames.filter((name) => !agencyNames.includes(name));

/** The process that simulates a system, and the adapter that speaks to it. */
export const partnersOf = (system: System) =>
  system === 'saf'
    ? ({ simulator: 'sim-saf', adapter: 'adapter-fiscalia' } as const)
    : ({ simulator: 'sim-ninez', adapter: 'adapter-ninez' } as const);
