import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Installation } from './installation.js';
import type { ProcessName } from './programs.js';

/** Most resident memory that a process may ever have taken, in megabytes (10⁶ bytes). */
export const memoryMbMax = 200;

/** Most resident memory of each of our processes since it was last started, in megabytes, the largest first. */
export function memoryOf(installation: Installation): [ProcessName, number][] {
  return [...installation.processes]
    .flatMap(([name, { pid }]) =>
      pid === undefined ? [] : [[name, peakMemoryMb(pid)] satisfies [ProcessName, number]],
    )
    .sort(([, one], [, other]) => other - one);
}

/**
 * Peak resident memory of a process in whole megabytes; where the system does not keep the peak, what it has now.
 * @see proc_pid_status(5), VmHWM
 */
export function peakMemoryMb(pid: number): number {
  const kib =
    process.platform === 'linux'
      ? /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
      : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  return Math.round((Number(kib) * 1024) / 1e6);
}

/** Prints them in lines of six, those that took too much marked. */
export function printMemory(memory: readonly [ProcessName, number][]): void {
  console.log(
    `  Memoria máxima de cada proceso de Valija, en MB (límite ${memoryMbMax}; sin RabbitMQ ni PostgreSQL):`,
  );
  const cells = memory.map(([name, mb]) => `${mb > memoryMbMax ? '✗ ' : ''}${name} ${mb}`);
  for (let at = 0; at < cells.length; at += 6) console.log(`    ${cells.slice(at, at + 6).join(' · ')}`);
  console.log();
}
