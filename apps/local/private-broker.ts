import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { findProgram, searchPath } from './checkout.js';
import { readOrCreatePassword } from './credentials.js';
import { Daemon, type PrivateService } from './daemon.js';
import { LocalError } from './local-error.js';
import { acceptsConnections, findFreePorts } from './ports.js';
import { endStale, forgetRun, recordRun } from './stale.js';

/** Where a RabbitMQ lies on this machine. */
export interface RabbitMqInstallation {
  /** Folder of `rabbitmq-server`. */
  readonly sbin: string;
  /** Root of an unpacked tree, with its own Erlang and libraries; `null` when it is installed in the system. */
  readonly root: string | null;
}

interface Ports {
  readonly amqp: number;
  readonly admin: number;
  /** Erlang distribution: RabbitMQ insists on it even alone. */
  readonly distribution: number;
  readonly portMapper: number;
}

const user = 'valija';
const readyTimeoutMs = 90_000;
const stopTimeoutMs = 20_000;

/**
 * A RabbitMQ node of our own: own ports on 127.0.0.1, own data, own Erlang port mapper (epmd), nothing of the system
 * touched. Several may run side by side, each in its folder. Its address stays the same while this object lives.
 */
export class PrivateBroker implements PrivateService {
  readonly private = true;
  readonly dataDir: string;
  readonly logDir: string;
  readonly #dir: string;
  readonly #installation: RabbitMqInstallation;
  readonly #ports: Ports;
  #password: string;
  #portMapper: ChildProcess | undefined;
  #node: Daemon | undefined;
  #onUnexpectedExit: () => void = () => {};

