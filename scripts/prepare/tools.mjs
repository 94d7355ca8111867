/** What every step of the preparation needs: where things are, how a command is run, how progress is told. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the checkout. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where the stamps of finished steps lie. */
export const STAMPS = join(ROOT, 'var', 'prepare');

const STANDARD_FOLDERS = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'];

/** The caller's PATH and, after it, the standard folders: `apt-get` and `rabbitmq-server` are often outside of it. */
export const PATH_FOLDERS = [
  ...new Set([...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...STANDARD_FOLDERS]),
];

/** A reason why the checkout cannot be prepared; its message is for the person at the terminal, in Spanish. */
export class Unprepared extends Error {}

/** Tells progress, one line. */
export function say(text) {
  console.log(`valija: ${text}`);
}

/** Absolute path of a program, or `undefined` when it is not installed. */
export function findProgram(name) {
  return PATH_FOLDERS.map((folder) => join(folder, name)).find(isExecutable);
}

export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Text of a file, or `undefined` when it cannot be read. */
export function readIfPresent(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Runs a command to its end.
 *
 * @returns its standard output
 * @throws {Unprepared} with `failure` and part of what it wrote, when it ends badly
 */
export function run(command, args, { failure, cwd = ROOT }) {
  const result = spawnSync(command, args, {
    cwd,
    env: { ...process.env, PATH: PATH_FOLDERS.join(delimiter), LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.status === 0) return result.stdout;
  const said = `${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`.trim();
  throw new Unprepared(`${failure}\n${excerpt(said)}`);
}

/** Beginning and end: npm names the cause first, apt last. */
function excerpt(text) {
  const lines = text.split('\n').filter((line) => !line.startsWith('npm warn'));
  return (lines.length > 18 ? [...lines.slice(0, 10), '…', ...lines.slice(-6)] : lines).join('\n');
}
