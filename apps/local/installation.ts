import { join } from 'node:path';
import type { Agreement, Party } from '@valija/directory';
import { MutualTls } from '@valija/gateway-client';
import { readConfig, tlsVariables } from '@valija/runtime';
import type { BrokerAddress } from './broker.js';
import { buildName } from './build-name.js';
import { checkoutDir } from './checkout.js';
import { consoleEnvironment } from './console-environment.js';
import { DemonstrationSignIn } from './demonstration/sign-in.js';
import { type HealthCentres, makeHealthCentres } from './health-centres.js';
import type { FurtherSigner, PartyChanges } from './material.js';
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
  hasPage,
  type ProcessName,
  partnersOf,
  processNames,
  programs,
  type System,
  systems,
  systemsOf,
  type TrayName,
} from './programs.js';
import { type Provisioned, passwordsOf, provision, provisionBroker, unprovision } from './provision.js';

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
  /** Which of them to start; all where absent. The endpoints of the others exist and are left to whoever plays them, or to {@link Installation.startMore}. */
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
  private readonly started = new Map<ProcessName, LocalProcess>();
  /** Folder of its keys, logs and the simulators' effects. */
  readonly dir: string;
  private readonly tokens = forEachSystem(newToken);
  private readonly centres: HealthCentres;
  private readonly gatewayTls: MutualTls;
  private readonly signIn: DemonstrationSignIn;
  private readonly officials = new Map<ProcessName, Official>();
  private readonly clients = forEachSystem((system) => ({ id: `adaptador-${system}`, secret: newToken() }));

  private constructor(
    private readonly options: InstallationOptions,
    /** Where each endpoint finds its own part. */
    readonly provisioned: Provisioned,
    readonly ports: Readonly<Record<ProcessName, number>>,
    /** What each simulated system did, a JSON line each. */
    readonly effectsFiles: Readonly<Record<System, string>>,
  ) {
    this.dir = options.dir;
    const names = options.cast ?? coreCast;
    this.signIn = new DemonstrationSignIn(
      options.dir,
      names.includes('identity') ? names.filter(hasPage) : [],
      (name) => this.url(name),
    );
    this.centres = makeHealthCentres(options.dir, (name) => this.url(name));
    this.gatewayTls = new MutualTls(readConfig(tlsVariables, this.endpointEnvironment('gateway')));
  }

  /** Provisions, starts every process and waits until each listens. */
  static async start(options: InstallationOptions): Promise<Installation> {
    const names = options.cast ?? coreCast;
    const endpoints = names.flatMap((name) => endpointOf(name) ?? []);
    const provisioned = await provision({
      ...options,
      endpoints,
      withConsole: names.includes('console'),
    });
    const free = await findFreePorts(processNames.length);
    const ports = Object.fromEntries(processNames.map((name, at) => [name, free[at]])) as Record<
      ProcessName,
      number
    >;
    const effectsFiles = forEachSystem((system) => effectsFileOf(options.dir, system));
    const installation = new Installation(options, provisioned, ports, effectsFiles);
    await installation.startMore(options.only ?? names);
    return installation;
  }

  /** Starts processes of the cast that were left out, and waits until each listens. Where one does not, all are ended. */
  async startMore(names: readonly ProcessName[]): Promise<void> {
    for (const name of names) this.started.set(name, this.spawn(name));
    try {
      await Promise.all(names.map((name) => this.process(name).ready));
      await this.waitUntilReady();
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  private spawn(name: ProcessName): LocalProcess {
    const { dir, environments, onUnexpectedExit } = this.options;
    return spawnProcess({
      name,
      entry: join(checkoutDir, 'dist', 'apps', programs[name].app, 'main.js'),
      env: { ...compileCache, ...this.environmentOf(name), ...environments?.[name] },
      logFile: join(dir, 'logs', `${name}.log`),
      runFile: join(dir, 'run', `${name}.json`),
      ...(onUnexpectedExit ? { onUnexpectedExit } : {}),
    });
  }

  /** Those that were started, by name. */
  get processes(): ReadonlyMap<ProcessName, LocalProcess> {
    return this.started;
  }

  process(name: ProcessName): LocalProcess {
    const process = this.started.get(name);
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

  /** Whether persons work with a process in a browser: the console, and trays where there is somebody to tell who they are. */
  hasPage(name: ProcessName): boolean {
    return this.signIn.has(name);
  }

  url(name: ProcessName): string {
    return `${name === 'gateway' ? 'https' : 'http'}://127.0.0.1:${this.ports[name]}`;
  }

  /** Virtual host and users again, after the broker lost its data. */
  provisionBrokerAnew(): Promise<void> {
    return provisionBroker(this.options.name, this.options.broker, passwordsOf(this.provisioned));
  }

  /** Waits until gateway and endpoints reach database and broker. */
  async waitUntilReady(timeoutMs = 30_000): Promise<void> {
    const deadline = Date.now() + timeoutMs;
    for (const name of [...this.processes.keys()].filter(endpointOf)) {
      while (!(await this.isReady(name))) {
        if (Date.now() > deadline) throw new Error(`${name} is not ready after ${timeoutMs} ms`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }

  private isReady(name: ProcessName): Promise<boolean> {
    const url = `${this.url(name)}/health/ready`;
    const signal = AbortSignal.timeout(2_000);
    return (name === 'gateway' ? this.gatewayTls.fetch(url, { signal }) : fetch(url, { signal })).then(
      async (response) => {
        await response.body?.cancel();
        return response.ok;
      },
      () => false,
    );
  }

  /** Ends the processes, those that send first, and takes away what was made in broker and database. */
  async close(): Promise<void> {
    for (const name of processNames.toReversed()) await this.processes.get(name)?.stop();
    await this.gatewayTls.close();
    await unprovision(this.options);
  }

  private environmentOf(name: ProcessName): Record<string, string> {
    const program = programs[name];
    const port = { VALIJA_HTTP_PORT: String(this.ports[name]) };
    if ('system' in program) return { ...port, ...this.simulatorEnvironment(program.system) };
    if (!('endpoint' in program)) return { ...port, ...this.operatorEnvironment(program.app) };
    return {
      ...port,
      ...this.endpointEnvironment(program.endpoint),
      ...this.nativeEnvironment(systemsOf(name)),
      ...(hasOfficials(name) ? { VALIJA_CLIENTS_FILE: this.official(name).clientsFile } : {}),
      ...program.environment,
      ...(this.signIn.has(name) ? this.signIn.of(name) : {}),
      ...(name === 'gateway' && this.provisioned.console
        ? { VALIJA_OPS_CLIENTS_FILE: this.provisioned.console.clientsFile }
        : {}),
      ...this.options.settings,
    };
  }

  /** What an endpoint must be told to find its party, keys, database and broker. */
  endpointEnvironment(endpoint: string): Record<string, string> {
    const { directoryFile, pinsFile, endpoints } = this.provisioned;
    const place = endpoints[endpoint];
    if (!place) throw new Error(`no endpoint ${endpoint} in this installation`);
    return {
      VALIJA_ENDPOINT: endpoint,
      VALIJA_PARTY: place.party,
      VALIJA_AMQP_URL: place.amqpUrl,
      VALIJA_TLS_CERT_FILE: place.tls.certFile,
      VALIJA_TLS_KEY_FILE: place.tls.keyFile,
      VALIJA_TLS_CA_FILE: place.tls.caFile,
      // The existing systems that are simulated here speak plain HTTP; nothing of it leaves this machine.
      VALIJA_HTTP_TLS: 'off',
      VALIJA_DATABASE_URL: place.databaseUrl,
      VALIJA_KEYS_FILE: place.keysFile,
      VALIJA_KEYS_SECRET_FILE: place.secretFile,
      VALIJA_DIRECTORY_FILE: directoryFile,
      VALIJA_PINS_FILE: pinsFile,
      // Attachments go and come over HTTP; the gateway itself has no need of the address.
      VALIJA_GATEWAY_URL: this.url('gateway'),
      VALIJA_VERSION: buildName(),
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

  private operatorEnvironment(app: 'console' | 'identity'): Record<string, string> {
    if (app === 'identity') return this.signIn.ofIdentity();
    const place = this.provisioned.console;
    if (!place) throw new Error('no console in this installation');
    const urls = { gateway: this.url('gateway'), simulators: this.simulatorUrls() };
    return { ...consoleEnvironment(place, urls), ...this.signIn.of('console') };
  }

  /** Those that take part. */
  private simulatorUrls(): Partial<Record<System, string>> {
    const cast = this.options.cast ?? coreCast;
    const there = systems.filter((system) => cast.includes(partnersOf(system).simulator));
    return Object.fromEntries(there.map((system) => [system, this.url(partnersOf(system).simulator)]));
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
