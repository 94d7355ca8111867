/**
 * `node dist/apps/local/with-services.js -- <command…>`: runs a command with a broker and a database of its own, whose
 * addresses it finds in its environment, and ends both afterwards. Its exit code is the command's.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { openBroker, writeBrokerAddress } from './broker.js';
import { checkoutDir } from './checkout.js';
import { areServicesContained } from './containers.js';
import type { PrivateService } from './daemon.js';
import { openDatabase } from './database.js';
import { LocalError } from './local-error.js';
import { identifyProcess } from './process-table.js';
import { endStale, isOwned, recordRun } from './stale.js';

const commandStopTimeoutMs = 10_000;
const testsDir = join(checkoutDir, 'var', 'test');

async function main(): Promise<number> {
  const separator = process.argv.indexOf('--');
  const [command, ...args] = separator < 0 ? [] : process.argv.slice(separator + 1);
  if (command === undefined) throw new LocalError('uso: with-services.js -- <orden> [argumentos]');
  await removeAbandoned();
  // Each run has its folder, so that two may run at the same time.
  const dir = join(testsDir, String(process.pid));
  recordRun(join(dir, 'run.json'), []);
  const interruption = catchInterruption();
  const opened: { private: boolean }[] = [];
  let code = 1;
  try {
    const keep = <T extends { private: boolean }>(service: T): T => {
      opened.push(service);
      return service;
    };
    const isContained = await areServicesContained();
    const started = await Promise.allSettled([
      openBroker({ dir: join(dir, 'broker'), say, isContained }).then(keep),
      openDatabase({ dir: join(dir, 'database'), say, isContained }).then(keep),
    ]);
    const [broker, database] = started;
    if (broker.status === 'rejected') throw broker.reason;
    if (database.status === 'rejected') throw database.reason;
    code = await interruption.run(command, args, join(dir, 'run.json'), {
      ...writeBrokerAddress(broker.value),
      VALIJA_DATABASE_URL: database.value.databaseUrl,
      // Whoever brings further ones, to kill them, does as this one did.
      VALIJA_TEST_SERVICES: isContained ? 'containers' : 'private',
    });
    return code;
  } finally {
    // Nothing of it is needed any more: no orderly end, which would take RabbitMQ six seconds.
    await Promise.all(opened.filter(isPrivate).map((service) => service.kill()));
    if (code === 0) rmSync(dir, { recursive: true, force: true });
    else if (existsSync(dir)) say(`los registros de esta corrida quedan en ${dir} hasta la próxima`);
  }
}

/**
 * Passes signals on to the command and to all that it started, which are a group of processes of their own: a worker whose parent ended
 * would go on by itself. This process stays until the services have ended.
 */
function catchInterruption() {
  let child: ChildProcess | undefined;
  const signalAll = (signal: NodeJS.Signals): void => {
    if (child?.pid === undefined) return;
    try {
      process.kill(-child.pid, signal);
    } catch {
      // Nobody of it is left.
    }
  };
  let interrupted: NodeJS.Signals | undefined;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      interrupted = signal;
      if (child === undefined) return say('se detiene en cuanto los servicios hayan arrancado …');
      signalAll(signal);
      setTimeout(() => signalAll('SIGKILL'), commandStopTimeoutMs).unref();
    });
  }
  return {
    async run(
      command: string,
      args: string[],
      runFile: string,
      env: Record<string, string>,
    ): Promise<number> {
      if (interrupted !== undefined) return exitCodeOf(null, interrupted);
      const running = spawn(command, args, {
        stdio: 'inherit',
        env: { ...process.env, ...env },
        detached: true,
      });
      child = running;
      if (running.pid !== undefined) recordRun(runFile, [running.pid]);
      return new Promise((resolve, reject) => {
        running.once('error', (error) =>
          reject(new LocalError(`no se pudo ejecutar «${command}»: ${error.message}`)),
        );
        running.once('exit', (code, signal) => {
          signalAll('SIGKILL');
          resolve(exitCodeOf(code, signal));
        });
      });
    },
  };
}

/** Ends and removes what killed runs left; a run in progress keeps its folder. */
async function removeAbandoned(): Promise<void> {
  if (!existsSync(testsDir)) return;
  for (const name of readdirSync(testsDir).filter((entry) => /^\d+$/.test(entry))) {
    const dir = join(testsDir, name);
    const owned = existsSync(join(dir, 'run.json'))
      ? isOwned(join(dir, 'run.json'))
      : identifyProcess(Number(name));
    if (owned) continue;
    for (const record of ['run.json', 'broker/run.json', 'database/run.json'])
      await endStale(join(dir, record));
    rmSync(dir, { recursive: true, force: true });
  }
}

function isPrivate(service: { private: boolean }): service is PrivateService {
  return service.private;
}

/** As a shell counts: 128 and the number of the signal. */
function exitCodeOf(code: number | null, signal: NodeJS.Signals | null): number {
  return code ?? 128 + (signal === null ? 1 : constants.signals[signal]);
}

function say(text: string): void {
  console.error(`valija: ${text}`);
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof LocalError)) throw error;
  say(error.message);
  process.exitCode = 1;
}
