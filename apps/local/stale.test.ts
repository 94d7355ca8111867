import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { identifyProcess, type ProcessIdentity } from './process-table.js';
import { endStale, recordRun } from './stale.js';

/** An identity that no process has had: the pid of this one, with another start. */
const deadOwner: ProcessIdentity = { pid: process.pid, started: 'an earlier life' };

describe('endStale', () => {
  let dir: string;
  let file: string;
  let sleeper: ChildProcess;

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'valija-stale-'));
    file = join(dir, 'run.json');
    sleeper = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
  });

  afterEach(() => {
    sleeper.kill('SIGKILL');
    rmSync(dir, { recursive: true });
  });

  function sleeperIdentity(): ProcessIdentity {
    const identity = identifyProcess(sleeper.pid ?? 0);
    if (identity === undefined) throw new Error('the sleeper has not started');
    return identity;
  }

  function write(owner: ProcessIdentity, processes: ProcessIdentity[]): void {
    writeFileSync(file, JSON.stringify({ owner, processes }));
  }

  it('ends a process that a killed run left', async () => {
    write(deadOwner, [sleeperIdentity()]);
    expect(await endStale(file)).toBe(1);
    expect(identifyProcess(sleeper.pid ?? 0)).toBeUndefined();
  });

  it('never touches another process that has got the same pid since', async () => {
    write(deadOwner, [{ pid: sleeperIdentity().pid, started: 'another start' }]);
    expect(await endStale(file)).toBe(0);
    expect(identifyProcess(sleeper.pid ?? 0)).toBeDefined();
  });

  it('refuses while the run that wrote the record goes on', async () => {
    // The sleeper stands for the other supervisor.
    write(sleeperIdentity(), []);
    await expect(endStale(file)).rejects.toThrow('ya hay una instancia en marcha');
  });

  it('takes a record that was cut short for none', async () => {
    write(deadOwner, [sleeperIdentity()]);
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, -5));
    expect(await endStale(file)).toBe(0);
    expect(identifyProcess(sleeper.pid ?? 0)).toBeDefined();
  });

  it('finds in the record what was started', async () => {
    recordRun(file, [sleeperIdentity().pid]);
    expect(await endStale(file)).toBe(1);
    expect(identifyProcess(sleeper.pid ?? 0)).toBeUndefined();
  });
});
