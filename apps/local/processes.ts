import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { LocalError } from './local-error.js';
import { forgetRun, recordRun } from './stale.js';

const stopTimeoutMs = 5_000;
/**
 * Every process waits most of its time for network, database and broker: it is given little memory rather than the last of
 * its speed. The image gives its processes the same flags.
 *
 * - A young generation of four megabytes: of the usual sixteen most is never used here.
 * - Code is optimised later, and less of it inlined: 15 MB less.
 * - The WebAssembly of the HTTP client is not compiled a second time while it runs, which takes 20 MB as long as it lasts. Either flag
 *   alone leaves the other's cause for it.
 */
const flags = [
  '--max-semi-space-size=4',
  '--optimize-for-size',
  '--no-wasm-tier-up',
  '--no-wasm-dynamic-tiering',
  '--enable-source-maps',
];

/** One of our Node programs, and how it is started. */
export interface ProcessOptions {
  /** Name in messages and records: `gateway`. */
  readonly name: string;
  /** Compiled program, absolute or relative to the working directory: `dist/apps/gateway/main.js`. */
  readonly entry: string;
  /** Its whole environment apart from PATH, HOME, LANG and TZ, which are the caller's. */
  readonly env: Readonly<Record<string, string>>;
  /** Gets standard output and error, appended. */
  readonly logFile: string;
  /** For instance `var/run/gateway.json`, see {@link recordRun}; default none. */
  readonly runFile?: string;
  /** From start to the message `{msg: 'listening', port: N}` on its ipc channel, in milliseconds; default 2 minutes: two dozen start at once. */
  readonly readyTimeoutMs?: number;
  /** Called when it ends without {@link LocalProcess.stop}, {@link LocalProcess.kill} or {@link LocalProcess.restart}. */
  readonly onUnexpectedExit?: (exit: ProcessExit) => void;
}

export interface ProcessExit {
  readonly name: string;
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/**
 * Starts a Node program in its own process group, so that Ctrl-C at the terminal reaches only the caller, with an ipc
 * channel, so that the program notices (`disconnect`) when the caller is killed.
 */
export function spawnProcess(options: ProcessOptions): LocalProcess {
  return new LocalProcess(options);
}

/** A program under supervision. A restart keeps the object; pid, port and `ready` become those of the new process. */
export class LocalProcess {
  readonly name: string;
  readonly #options: ProcessOptions;
  #running: Running;

  constructor(options: ProcessOptions) {
    this.name = options.name;
    this.#options = options;
    this.#running = new Running(options);
  }

  /** `undefined` once it has ended. */
  get pid(): number | undefined {
    return this.#running.pid;
  }

  /** TCP port that it announced; `undefined` before {@link ready}. To keep it over a restart, give it a fixed one. */
  get port(): number | undefined {
    return this.#running.port;
  }

  /**
   * Resolves with the port when the program listens; rejects with a {@link LocalError} when it ends before or takes
   * too long.
   */
  get ready(): Promise<number> {
    return this.#running.ready;
  }

  /** Sends a signal: SIGKILL and SIGTERM announce an end and wait for it; others (SIGSTOP, SIGCONT) return at once. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    await this.#running.kill(signal);
  }

  /** SIGTERM, and SIGKILL after five seconds. Does nothing when it has ended. */
  async stop(): Promise<void> {
    await this.#running.stop();
  }

  /**
   * Ends it in order if it runs, starts it anew, and waits until it listens.
   *
   * @returns its port
   */
  async restart(): Promise<number> {
    await this.stop();
    this.#running = new Running(this.#options);
    return this.ready;
  }
}

/** One life of a program. */
class Running {
  readonly ready: Promise<number>;
  readonly exited: Promise<ProcessExit>;
  port: number | undefined;
  readonly #child: ChildProcess;
  #expected = false;
  #ended = false;

  constructor(options: ProcessOptions) {
    const { name, entry, env, logFile, runFile, readyTimeoutMs = 120_000, onUnexpectedExit } = options;
    mkdirSync(dirname(logFile), { recursive: true });
    // Its own descriptor of the log: a line costs the child one write and this process nothing.
    const log = openSync(logFile, 'a', 0o600);
    this.#child = spawn(process.execPath, [...flags, entry], {
      env: { ...inherited(), ...env },
      detached: true,
      stdio: ['ignore', log, log, 'ipc'],
    });
    const child = this.#child;
    closeSync(log);
    if (runFile !== undefined && child.pid !== undefined) recordRun(runFile, [child.pid]);
    this.exited = new Promise((resolve) => {
      const end = (code: number | null, signal: NodeJS.Signals | null) => resolve({ name, code, signal });
      child.once('exit', end);
      child.once('error', () => end(null, null));
    });
    const listening = this.#readPort(child);
    this.ready = this.#awaitListening(listening, readyTimeoutMs, logFile);
    // Whoever does not wait for readiness is told by the exit.
    this.ready.catch(() => {});
    void this.exited.then((exit) => {
      this.#ended = true;
      if (runFile !== undefined) forgetRun(runFile);
      if (!this.#expected) onUnexpectedExit?.(exit);
    });
  }

  get pid(): number | undefined {
    return this.#ended ? undefined : this.#child.pid;
  }

  async kill(signal: NodeJS.Signals): Promise<void> {
    if (this.#ended) return;
    const final = signal === 'SIGKILL' || signal === 'SIGTERM';
    if (final) this.#expected = true;
    this.#child.kill(signal);
    if (final) await this.exited;
  }

  async stop(): Promise<void> {
    if (this.#ended) return;
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), stopTimeoutMs);
    await this.kill('SIGTERM');
    clearTimeout(timer);
  }

  #readPort(child: ChildProcess): Promise<number> {
    return new Promise((resolve) => {
      child.on('message', (message) => {
        const port = this.port === undefined ? readListening(message) : undefined;
        if (port === undefined) return;
        this.port = port;
        resolve(port);
      });
    });
  }

  async #awaitListening(listening: Promise<number>, timeoutMs: number, logFile: string): Promise<number> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new LocalError(`no escuchó en ${timeoutMs / 1000} s; vea ${logFile}`)),
        timeoutMs,
      );
    });
    const ended = this.exited.then(({ name, code, signal }): never => {
      throw new LocalError(`«${name}» terminó antes de escuchar (${signal ?? code}); vea ${logFile}`);
    });
    try {
      return await Promise.race([listening, late, ended]);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Port of the message `{msg: 'listening', port: N}`, whatever else it holds; `undefined` for every other. */
export function readListening(message: unknown): number | undefined {
  if (typeof message !== 'object' || message === null || !('msg' in message) || !('port' in message))
    return undefined;
  return message.msg === 'listening' && typeof message.port === 'number' ? message.port : undefined;
}

function inherited(): Record<string, string> {
  const names = ['PATH', 'HOME', 'LANG', 'TZ'];
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, `${process.env[name]}`]])),
  );
}
