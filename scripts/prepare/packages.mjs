/**
 * Packages of Debian or Ubuntu, unpacked without root into a private cache: the system's package database is only
 * read, nothing is installed.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { findProgram, readIfPresent, run, Unprepared } from './tools.mjs';

/** Where unpacked packages lie, one folder each set, named for its version. */
export const CACHE = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'valija');

/** Whether the system takes its programs from packages of Debian's kind. */
export function hasPackages() {
  const system = readIfPresent('/etc/os-release') ?? '';
  return (
    ['apt-get', 'apt-cache', 'dpkg'].every(findProgram) && /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(system)
  );
}

/** What the first complete folder of that name in the cache holds, the newest version first. */
export function findUnpacked(name, locate) {
  if (!existsSync(CACHE)) return undefined;
  const versions = readdirSync(CACHE)
    .filter((entry) => entry.startsWith(`${name}-`) && /^\d/.test(entry.slice(name.length + 1)))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  for (const version of versions) {
    const found = locate(join(CACHE, version));
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Gives a step a folder of its own in the cache, beside the final place, so that the rename at the end is atomic; a
 * killed download leaves only a temporary folder.
 */
export function inWorkFolder(step) {
  mkdirSync(CACHE, { recursive: true });
  removeAbandoned();
  const work = mkdtempSync(join(CACHE, 'unpacking-'));
  try {
    return step(work);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Removes what killed downloads left; a younger folder may belong to a download in progress. */
function removeAbandoned() {
  const hourAgo = Date.now() - 3_600_000;
  for (const name of readdirSync(CACHE)) {
    const path = join(CACHE, name);
    if (name.startsWith('unpacking-') && statSync(path).mtimeMs < hourAgo) rmSync(path, { recursive: true });
  }
}

/**
 * Options with which apt finds some packages: none where the system's lists name them, else those of private lists that
 * are fetched here.
 *
 * @returns `undefined` where the distribution has no such packages
 * @throws {Unprepared} with `failure` when the lists cannot be read
 */
export function findLists(work, needed, { say, failure }) {
  if (readCandidates([], needed).size === needed.length) return [];
  say('faltan las listas de paquetes: se leen en una carpeta privada …');
  const state = join(work, 'apt');
  for (const folder of ['state/lists/partial', 'cache/archives/partial']) {
    mkdirSync(join(state, folder), { recursive: true });
  }
  const options = [
    ['Dir::State', join(state, 'state')],
    ['Dir::State::status', '/var/lib/dpkg/status'],
    ['Dir::Cache', join(state, 'cache')],
    ['Debug::NoLocking', '1'],
    ['APT::Sandbox::User', ''],
    ['Acquire::Languages', 'none'],
    ['Acquire::Retries', '2'],
  ].flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  run('apt-get', [...options, 'update'], { failure });
  return readCandidates(options, needed).size < needed.length ? undefined : options;
}

/** Version of each package that apt would install; packages that it cannot get are absent. */
export function readCandidates(apt, names) {
  const text = run('apt-cache', [...apt, 'policy', ...names], { failure: 'apt-cache no funciona:' });
  const found = [...text.matchAll(/^(\S+):\n.*\n {2}Candidate: (\S+)$/gm)];
  return new Map(found.map((match) => [match[1], match[2]]).filter(([, version]) => version !== '(none)'));
}

/** Names of the packages that the system has. */
export function listInstalled() {
  const lines = run('dpkg', ['--get-selections'], { failure: 'dpkg no funciona:' });
  return new Set([...lines.matchAll(/^([^\s:]+)(?::\S+)?\s+(?:install|hold)$/gm)].map((match) => match[1]));
}

/**
 * Downloads packages and unpacks them into one tree.
 *
 * @returns folder of the tree, within `work`
 * @throws {Unprepared} with `failure` when a download fails
 */
export function downloadTree(work, apt, packages, failure) {
  const debs = join(work, 'debs');
  mkdirSync(debs);
  run('apt-get', [...apt, 'download', ...packages], { cwd: debs, failure });
  const tree = join(work, 'tree');
  for (const deb of readdirSync(debs)) {
    run('dpkg', ['-x', join(debs, deb), tree], { failure: `no se pudo desempaquetar ${deb}:` });
  }
  return tree;
}

/** Folder of the cache for a version of something. */
export const placeOf = (name, version) => join(CACHE, `${name}-${version.replaceAll(/[^\w.+~-]/g, '_')}`);

/**
 * Moves a complete tree to its place and returns what it holds.
 *
 * @throws {Unprepared} when something is missing in it
 */
export function place(tree, home, locate) {
  // An incomplete folder of that name can only be damage from outside: a complete one would have been found before.
  if (existsSync(home) && locate(home) === undefined) rmSync(home, { recursive: true });
  try {
    renameSync(tree, home);
  } catch (error) {
    // Another preparation was quicker; its tree is the same.
    if (locate(home) === undefined) throw error;
  }
  const found = locate(home);
  if (found === undefined) throw new Unprepared(`los paquetes no traen lo esperado (${home}).`);
  return found;
}
