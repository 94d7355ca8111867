/** A simulated existing system. */
export type System = 'saf' | 'ninez' | 'pdi' | 'carabineros' | 'sermig' | 'hospital' | 'cesfam';

/** A gateway, adapter, tray or secretariat: it has keys, a database and a broker user of its own. */
interface EndpointProgram {
  /** Folder of its program below `apps`. */
  readonly app: string;
  readonly endpoint: string;
  /** The simulated systems that an adapter speaks to: one, or several health centres. */
  readonly systems?: readonly System[];
  /** Whether the adapter is a client of that system's token endpoint; otherwise both hold one static token. */
  readonly isClient?: boolean;
  /** Whether officials use its API, each with a bearer token. */
  readonly hasOfficials?: boolean;
  /** Further variables that make it this one among several of its program. */
  readonly environment?: Readonly<Record<string, string>>;
}

interface SimulatorProgram {
  readonly app: 'simulators';
  readonly system: System;
}

/** What the operator's persons work with: it speaks for no party, and has no broker user. */
interface OperatorProgram {
  readonly app: 'console' | 'identity';
}

type Program = EndpointProgram | SimulatorProgram | OperatorProgram;

/** The tray of a party without a system of its own. */
const tray = <Endpoint extends string>(endpoint: Endpoint) =>
  ({ app: 'bandeja', endpoint, hasOfficials: true }) as const;

const known = {
  gateway: { app: 'gateway', endpoint: 'gateway' },
  'adapter-fiscalia': { app: 'adapter-fiscalia', endpoint: 'fiscalia', systems: ['saf'] },
  'adapter-ninez': { app: 'adapter-ninez', endpoint: 'ninez', systems: ['ninez'] },
  'adapter-pdi': {
    app: 'adapter-policias',
    endpoint: 'pdi',
    systems: ['pdi'],
    isClient: true,
    environment: { VALIJA_POLICE: 'pdi' },
  },
  'adapter-carabineros': {
    app: 'adapter-policias',
    endpoint: 'carabineros',
    systems: ['carabineros'],
    isClient: true,
    environment: { VALIJA_POLICE: 'carabineros' },
  },
  'adapter-sermig': { app: 'adapter-sermig', endpoint: 'sermig', systems: ['sermig'], isClient: true },
  'adapter-salud': { app: 'adapter-salud', endpoint: 'salud', systems: ['hospital', 'cesfam'] },
  'bandeja-sermig': tray('sermig'),
  'bandeja-pav': tray('pav'),
  'bandeja-caj': tray('caj'),
  'bandeja-sernameg': tray('sernameg'),
  'bandeja-sml': tray('sml'),
  'bandeja-tribunal': tray('tribunal'),
  'bandeja-consulado': tray('consulado'),
  'bandeja-ong': tray('ong'),
  mesa: { app: 'mesa', endpoint: 'mesa', hasOfficials: true },
  'sim-saf': { app: 'simulators', system: 'saf' },
  'sim-ninez': { app: 'simulators', system: 'ninez' },
  'sim-pdi': { app: 'simulators', system: 'pdi' },
  'sim-carabineros': { app: 'simulators', system: 'carabineros' },
  'sim-sermig': { app: 'simulators', system: 'sermig' },
  'sim-hospital': { app: 'simulators', system: 'hospital' },
  'sim-cesfam': { app: 'simulators', system: 'cesfam' },
  identity: { app: 'identity' },
  console: { app: 'console' },
} as const satisfies Readonly<Record<string, Program>>;

export type ProcessName = keyof typeof known;

export const programs: Readonly<Record<ProcessName, Program>> = known;

/** Every process that an installation may have: each after those that it sends to. */
export const processNames = Object.keys(known) as readonly ProcessName[];

/** The endpoint that a process speaks for; a simulated system has none. */
export const endpointOf = (name: ProcessName): string | undefined => {
  const program = programs[name];
  return 'endpoint' in program ? program.endpoint : undefined;
};

/** The systems that an adapter speaks to; none for any other process. */
export const systemsOf = (name: ProcessName): readonly System[] => {
  const program = programs[name];
  return 'endpoint' in program ? (program.systems ?? []) : [];
};

/** Endpoints of the parties that work in a tray. */
export type TrayName = {
  [Name in ProcessName]: Name extends `bandeja-${infer Endpoint}` ? Endpoint : never;
}[ProcessName];

/** Whether officials use the API of a process. */
export const hasOfficials = (name: ProcessName): boolean => {
  const program = programs[name];
  return 'endpoint' in program && program.hasOfficials === true;
};

/** Whether persons work with a process in a browser. */
export const hasPage = (name: ProcessName): boolean => ['bandeja', 'console'].includes(programs[name].app);

/** Every simulated system, once. */
export const systems: readonly System[] = processNames.flatMap((name) => {
  const program = programs[name];
  return 'system' in program ? [program.system] : [];
});

/** The process that simulates a system, and the adapter that speaks to it. */
export function partnersOf(system: System): {
  readonly simulator: ProcessName;
  readonly adapter: ProcessName;
} {
  const adapter = processNames.find((name) => systemsOf(name).includes(system));
  const simulator = processNames.find((name) => {
    const program = programs[name];
    return 'system' in program && program.system === system;
  });
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

/** A cast of the gateway, these systems with their adapters, and these processes without a system. */
export const castWith = (of: readonly System[], others: readonly ProcessName[] = []): Cast =>
  castOf(['gateway', ...of.flatMap((system) => Object.values(partnersOf(system))), ...others]);

/** Everyone of several casts. */
export const togetherOf = (casts: readonly Cast[]): Cast => castOf(casts.flat());

/** The processes that may speak for an endpoint in its place: an adapter, and a tray where the institution has no system. */
export const substitutes: readonly (readonly [adapter: ProcessName, tray: ProcessName])[] = [
  ['adapter-sermig', 'bandeja-sermig'],
];

/** The console, and the identity provider of demonstrations at which its persons sign in. */
export const consoleCast: Cast = ['identity', 'console'];

/** The one story, from SAF to Mejor Niñez and back. */
export const coreCast = castWith(['saf', 'ninez']);

/** The cases of Anexo 2: also the health centres, and the parties that decide in their trays. */
export const casesCast = castWith(['saf', 'ninez', 'hospital', 'cesfam'], ['bandeja-pav', 'bandeja-caj']);
