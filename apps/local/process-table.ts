import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** One process, told apart from a later one that got the same pid. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Opaque; on Linux the boot and the clock tick of the start, elsewhere the start time as `ps` prints it. */
  readonly started: string;
}

interface TableRow extends ProcessIdentity {
  readonly parent: number;
}

/** Identity of a running process, or `undefined` when there is none (a zombie counts as gone). */
export function identifyProcess(pid: number): ProcessIdentity | undefined {
  const row = process.platform === 'linux' ? readProc(pid) : readPs(['-p', String(pid)])[0];
  return row && { pid: row.pid, started: row.started };
}

/** Whether that very process still runs. */
export function isRunning({ pid, started }: ProcessIdentity): boolean {
  return identifyProcess(pid)?.started === started;
}

/** Children of a process, their children, and so on. */
export function listDescendants(pid: number): ProcessIdentity[] {
  const rows = process.platform === 'linux' ? readAllProc() : readPs(['-A']);
  const family = new Set([pid]);
  for (let size = 0; size < family.size; ) {
    size = family.size;
    for (const row of rows) if (family.has(row.parent)) family.add(row.pid);
  }
  return rows.filter((row) => row.pid !== pid && family.has(row.pid));
}

/**
 * Ends a process at once (SIGKILL) and waits until it and its descendants are gone. Descendants are given two seconds
 * to notice by themselves.
 */
export async function killFamily(root: ProcessIdentity): Promise<void> {
  const descendants = listDescendants(root.pid);
  signalProcess(root, 'SIGKILL');
  await waitUntilGone([root, ...descendants], 2_000);
  for (const descendant of descendants) signalProcess(descendant, 'SIGKILL');
  await waitUntilGone([root, ...descendants], 5_000);
}

/** Sends a signal to that very process; does nothing when it is gone. */
export function signalProcess(identity: ProcessIdentity, signal: NodeJS.Signals): void {
  if (!isRunning(identity)) return;
  try {
    process.kill(identity.pid, signal);
  } catch (error) {
    if (!isNoSuchProcess(error)) throw error;
  }
}

/** @returns whether all were gone in time */
export async function waitUntilGone(identities: ProcessIdentity[], timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    if (!identities.some(isRunning)) return true;
    if (Date.now() > deadline) return false;
    await sleep(20);
  }
}

const bootId =
  process.platform === 'linux' ? readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim() : '';

function readProc(pid: number): TableRow | undefined {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  // The second field is the program's name in parentheses and may itself hold spaces and parentheses.
  const [state, parent, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (state === 'Z' || state === 'X') return undefined;
  return { pid, parent: Number(parent), started: `${bootId}:${rest[17]}` };
}

function readAllProc(): TableRow[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => readProc(Number(name)))
    .filter((row) => row !== undefined);
}

function readPs(selection: string[]): TableRow[] {
  let output: string;
  try {
    output = execFileSync('ps', ['-o', 'pid=,ppid=,stat=,lstart=', ...selection], {
      encoding: 'utf8',
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
    });
  } catch {
    return [];
  }
  return [...output.matchAll(/^ *(\d+) +(\d+) +(\S+) +(.+?) *$/gm)]
    .filter(([, , , state]) => !state?.startsWith('Z'))
    .map(([, pid, parent, , started]) => ({
      pid: Number(pid),
      parent: Number(parent),
      started: `${started}`,
    }));
}

function isNoSuchProcess(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ESRCH';
}
