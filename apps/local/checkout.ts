import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** Absolute path of the checkout: the nearest folder above this file, compiled or not, that has a lock file. */
export const checkoutDir: string = climb(import.meta.dirname);

/** The caller's PATH and, after it, the standard folders, which cut-down environments leave out. */
export const searchPath: string = [
  ...new Set([
    ...(process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== ''),
    ...['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'],
  ]),
].join(delimiter);

/** Absolute path of a program on {@link searchPath} (or another path), or `undefined`. */
export function findProgram(name: string, path: string = searchPath): string | undefined {
  return path
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
}

function climb(folder: string): string {
  if (existsSync(join(folder, 'package-lock.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('no package-lock.json above the programs');
  return climb(parent);
}