  private constructor(dir: string, installation: RabbitMqInstallation, ports: Ports) {
    this.#dir = resolve(dir);
    this.dataDir = join(this.#dir, 'data');
    this.logDir = join(this.#dir, 'log');
    this.#installation = installation;
    this.#ports = ports;
    this.#password = readOrCreatePassword(this.#passwordFile);
  }

  /**
   * Ends what a killed run left in the folder, and starts.
   *
   * @throws {LocalError} when another process uses the folder or the node does not start
   */
  static async open(dir: string, installation: RabbitMqInstallation): Promise<PrivateBroker> {
    await endStale(join(resolve(dir), 'run.json'));
    const [amqp = 0, admin = 0, distribution = 0, portMapper = 0] = await findFreePorts(4);
    const broker = new PrivateBroker(dir, installation, { amqp, admin, distribution, portMapper });
    await broker.start();
    return broker;
  }

  /** `amqp://user:password@127.0.0.1:port`, default vhost. */
  get amqpUrl(): string {
    return `amqp://${user}:${this.#password}@127.0.0.1:${this.#ports.amqp}`;
  }

  /** `http://user:password@127.0.0.1:port`, without `/api`. */
  get adminUrl(): string {
    return `http://${user}:${this.#password}@127.0.0.1:${this.#ports.admin}`;
  }

  pid(): number | undefined {
    return this.#node?.pid();
  }

  onUnexpectedExit(listener: () => void): void {
    this.#onUnexpectedExit = listener;
  }

  async start(): Promise<void> {
    if (this.pid() !== undefined) return;
    this.#writeConfiguration();
    const env = this.#environment();
    this.#startPortMapper(env);
    const runFile = this.#runFile;
    try {
      this.#node = await Daemon.start(
        {
          name: 'RabbitMQ',
          command: join(this.#installation.sbin, 'rabbitmq-server'),
          args: [],
          env,
          cwd: this.#dir,
          logFile: join(this.logDir, 'console.log'),
          serverLogFile: join(this.logDir, 'rabbitmq.log'),
          isReady: async (pid) => {
            this.#record(runFile, pid);
            return (await acceptsConnections('127.0.0.1', this.#ports.amqp)) && (await this.#adminAnswers());
          },
          readyTimeoutMs,
        },
        () => {
          this.#stopPortMapper();
          this.#onUnexpectedExit();
        },
      );
    } catch (error) {
      this.#stopPortMapper();
      throw error;
    }
  }

  async stop(): Promise<void> {
    await this.#node?.stop('SIGTERM', stopTimeoutMs);
    this.#afterEnd();
  }

  async kill(): Promise<void> {
    await this.#node?.kill();
    this.#afterEnd();
  }

  async wipe(): Promise<void> {
    if (this.pid() !== undefined)
      throw new Error('the broker runs: stop or kill it before its data are deleted');
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  get #passwordFile(): string {
    return join(this.#dir, 'password');
  }

  get #runFile(): string {
    return join(this.#dir, 'run.json');
  }

  #afterEnd(): void {
    this.#node = undefined;
    this.#stopPortMapper();
    forgetRun(this.#runFile);
  }

  #recorded = 0;
  #record(file: string, pid: number): void {
    if (this.#recorded === pid) return;
    const mapper = this.#portMapper?.pid;
    recordRun(file, mapper === undefined ? [pid] : [pid, mapper]);
    this.#recorded = pid;
  }

  async #adminAnswers(): Promise<boolean> {
    const authorization = `Basic ${Buffer.from(`${user}:${this.#password}`).toString('base64')}`;
    try {
      const response = await fetch(`http://127.0.0.1:${this.#ports.admin}/api/whoami`, {
        headers: { authorization, connection: 'close' },
        signal: AbortSignal.timeout(5_000),
      });
      await response.body?.cancel();
      return response.ok;
    } catch {
      return false;
    }
  }

  #startPortMapper(env: Record<string, string>): void {
    const program = findProgram('epmd', env.PATH);
    if (program === undefined) throw new LocalError('falta «epmd», que viene con Erlang: reinstale Erlang.');
    this.#portMapper = spawn(program, ['-address', '127.0.0.1', '-port', String(this.#ports.portMapper)], {
      env,
      detached: true,
      stdio: 'ignore',
    });
    // Without it the node itself fails to start and says so.
    this.#portMapper.once('error', () => {});
  }

  #stopPortMapper(): void {
    this.#portMapper?.kill('SIGKILL');
    this.#portMapper = undefined;
  }

  #writeConfiguration(): void {
    for (const folder of [this.dataDir, this.logDir, join(this.#dir, 'conf.d')])
      mkdirSync(folder, { recursive: true });
    this.#password = readOrCreatePassword(this.#passwordFile);
    const { amqp, admin } = this.#ports;
    // Erlang terms, not rabbitmq.conf: translating that format costs seconds at every start.
    // Statistics are thinned out: they cost more than the few messages of a development machine. The write-ahead log of
    // the quorum queues is 512 MiB by default, which would fill small disks.
    const configuration = `[
      {rabbit, [
        {tcp_listeners, [{"127.0.0.1", ${amqp}}]},
        {default_user, <<"${user}">>},
        {default_pass, <<"${this.#password}">>},
        {default_user_tags, [administrator]},
        {log, [{file, [{file, "rabbitmq.log"}, {level, info}]}, {console, [{enabled, false}]}]},
        {vm_memory_high_watermark, {absolute, "1500MiB"}},
        {disk_free_limit, "200MB"},
        {collect_statistics_interval, 10000}
      ]},
      {rabbitmq_management, [{tcp_config, [{ip, "127.0.0.1"}, {port, ${admin}}]}, {rates_mode, none}]},
      {ra, [{wal_max_size_bytes, 33554432}]}
    ].`;
    writeFileSync(join(this.#dir, 'advanced.config'), `${configuration}\n`, { mode: 0o600 });
    writeFileSync(join(this.#dir, 'enabled_plugins'), '[rabbitmq_management].\n');
    writeFileSync(join(this.#dir, 'rabbitmq-env.conf'), '');
  }

  #environment(): Record<string, string> {
    const { root } = this.#installation;
    const path =
      root === null
        ? searchPath
        : [join(root, 'usr/lib/erlang/bin'), join(root, 'usr/bin'), searchPath].join(delimiter);
    const inDir = (name: string) => join(this.#dir, name);
    const { distribution, portMapper } = this.#ports;
    return {
      PATH: path,
      // The Erlang cookie is kept here.
      HOME: this.#dir,
      LANG: 'C.UTF-8',
      ...(root === null ? {} : { LD_LIBRARY_PATH: listLibraryFolders(root).join(delimiter) }),
      ERL_EPMD_PORT: String(portMapper),
      ERL_EPMD_ADDRESS: '127.0.0.1',
      ERL_CRASH_DUMP_SECONDS: '0',
      // The start script then turns into the Erlang machine, so that our child is the node itself.
      RABBITMQ_ALLOW_INPUT: '1',
      RABBITMQ_NODENAME: 'valija@localhost',
      RABBITMQ_NODE_IP_ADDRESS: '127.0.0.1',
      RABBITMQ_NODE_PORT: String(this.#ports.amqp),
      RABBITMQ_DIST_PORT: String(distribution),
      RABBITMQ_MNESIA_BASE: this.dataDir,
      RABBITMQ_LOG_BASE: this.logDir,
      RABBITMQ_CONFIG_FILE: inDir('absent.conf'),
      RABBITMQ_CONFIG_FILES: inDir('conf.d/*.conf'),
      RABBITMQ_ADVANCED_CONFIG_FILE: inDir('advanced.config'),
      RABBITMQ_ENABLED_PLUGINS_FILE: inDir('enabled_plugins'),
      RABBITMQ_CONF_ENV_FILE: inDir('rabbitmq-env.conf'),
      RABBITMQ_PID_FILE: inDir('node.pid'),
      RABBITMQ_GENERATED_CONFIG_DIR: inDir('generated'),
      // Two schedulers that do not spin while idle; the distribution listens on the loopback only.
      RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS:
        '-noinput +S 2:2 +sbwt none +sbwtdcpu none +sbwtdio none -kernel inet_dist_use_interface {127,0,0,1}',
    };
  }
}

/** The unpacked tree's folders of shared libraries, for instance `usr/lib/x86_64-linux-gnu`. */
function listLibraryFolders(root: string): string[] {
  return ['usr/lib', 'lib'].flatMap((lib) => {
    const folder = join(root, lib);
    try {
      return [
        folder,
        ...readdirSync(folder)
          .filter((name) => name.includes('-linux-'))
          .map((name) => join(folder, name)),
      ];
    } catch {
      return [];
    }
  });
}
