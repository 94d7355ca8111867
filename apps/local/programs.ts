/** A simulated existing system. */
export type System = 'saf' | 'ninez' | 'pdi' | 'carabineros' | 'sermig';

/** A gateway, adapter or agency: it has keys, a database and a broker user of its own. */
interface EndpointProgram {
  /** Folder of its program below `apps`. */
  readonly app: string;
  readonly endpoint: string;
  /** The simulated system that an adapter speaks to. */
  readonly system?: System;
  /** Whether the adapter is a client of that system's token endpoint; otherwise both hold one static token. */
  readonly isClient?: boolean;
  /** Further variables that make it this one among several of its program. */
  readonly environment?: Readonly<Record<string, string>>;
}

interface SimulatorProgram {
  readonly app: 'simulators';
  readonly system: System;
}

const known = {
  gateway: { app: 'gateway', endpoint: 'gateway' },
  'adapter-fiscalia': { app: 'adapter-fiscalia', endpoint: 'fiscalia', system: 'saf' },
  'adapter-ninez': { app: 'adapter-ninez', endpoint: 'ninez', system: 'ninez' },
  'adapter-pdi': {
    app: 'adapter-policias',
    endpoint: 'pdi',
    system: 'pdi',
    isClient: true,
    environment: { VALIJA_POLICE: 'pdi' },
  },
  'adapter-carabineros': {
    app: 'adapter-policias',
    endpoint: 'carabineros',
    system: 'carabineros',
    isClient: true,
    environment: { VALIJA_POLICE: 'carabineros' },
  },
  'adapter-sermig': { app: 'adapter-sermig', endpoint: 'sermig', system: 'sermig', isClient: true },
  'agency-pav': { app: 'simulated-agency', endpoint: 'pav' },
  'agency-caj': { app: 'simulated-agency', endpoint: 'caj' },
  'agency-salud': { app: 'simulated-agency', endpoint: 'salud' },
  'agency-mesa': { app: 'simulated-agency', endpoint: 'mesa' },
  'sim-saf': { app: 'simulators', system: 'saf' },
  'sim-ninez': { app: 'simulators', system: 'ninez' },
  'sim-pdi': { app: 'simulators', system: 'pdi' },
  'sim-carabineros': { app: 'simulators', system: 'carabineros' },
  'sim-sermig': { app: 'simulators', system: 'sermig' },
} as const satisfies Readonly<Record<string, EndpointProgram | SimulatorProgram>>;

export type ProcessName = keyof typeof known;

export const programs: Readonly<Record<ProcessName, EndpointProgram | SimulatorProgram>> = known;

/** Every process that an installation may have: each after those that it sends to. */
export const processNames = Object.keys(known) as readonly ProcessName[];

/** The endpoint that a process speaks for; a simulated system has none. */
export const endpointOf = (name: ProcessName): string | undefined => {
  const program = programs[name];
  return 'endpoint' in program ? program.endpoint : undefined;
};

/** Every simulated system, once. */
export const systems: readonly System[] = processNames.flatMap((name) => {
  const program = programs[name];
  return 'endpoint' in program ? [] : [program.system];
});

/** The process that simulates a system, and the adapter that speaks to it. */
export function partnersOf(system: System): {
  readonly simulator: ProcessName;
  readonly adapter: ProcessName;
} {
  const ofSystem = processNames.filter((name) => programs[name].system === system);
  const adapter = ofSystem.find(endpointOf);
  const simulator = ofSystem.find((name) => !endpointOf(name));
  if (!adapter || !simulator) throw new Error(`the system ${system} has no adapter or no simulator`);
  return { simulator, adapter };
}

/** Whether the adapter of a system is a client of its token endpoint. */
export function hasClient(system: System): boolean {
  const program = programs[partnersOf(system).adapter];
  return 'isClient' in program && program.isClient === true;
}

/** A cast: which processes take part, in the order of {@link processNames}. */
export type Cast = readonly ProcessName[];

const castOf = (names: readonly ProcessName[]): Cast => processNames.filter((name) => names.includes(name));

/** A cast of the gateway, these systems with their adapters, and these agencies that connect directly. */
export const castWith = (of: readonly System[], agencies: readonly ProcessName[] = []): Cast =>
  castOf(['gateway', ...of.flatMap((system) => Object.values(partnersOf(system))), ...agencies]);

/** Everyone of several casts. */
export const togetherOf = (casts: readonly Cast[]): Cast => castOf(casts.flat());

/** The one story, from SAF to Mejor Niñez and back. */
export const coreCast = castWith(['saf', 'ninez']);

/** The cases of Anexo 2: also the agencies that connect directly. */
export const casesCast = castWith(['saf', 'ninez'], ['agency-pav', 'agency-caj', 'agency-salud']);
