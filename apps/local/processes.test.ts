import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type LocalProcess, type ProcessExit, readListening, spawnProcess } from './processes.js';

const program = `
process.on('disconnect', () => process.exit(0));
if (process.env.REFUSE) process.exit(3);
const listening = { level: 30, msg: 'listening', port: 4000 + process.pid % 1000 };
console.log(JSON.stringify(listening));
console.error('a line on standard error');
process.send(listening);
if (process.env.DEAF) process.on('SIGTERM', () => {});
setInterval(() => {}, 1000);
`;

describe('spawnProcess', () => {
  let dir: string;
  let started: LocalProcess[];

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'valija-processes-'));
    started = [];
    writeFileSync(join(dir, 'program.mjs'), program);
  });

  afterEach(async () => {
    await Promise.all(started.map((process) => process.kill('SIGKILL')));
    rmSync(dir, { recursive: true });
  });

  function start(
    env: Record<string, string> = {},
    onUnexpectedExit?: (exit: ProcessExit) => void,
  ): LocalProcess {
    const logFile = join(dir, 'log');
    const entry = join(dir, 'program.mjs');
    const process = spawnProcess({
      name: 'prueba',
      entry,
      env,
      logFile,
      ...(onUnexpectedExit && { onUnexpectedExit }),
    });
    started.push(process);
    return process;
  }

  it('reads the port from the message that says listening, and keeps all output in the log', async () => {
    const process = start();
    expect(await process.ready).toBe(4000 + ((process.pid ?? 0) % 1000));
    await process.stop();
    expect(process.pid).toBeUndefined();
    const log = readFileSync(join(dir, 'log'), 'utf8');
    expect(log).toContain('listening');
    expect(log).toContain('a line on standard error');
  });

  it('restarts as another process', async () => {
    const process = start();
    await process.ready;
    const { pid } = process;
    await process.restart();
    expect(process.pid).toBeDefined();
    expect(process.pid).not.toBe(pid);
  });

  it('reports an end that nobody asked for, and no other', async () => {
    const exits: ProcessExit[] = [];
    const first = start({}, (exit) => exits.push(exit));
    await first.ready;
    await first.kill('SIGKILL');
    expect(exits).toEqual([]);
    await new Promise<void>((resolve) => {
      const second = start({}, (exit) => {
        exits.push(exit);
        resolve();
      });
      second.ready.then(() => process.kill(second.pid ?? 0, 'SIGKILL'), resolve);
    });
    expect(exits).toEqual([{ name: 'prueba', code: null, signal: 'SIGKILL' }]);
  });

  it('rejects readiness when the program ends before it listens', async () => {
    await expect(start({ REFUSE: '1' }).ready).rejects.toThrow('terminó antes de escuchar (3)');
  });

  it('ends a program that ignores SIGTERM', async () => {
    const process = start({ DEAF: '1' });
    await process.ready;
    await process.stop();
    expect(process.pid).toBeUndefined();
  });
});

describe('readListening', () => {
  it.each([
    [{ msg: 'listening', port: 8080 }, 8080],
    [{ level: 30, port: 1, msg: 'listening', app: 'gateway' }, 1],
    [{ msg: 'not listening', port: 8080 }, undefined],
    [{ msg: 'listening', port: '8080' }, undefined],
    ['listening on 8080', undefined],
  ])('%s', (line, port) => {
    expect(readListening(line)).toBe(port);
  });
});
