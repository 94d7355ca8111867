import { join } from 'node:path';
import type { Agreement, Party } from '@valija/directory';
import type { BrokerAddress } from './broker.js';
import { checkoutDir } from './checkout.js';
import { type HealthCentres, makeHealthCentres } from './health-centres.js';
import { newToken, type Official, writeOfficials } from './officials/credentials.js';
import { Tray } from './officials/tray.js';
import { findFreePorts } from './ports.js';
import { type LocalProcess, type ProcessExit, spawnProcess } from './processes.js';
import {
  type Cast,
  coreCast,
  endpointOf,
  hasClient,
  hasOfficials,
  type ProcessName,
  partnersOf,
  processNames,
  programs,
  type System,
  systems,
  systemsOf,
  type TrayName,
} from './programs.js';
import {
  type FurtherSigner,
  type PartyChanges,
  type Provisioned,
  passwordsOf,
  provision,
  provisionBroker,
  unprovision,
} from './provision.js';

export type { ProcessName } from './programs.js';

export interface InstallationOptions {
  /** Prefix of everything it makes in broker and database. */
  readonly name: string;
  /** Folder of its keys, logs and the simulators' effects. */
  readonly dir: string;
  readonly broker: BrokerAddress;
  readonly databaseUrl: string;
  /** Which processes take part; default those of the one story. */
  readonly cast?: Cast;
  /** Which of them to start; all where absent. The endpoints of the others exist and are left to whoever plays them. */
  readonly only?: readonly ProcessName[];
  /** Parties beside those of `contracts/directory.json`, each with an endpoint of its own; default none. */
  readonly furtherParties?: readonly Party[];
  /** Agreements beside those of `contracts/agreements.json`; default none. */
  readonly furtherAgreements?: readonly Agreement[];
  /** What the directory of this installation says otherwise than `contracts/directory.json`, by endpoint. */
  readonly parties?: PartyChanges;
  /** Further variables for gateway and adapters, for instance shorter leases. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Signing keys beside the current one of each endpoint; default none. */
  readonly furtherSigners?: readonly FurtherSigner[];
  /** Further variables of single processes; they win over all others. */
  readonly environments?: Readonly<Partial<Record<ProcessName, Readonly<Record<string, string>>>>>;
  /** Called when a process ends by itself. */
  readonly onUnexpectedExit?: (exit: ProcessExit) => void;
}

/** A whole Valija on this machine: gateway, adapters and simulated existing systems, each a process of its own. */
export class Installation {
  readonly processes: ReadonlyMap<ProcessName, LocalProcess>;
  /** Folder of its keys, logs and the simulators' effects. */
  readonly dir: string;
  private readonly tokens = forEachSystem(newToken);
  private readonly centres: HealthCentres;
  private readonly officials = new Map<ProcessName, Official>();
  private readonly clients = forEachSystem((system) => ({ id: `adaptador-${system}`, secret: newToken() }));

  private constructor(
    private readonly options: InstallationOptions,
    /** Where each endpoint finds its own part. */
    readonly provisioned: Provisioned,
    readonly ports: Readonly<Record<ProcessName, number>>,
    /** What each simulated system did, a JSON line each. */
    readonly effectsFiles: Readonly<Record<System, string>>,
    processes: Map<ProcessName, LocalProcess>,
  ) {
    this.processes = processes;
    this.dir = options.dir;
    this.centres = makeHealthCentres(options.dir, (name) => this.url(name));
  }

  /** Provisions, starts every process and waits until each listens. */
  static async start(options: InstallationOptions): Promise<Installation> {
    const names = options.cast ?? coreCast;
    const endpoints = names.flatMap((name) => endpointOf(name) ?? []);
    const provisioned = await provision({ ...options, endpoints });
    const free = await findFreePorts(processNames.length);
    const ports = Object.fromEntries(processNames.map((name, at) => [name, free[at]])) as Record<
      ProcessName,
      number
    >;
    const effectsFiles = forEachSystem((system) => effectsFileOf(options.dir, system));
    const processes = new Map<ProcessName, LocalProcess>();
    const installation = new Installation(options, provisioned, ports, effectsFiles, processes);
    for (const name of options.only ?? names)
      processes.set(
        name,
        spawnProcess({
          name,
          entry: join(checkoutDir, 'dist', 'apps', programs[name].app, 'main.js'),
          env: { ...compileCache, ...installation.environmentOf(name), ...options.environments?.[name] },
          logFile: join(options.dir, 'logs', `${name}.log`),
          runFile: join(options.dir, 'run', `${name}.json`),
          ...(options.onUnexpectedExit ? { onUnexpectedExit: options.onUnexpectedExit } : {}),
        }),
      );
    try {
      await Promise.all([...processes.values()].map((process) => process.ready));
      await installation.waitUntilReady();
    } catch (error) {
      await installation.close();
      throw error;
    }
    return installation;
  }

  process(name: ProcessName): LocalProcess {
    const process = this.processes.get(name);
    if (!process) throw new Error(`no process ${name}`);
    return process;
  }

  logFile(name: ProcessName): string {
    return join(this.options.dir, 'logs', `${name}.log`);
  }

  /** Bearer token of a simulated system's native interface, both ways. */
  nativeToken(system: System): string {
    return this.tokens[system];
  }

