import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { findProgram, searchPath } from './checkout.js';
import { readOrCreatePassword } from './credentials.js';
import { Daemon, type PrivateService, type ServerProcess } from './daemon.js';
import { LocalError } from './local-error.js';
import { Pki, type TlsFiles } from './pki.js';
import { acceptsConnections, findFreePorts } from './ports.js';
import { endStale, forgetRun, recordRun } from './stale.js';

/** Where a RabbitMQ lies on this machine. */
export interface RabbitMqInstallation {
  /** Folder of `rabbitmq-server`. */
  readonly sbin: string;
  /** Root of an unpacked tree, with its own Erlang and libraries; `null` when it is installed in the system. */
  readonly root: string | null;
}

/** A RabbitMQ that is taken from a container image instead. */
export interface RabbitMqImage {
  readonly image: string;
}

interface Ports {
  /** For whoever administers, with a password. */
  readonly amqp: number;
  /** For the endpoints, each with its certificate. */
  readonly amqps: number;
  readonly admin: number;
  /** Erlang distribution: RabbitMQ insists on it even alone. */
  readonly distribution: number;
  readonly portMapper: number;
}

const user = 'valija';
/** Twice the largest message: 1 MiB of content, sealed and in base64. */
const messageBytesMax = 4 * 1024 * 1024;
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
  readonly #installation: RabbitMqInstallation | RabbitMqImage;
  readonly #ports: Ports;
  readonly #certificate: TlsFiles;
  #password: string;
  #portMapper: ChildProcess | undefined;
  #node: ServerProcess | undefined;
  #onUnexpectedExit: () => void = () => {};

  private constructor(
    dir: string,
    installation: RabbitMqInstallation | RabbitMqImage,
    ports: Ports,
    certificate: TlsFiles,
    /** Where endpoints connect, `amqps://127.0.0.1:port`, with a certificate of the authority of this folder. */
    readonly tls: { readonly amqpsUrl: string; readonly pkiDir: string },
  ) {
    this.#certificate = certificate;
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
  static async open(dir: string, installation: RabbitMqInstallation | RabbitMqImage): Promise<PrivateBroker> {
    await endStale(join(resolve(dir), 'run.json'));
    const [amqp = 0, amqps = 0, admin = 0, distribution = 0, portMapper = 0] = await findFreePorts(5);
    const ports = { amqp, amqps, admin, distribution, portMapper };
    const pkiDir = join(resolve(dir), 'pki');
    const pki = await Pki.open(pkiDir);
    const certificate = await pki.issue(join(resolve(dir), 'tls', 'broker'), {
      cn: 'rabbitmq',
      dnsNames: ['localhost'],
      ips: ['127.0.0.1'],
    });
    const tls = { amqpsUrl: `amqps://127.0.0.1:${amqps}`, pkiDir };
    const broker = new PrivateBroker(dir, installation, ports, certificate, tls);
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
    const onExit = (): void => {
      this.#stopPortMapper();
      this.#onUnexpectedExit();
    };
    try {
      this.#node = await this.#startNode(onExit);
    } catch (error) {
      this.#stopPortMapper();
      throw error;
    }
  }

  async #startNode(onExit: () => void): Promise<ServerProcess> {
    const how = {
      name: 'RabbitMQ',
      args: [],
      logFile: join(this.logDir, 'console.log'),
      isReady: async (pid: number) => {
        this.#record(this.#runFile, pid);
        const { amqp, amqps } = this.#ports;
        for (const port of [amqp, amqps]) if (!(await acceptsConnections('127.0.0.1', port))) return false;
        return this.#adminAnswers();
      },
      readyTimeoutMs,
    };
    const installation = this.#installation;
    if ('image' in installation) {
      const { ContainerDaemon } = await import('./container-daemon.js');
      const user = `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`;
      const env = this.#environment();
      const options = { ...how, ...installation, entrypoint: ['rabbitmq-server'], env, user, dir: this.#dir };
      return ContainerDaemon.start(options, onExit);
    }
    const env = { ...locate(installation), ...this.#environment() };
    this.#startPortMapper(env);
    const command = join(installation.sbin, 'rabbitmq-server');
    const serverLogFile = join(this.logDir, 'rabbitmq.log');
    return Daemon.start({ ...how, command, env, cwd: this.#dir, serverLogFile }, onExit);
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

  #startPortMapper(env: { readonly PATH: string }): void {
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
    const { amqp, amqps, admin } = this.#ports;
    const { certFile, keyFile, caFile } = this.#certificate;
    // Erlang terms, not rabbitmq.conf: translating that format costs seconds at every start.
    // Statistics are thinned out: they cost more than the few messages of a development machine. The write-ahead log of
    // the quorum queues is 512 MiB by default, which would fill small disks.
    const configuration = `[
      {rabbit, [
        {tcp_listeners, [{"127.0.0.1", ${amqp}}]},
        {ssl_listeners, [{"127.0.0.1", ${amqps}}]},
        {ssl_options, [
          {cacertfile, "${caFile}"},
          {certfile, "${certFile}"},
          {keyfile, "${keyFile}"},
          {versions, ['tlsv1.3']},
          {verify, verify_peer},
          {fail_if_no_peer_cert, true}
        ]},
        {auth_mechanisms, ['EXTERNAL', 'PLAIN', 'AMQPLAIN']},
        {ssl_cert_login_from, common_name},
        {max_message_size, ${messageBytesMax}},
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
    writeFileSync(join(this.#dir, 'enabled_plugins'), '[rabbitmq_auth_mechanism_ssl,rabbitmq_management].\n');
    writeFileSync(join(this.#dir, 'rabbitmq-env.conf'), '');
  }

  #environment(): Record<string, string> {
    const inDir = (name: string) => join(this.#dir, name);
    const { distribution, portMapper } = this.#ports;
    return {
      // The Erlang cookie is kept here.
      HOME: this.#dir,
      LANG: 'C.UTF-8',
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

/** Where the programs and libraries of an installation are looked for. */
function locate({ root }: RabbitMqInstallation): { PATH: string; LD_LIBRARY_PATH?: string } {
  if (root === null) return { PATH: searchPath };
  return {
    PATH: [join(root, 'usr/lib/erlang/bin'), join(root, 'usr/bin'), searchPath].join(delimiter),
    LD_LIBRARY_PATH: listLibraryFolders(root).join(delimiter),
  };
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
