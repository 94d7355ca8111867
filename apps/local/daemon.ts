import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { LocalError } from './local-error.js';
import {
  identifyProcess,
  killFamily,
  type ProcessIdentity,
  signalProcess,
  waitUntilGone,
} from './process-table.js';

/** What a private broker and a private database have in common: a server of this machine that we own. */
export interface PrivateService {
  readonly private: true;
  /** Where its data lie; survives {@link kill} and {@link stop}. */
  readonly dataDir: string;
  readonly logDir: string;
  /** The server's process while it runs. */
  pid(): number | undefined;
  /** Starts it on its data, same address as before; resolves when it serves. Does nothing while it runs. */
  start(): Promise<void>;
  /** Ends it in order. Does nothing when it does not run. */
  stop(): Promise<void>;
  /** SIGKILL, and waits until its children are gone too. */
  kill(): Promise<void>;
  /**
   * Deletes its data.
   *
   * @throws {Error} while it runs
   */
  wipe(): Promise<void>;
  /** Calls back when the server ends without {@link stop} or {@link kill}. */
  onUnexpectedExit(listener: () => void): void;
}

/** A server that runs, on this machine or in a container of it. */
export interface ServerProcess {
  /** Its process while it runs. */
  pid(): number | undefined;
  /** Asks it to end, and ends it after the time has passed, in milliseconds. */
  stop(signal: NodeJS.Signals, timeoutMs: number): Promise<void>;
  /** Ends it at once, descendants included. */
  kill(): Promise<void>;
}

/** How a server is started and known to serve. */
export interface DaemonOptions {
  /** For messages: «RabbitMQ». */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** Gets standard output and error, appended. */
  readonly logFile: string;
  /** Further log, whose end is shown as well when the start fails. */
  readonly serverLogFile?: string;
  readonly uid?: number;
  readonly gid?: number;
  isReady(pid: number): Promise<boolean> | boolean;
  /** From start to ready, in milliseconds. */
  readonly readyTimeoutMs: number;
}

/** A server process in its own process group, so that Ctrl-C at the terminal does not reach it before its clients. */
export class Daemon implements ServerProcess {
  readonly #child: ChildProcess;
  readonly #identity: ProcessIdentity;
  #expected = false;
  #exited = false;

  private constructor(child: ChildProcess, identity: ProcessIdentity, onUnexpectedExit: () => void) {
    this.#child = child;
    this.#identity = identity;
    child.once('exit', () => {
      this.#exited = true;
      if (!this.#expected) onUnexpectedExit();
    });
  }

  /**
   * @throws {LocalError} with the last lines of its log, when it ends or is not ready in time
   */
  static async start(options: DaemonOptions, onUnexpectedExit: () => void): Promise<Daemon> {
    mkdirSync(dirname(options.logFile), { recursive: true });
    const log = openSync(options.logFile, 'a', 0o600);
    const { command, args, env, cwd, uid, gid } = options;
    const child = spawn(command, args, {
      env,
      cwd,
      detached: true,
      stdio: ['ignore', log, log],
      ...(uid === undefined ? {} : { uid }),
      ...(gid === undefined ? {} : { gid }),
    });
    closeSync(log);
    const failed = new Promise<string>((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('exit', (code, signal) => resolve(`terminó con ${signal ?? code}`));
    });
    const identity = child.pid === undefined ? undefined : identifyProcess(child.pid);
    if (identity === undefined) throw failure(options, await failed);
    let ready = false;
    const daemon = new Daemon(child, identity, () => {
      if (ready) onUnexpectedExit();
    });
    const deadline = Date.now() + options.readyTimeoutMs;
    while (!ready) {
      if (daemon.#exited) throw failure(options, await failed);
      if (Date.now() > deadline) {
        await daemon.kill();
        throw failure(options, `no respondió en ${options.readyTimeoutMs / 1000} s`);
      }
      ready = await options.isReady(identity.pid);
      if (!ready) await sleep(50);
    }
    return daemon;
  }

  pid(): number | undefined {
    return this.#exited ? undefined : this.#child.pid;
  }

  async stop(signal: NodeJS.Signals, timeoutMs: number): Promise<void> {
    this.#expected = true;
    if (this.#exited) return;
    signalProcess(this.#identity, signal);
    if (!(await waitUntilGone([this.#identity], timeoutMs))) await this.kill();
  }

  async kill(): Promise<void> {
    this.#expected = true;
    if (this.#exited) return;
    const exited = once(this.#child, 'exit');
    await killFamily(this.#identity);
    // Killed is not yet reaped, and PostgreSQL takes a zombie of its predecessor for a server that runs.
    if (!this.#exited) await exited;
  }
}

function failure(options: DaemonOptions, what: string): LocalError {
  const logs = [options.logFile, options.serverLogFile]
    .filter((file) => file !== undefined)
    .map((file) => readLastLines(file, 15))
    .filter((text) => text !== '');
  return new LocalError([`${options.name} no arrancó: ${what}.`, ...logs].join('\n'));
}

function readLastLines(file: string, count: number): string {
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n') : '';
}
