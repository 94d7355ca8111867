import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { LocalError } from './local-error.js';
import { identifyProcess, isRunning, killFamily, type ProcessIdentity } from './process-table.js';

/** Who started what, so that the next run can end what a killed one left behind. */
interface RunRecord {
  readonly owner: ProcessIdentity;
  readonly processes: readonly ProcessIdentity[];
}

/**
 * Writes down which processes this process has started.
 *
 * @param file for instance `var/run/gateway.json`; its folder is made
 * @param pids all that run now under that name; those already gone are left out
 */
export function recordRun(file: string, pids: readonly number[]): void {
  const owner = identifyProcess(process.pid);
  if (owner === undefined) throw new Error('this process cannot read its own start time');
  const processes = pids.map(identifyProcess).filter((identity) => identity !== undefined);
  const record: RunRecord = { owner, processes };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(record)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** Forgets them, once they have ended. */
export function forgetRun(file: string): void {
  rmSync(file, { force: true });
}

/** Whether a record exists and the process that wrote it still runs. */
export function isOwned(file: string): boolean {
  const record = readRecord(file);
  return record !== undefined && isRunning(record.owner);
}

/**
 * Ends what a killed run left behind: processes of the record that are still the very same ones, with their
 * descendants, and nothing else.
 *
 * @returns how many processes were ended
 * @throws {LocalError} when the process that wrote the record still runs and is not this one
 */
export async function endStale(file: string): Promise<number> {
  const record = readRecord(file);
  if (record === undefined) return 0;
  if (record.owner.pid !== process.pid && isRunning(record.owner)) {
    throw new LocalError(
      `ya hay una instancia en marcha (proceso ${record.owner.pid}, según ${file}). Deténgala con Ctrl-C antes de empezar otra.`,
    );
  }
  const stale = record.processes.filter(isRunning);
  await Promise.all(stale.map(killFamily));
  forgetRun(file);
  return stale.length;
}

function readRecord(file: string): RunRecord | undefined {
  let record: unknown;
  try {
    record = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Absent, or cut short by a full disk: then nothing can be attributed to it.
    return undefined;
  }
  return isRunRecord(record) ? record : undefined;
}

function isRunRecord(value: unknown): value is RunRecord {
  if (typeof value !== 'object' || value === null || !('owner' in value) || !('processes' in value))
    return false;
  return isIdentity(value.owner) && Array.isArray(value.processes) && value.processes.every(isIdentity);
}

function isIdentity(value: unknown): value is ProcessIdentity {
  if (typeof value !== 'object' || value === null || !('pid' in value) || !('started' in value)) return false;
  return Number.isSafeInteger(value.pid) && Number(value.pid) > 1 && typeof value.started === 'string';
}
