import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { BrokerAddress } from './broker.js';
import { checkoutDir } from './checkout.js';
import { findFreePorts } from './ports.js';
import { type LocalProcess, type ProcessExit, spawnProcess } from './processes.js';
import {
  type FurtherSigner,
  type Provisioned,
  passwordsOf,
  provision,
  provisionBroker,
  unprovision,
} from './provision.js';

export const processNames = ['gateway', 'sim-saf', 'sim-ninez', 'adapter-fiscalia', 'adapter-ninez'] as const;
export type ProcessName = (typeof processNames)[number];

export interface InstallationOptions {
  /** Prefix of everything it makes in broker and database. */
  readonly name: string;
  /** Folder of its keys, logs and the simulators' effects. */
  readonly dir: string;
  readonly broker: BrokerAddress;
  readonly databaseUrl: string;
  /** Which processes to start; all where absent. */
  readonly only?: readonly ProcessName[];
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
  private readonly tokens = { saf: newToken(), ninez: newToken() };

  private constructor(
    private readonly options: InstallationOptions,
    readonly provisioned: Provisioned,
    readonly ports: Readonly<Record<ProcessName, number>>,
    readonly effectsFiles: { readonly saf: string; readonly ninez: string },
    processes: Map<ProcessName, LocalProcess>,
  ) {
    this.processes = processes;
  }

  /** Provisions, starts every process and waits until each listens. */
  static async start(options: InstallationOptions): Promise<Installation> {
    const provisioned = await provision(options);
    const [gateway, saf, ninez, fiscalia, adapterNinez] = (await findFreePorts(5)) as [
      number,
      number,
      number,
      number,
      number,
    ];
    const ports = {
      gateway,
      'sim-saf': saf,
      'sim-ninez': ninez,
      'adapter-fiscalia': fiscalia,
      'adapter-ninez': adapterNinez,
    };
    const effectsFiles = {
      saf: join(options.dir, 'effects-saf.jsonl'),
      ninez: join(options.dir, 'effects-ninez.jsonl'),
    };
    const processes = new Map<ProcessName, LocalProcess>();
    const installation = new Installation(options, provisioned, ports, effectsFiles, processes);
    const environments = installation.environments();
    for (const name of options.only ?? processNames)
      processes.set(
        name,
        spawnProcess({
          name,
          entry: join(checkoutDir, 'dist', 'apps', name.startsWith('sim-') ? 'simulators' : name, 'main.js'),
          env: { ...environments[name], ...options.environments?.[name] },
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
  nativeToken(system: 'saf' | 'ninez'): string {
    return this.tokens[system];
  }

  url(name: ProcessName): string {
    return `http://127.0.0.1:${this.ports[name]}`;
  }

  /** Virtual host and users again, after the broker lost its data. */
  provisionBrokerAnew(): Promise<void> {
    return provisionBroker(this.options.name, this.options.broker, passwordsOf(this.provisioned));
  }

  /** Waits until gateway and adapters reach database and broker. */
  async waitUntilReady(timeoutMs = 30_000): Promise<void> {
    const deadline = Date.now() + timeoutMs;
    for (const name of [...this.processes.keys()].filter((each) => !each.startsWith('sim-'))) {
      while (!(await isReady(`${this.url(name)}/health/ready`))) {
        if (Date.now() > deadline) throw new Error(`${name} is not ready after ${timeoutMs} ms`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }

  /** Ends the processes, those that send first, and takes away what was made in broker and database. */
  async close(): Promise<void> {
    for (const name of ['sim-saf', 'sim-ninez', 'adapter-fiscalia', 'adapter-ninez', 'gateway'] as const)
      await this.processes.get(name)?.stop();
    await unprovision(this.options);
  }

  private environments(): Record<ProcessName, Record<string, string>> {
    const { directoryFile, agreementsFile, pinsFile, endpoints } = this.provisioned;
    const common = (name: ProcessName, endpoint: string): Record<string, string> => ({
      VALIJA_AMQP_URL: endpoints[endpoint]?.amqpUrl ?? '',
      VALIJA_DATABASE_URL: endpoints[endpoint]?.databaseUrl ?? '',
      VALIJA_KEYS_FILE: endpoints[endpoint]?.keysFile ?? '',
      VALIJA_DIRECTORY_FILE: directoryFile,
      VALIJA_AGREEMENTS_FILE: agreementsFile,
      VALIJA_PINS_FILE: pinsFile,
      VALIJA_HTTP_PORT: String(this.ports[name]),
      ...this.options.settings,
    });
    return {
      gateway: common('gateway', 'gateway'),
      'adapter-fiscalia': {
        ...common('adapter-fiscalia', 'fiscalia'),
        VALIJA_ENDPOINT: 'fiscalia',
        VALIJA_PARTY: 'urn:valija:cl:minpublico:uravit-13',
        VALIJA_NATIVE_URL: this.url('sim-saf'),
        VALIJA_NATIVE_TOKEN: this.tokens.saf,
      },
      'adapter-ninez': {
        ...common('adapter-ninez', 'ninez'),
        VALIJA_ENDPOINT: 'ninez',
        VALIJA_PARTY: 'urn:valija:cl:mejor-ninez:rm',
        VALIJA_NATIVE_URL: this.url('sim-ninez'),
        VALIJA_NATIVE_TOKEN: this.tokens.ninez,
      },
      'sim-saf': this.simulator('saf', 'sim-saf', 'adapter-fiscalia', this.tokens.saf),
      'sim-ninez': this.simulator('ninez', 'sim-ninez', 'adapter-ninez', this.tokens.ninez),
    };
  }

  private simulator(
    system: 'saf' | 'ninez',
    name: ProcessName,
    adapter: ProcessName,
    token: string,
  ): Record<string, string> {
    return {
      VALIJA_SIM_SYSTEM: system,
      VALIJA_HTTP_PORT: String(this.ports[name]),
      VALIJA_SIM_ADAPTER_URL: this.url(adapter),
      VALIJA_SIM_TOKEN: token,
      VALIJA_SIM_EFFECTS_FILE: this.effectsFiles[system],
    };
  }
}

const newToken = (): string => randomBytes(24).toString('base64url');

const isReady = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
    async (response) => {
      await response.body?.cancel();
      return response.ok;
    },
    () => false,
  );
