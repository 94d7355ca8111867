/**
 * RabbitMQ from the packages of Debian or Ubuntu, unpacked without root into a private cache: the system's package
 * database is only read, nothing is installed.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { findProgram, readIfPresent, run, say, Unprepared } from './tools.mjs';

const CACHE = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'valija');
const NO_BROKER =
  'no hay RabbitMQ en esta máquina. Instale «rabbitmq-server» 3.10 o superior con su gestor de paquetes (por ' +
  'ejemplo «brew install rabbitmq»), o indique uno que ya funcione con VALIJA_AMQP_URL y VALIJA_RABBITMQ_ADMIN_URL.';

/** Version and root of the newest complete cache, or `undefined`. */
export function findCached() {
  if (!existsSync(CACHE)) return undefined;
  const complete = readdirSync(CACHE)
    .filter((name) => /^rabbitmq-\d/.test(name))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  for (const name of complete) {
    const found = locate(join(CACHE, name));
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Downloads and unpacks.
 *
 * @param checkVersion called with the upstream version before anything is downloaded
 * @throws {Unprepared} on other systems, and when the download fails
 */
export function unpackPackages(checkVersion) {
  const tools = ['apt-get', 'apt-cache', 'dpkg'].every(findProgram);
  const system = readIfPresent('/etc/os-release') ?? '';
  if (!tools || !/^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(system)) throw new Unprepared(NO_BROKER);
  say('descargando RabbitMQ de los paquetes de la distribución, sin instalarlo (unos 40 MB) …');
  const started = Date.now();
  mkdirSync(CACHE, { recursive: true });
  removeAbandoned();
  // Beside its final place, so that the rename at the end is atomic; a killed download leaves only a temporary folder.
  const work = mkdtempSync(join(CACHE, 'unpacking-'));
  try {
    const apt = findLists(work);
    const version = readCandidates(apt, ['rabbitmq-server']).get('rabbitmq-server');
    checkVersion(version.replace(/^\d+:/, '').replace(/[-+~].*$/, ''));
    const packages = choosePackages(apt);
    const debs = join(work, 'debs');
    mkdirSync(debs);
    run('apt-get', [...apt, 'download', ...packages], {
      cwd: debs,
      failure: `no se pudo descargar RabbitMQ. Revise la conexión, o bien: ${NO_BROKER}`,
    });
    const tree = join(work, 'tree');
    for (const deb of readdirSync(debs)) {
      run('dpkg', ['-x', join(debs, deb), tree], { failure: `no se pudo desempaquetar ${deb}:` });
    }
    const home = join(CACHE, `rabbitmq-${version.replaceAll(/[^\w.+~-]/g, '_')}`);
    pointErlangTo(tree, home);
    place(tree, home);
    const found = locate(home);
    if (found === undefined)
      throw new Unprepared(`los paquetes de RabbitMQ ${version} no traen lo esperado.`);
    say(`RabbitMQ ${version} listo en ${Math.round((Date.now() - started) / 1000)} s (${home})`);
    return found;
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

function locate(root) {
  const lib = join(root, 'usr', 'lib', 'rabbitmq', 'lib');
  if (!existsSync(lib) || !existsSync(join(root, 'usr', 'lib', 'erlang', 'bin', 'erl'))) return undefined;
  const name = readdirSync(lib).find((entry) => entry.startsWith('rabbitmq_server-'));
  return name === undefined ? undefined : { sbin: join(lib, name, 'sbin'), root };
}

/** Options with which apt finds the package lists: the system's, else private ones that are fetched here. */
function findLists(work) {
  const needed = ['rabbitmq-server', 'erlang-base'];
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
  run('apt-get', [...options, 'update'], {
    failure: `no se pudieron leer las listas de paquetes. Revise la conexión, o bien: ${NO_BROKER}`,
  });
  if (readCandidates(options, needed).size < needed.length) throw new Unprepared(NO_BROKER);
  return options;
}

/** Version of each package that apt would install; packages that it cannot get are absent. */
function readCandidates(apt, names) {
  const text = run('apt-cache', [...apt, 'policy', ...names], { failure: 'apt-cache no funciona:' });
  const found = [...text.matchAll(/^(\S+):\n.*\n {2}Candidate: (\S+)$/gm)];
  return new Map(found.map((match) => [match[1], match[2]]).filter(([, version]) => version !== '(none)'));
}

/**
 * The broker, Erlang, and those libraries of Erlang that the system lacks. What else the packages depend on (adduser,
 * logrotate, init scripts …) serves a system-wide installation only.
 */
function choosePackages(apt) {
  const depends = (args) =>
    run('apt-cache', [...apt, 'depends', '-i', ...args], { failure: 'apt-cache no funciona:' });
  const erlang = [...new Set(depends(['--recurse', 'rabbitmq-server']).match(/^erlang-[\w-]+/gm) ?? [])];
  const libraries = [...depends(erlang).matchAll(/^ {2}Depends: ((?:lib|zlib)\S+)/gm)].map(
    (match) => match[1],
  );
  const installed = listInstalled();
  const wanted = [...erlang, ...[...libraries, 'libsctp1'].filter((name) => !installed.has(name))];
  return ['rabbitmq-server', ...readCandidates(apt, wanted).keys()];
}

/** Names of the packages that the system has. */
function listInstalled() {
  const lines = run('dpkg', ['--get-selections'], { failure: 'dpkg no funciona:' });
  return new Set([...lines.matchAll(/^([^\s:]+)(?::\S+)?\s+(?:install|hold)$/gm)].map((match) => match[1]));
}

/** The packages expect Erlang in /usr/lib/erlang; its start script is pointed to where the tree will be. */
function pointErlangTo(tree, home) {
  const script = join(tree, 'usr', 'lib', 'erlang', 'bin', 'erl');
  const text = readFileSync(script, 'utf8').replaceAll(
    '=/usr/lib/erlang',
    `='${join(home, 'usr', 'lib', 'erlang')}'`,
  );
  writeFileSync(script, text);
}

function place(tree, home) {
  // An incomplete folder of that name can only be damage from outside: a complete one would have been found before.
  if (existsSync(home) && locate(home) === undefined) rmSync(home, { recursive: true });
  try {
    renameSync(tree, home);
  } catch (error) {
    // Another preparation was quicker; its tree is the same.
    if (locate(home) === undefined) throw error;
  }
}