  /** The fictitious official who uses the API of a process. */
  official(name: ProcessName): Official {
    const official = this.officials.get(name) ?? writeOfficials(this.options.dir, name);
    this.officials.set(name, official);
    return official;
  }

  /** The tray of an institution, as its official uses it. */
  tray(endpoint: TrayName): Tray {
    const name = `bandeja-${endpoint}` as const;
    return new Tray(endpoint, { baseUrl: this.url(name), token: this.official(name).token });
  }

  url(name: ProcessName): string {
    return `http://127.0.0.1:${this.ports[name]}`;
  }

  /** Virtual host and users again, after the broker lost its data. */
  provisionBrokerAnew(): Promise<void> {
    return provisionBroker(this.options.name, this.options.broker, passwordsOf(this.provisioned));
  }

  /** Waits until gateway and endpoints reach database and broker. */
  async waitUntilReady(timeoutMs = 30_000): Promise<void> {
    const deadline = Date.now() + timeoutMs;
    for (const name of [...this.processes.keys()].filter(endpointOf)) {
      while (!(await isReady(`${this.url(name)}/health/ready`))) {
        if (Date.now() > deadline) throw new Error(`${name} is not ready after ${timeoutMs} ms`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }

  /** Ends the processes, those that send first, and takes away what was made in broker and database. */
  async close(): Promise<void> {
    for (const name of processNames.toReversed()) await this.processes.get(name)?.stop();
    await unprovision(this.options);
  }

  private environmentOf(name: ProcessName): Record<string, string> {
    const program = programs[name];
    const port = { VALIJA_HTTP_PORT: String(this.ports[name]) };
    if (!('endpoint' in program)) return { ...port, ...this.simulatorEnvironment(program.system) };
    return {
      ...port,
      ...this.endpointEnvironment(program.endpoint),
      ...this.nativeEnvironment(systemsOf(name)),
      ...(hasOfficials(name) ? { VALIJA_CLIENTS_FILE: this.official(name).clientsFile } : {}),
      ...program.environment,
      ...this.options.settings,
    };
  }

  /** What an endpoint must be told to find its party, keys, database and broker. */
  endpointEnvironment(endpoint: string): Record<string, string> {
    const { directoryFile, agreementsFile, pinsFile, endpoints } = this.provisioned;
    const place = endpoints[endpoint];
    if (!place) throw new Error(`no endpoint ${endpoint} in this installation`);
    return {
      VALIJA_ENDPOINT: endpoint,
      VALIJA_PARTY: place.party,
      VALIJA_AMQP_URL: place.amqpUrl,
      VALIJA_DATABASE_URL: place.databaseUrl,
      VALIJA_KEYS_FILE: place.keysFile,
      VALIJA_DIRECTORY_FILE: directoryFile,
      VALIJA_AGREEMENTS_FILE: agreementsFile,
      VALIJA_PINS_FILE: pinsFile,
      // Attachments go and come over HTTP; the gateway itself has no need of the address.
      VALIJA_GATEWAY_URL: this.url('gateway'),
    };
  }

  private nativeEnvironment([system, ...further]: readonly System[]): Record<string, string> {
    if (!system) return {};
    if (further.length > 0) return this.centres.adapterEnvironment;
    return {
      VALIJA_NATIVE_URL: this.url(partnersOf(system).simulator),
      VALIJA_NATIVE_TOKEN: this.tokens[system],
      ...this.clientEnvironment(system, 'VALIJA_NATIVE'),
    };
  }

  private simulatorEnvironment(system: System): Record<string, string> {
    return {
      ...this.centres.simulatorEnvironment(system),
      VALIJA_SIM_SYSTEM: system,
      VALIJA_SIM_ADAPTER_URL: this.url(partnersOf(system).adapter),
      VALIJA_SIM_TOKEN: this.tokens[system],
      VALIJA_SIM_EFFECTS_FILE: this.effectsFiles[system],
      ...this.clientEnvironment(system, 'VALIJA_SIM'),
    };
  }

  private clientEnvironment(system: System, prefix: string): Record<string, string> {
    if (!hasClient(system)) return {};
    const { id, secret } = this.clients[system];
    return { [`${prefix}_CLIENT_ID`]: id, [`${prefix}_CLIENT_SECRET`]: secret };
  }
}

/** What Node compiled once it need not compile again in the next process: a quarter less work at each start. */
const compileCache = { NODE_COMPILE_CACHE: join(checkoutDir, 'var', 'compile-cache') };

const effectsPrefix = 'effects-';

/** Where a simulated system writes down what it does; what else it keeps lies beside, under a longer name. */
const effectsFileOf = (dir: string, system: System): string => join(dir, `${effectsPrefix}${system}.jsonl`);

/** Whether a file in the folder of an installation is one that a simulated system keeps. */
export const isOfEffects = (name: string): boolean => name.startsWith(effectsPrefix);

const forEachSystem = <T>(make: (system: System) => T): Readonly<Record<System, T>> =>
  Object.fromEntries(systems.map((system) => [system, make(system)])) as Record<System, T>;

const isReady = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
    async (response) => {
      await response.body?.cancel();
      return response.ok;
    },
    () => false,
  );
