/** RabbitMQ from the packages of Debian or Ubuntu, unpacked into the private cache. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  downloadTree,
  findLists,
  findUnpacked,
  hasPackages,
  inWorkFolder,
  listInstalled,
  place,
  placeOf,
  readCandidates,
} from './packages.mjs';
import { run, say, Unprepared } from './tools.mjs';

const NO_BROKER =
  'no hay RabbitMQ en esta máquina. Instale «rabbitmq-server» 3.10 o superior con su gestor de paquetes (por ' +
  'ejemplo «brew install rabbitmq»), o indique uno que ya funcione con VALIJA_AMQP_URL y VALIJA_RABBITMQ_ADMIN_URL.';

/** Start scripts and root of the newest complete cache, or `undefined`. */
export const findCached = () => findUnpacked('rabbitmq', locate);

/**
 * Downloads and unpacks.
 *
 * @param checkVersion called with the upstream version before anything is downloaded
 * @throws {Unprepared} on other systems, and when the download fails
 */
export function unpackPackages(checkVersion) {
  if (!hasPackages()) throw new Unprepared(NO_BROKER);
  say('descargando RabbitMQ de los paquetes de la distribución, sin instalarlo (unos 40 MB) …');
  const started = Date.now();
  return inWorkFolder((work) => {
    const failure = `no se pudieron leer las listas de paquetes. Revise la conexión, o bien: ${NO_BROKER}`;
    const apt = findLists(work, ['rabbitmq-server', 'erlang-base'], { say, failure });
    if (apt === undefined) throw new Unprepared(NO_BROKER);
    const version = readCandidates(apt, ['rabbitmq-server']).get('rabbitmq-server');
    checkVersion(version.replace(/^\d+:/, '').replace(/[-+~].*$/, ''));
    const tree = downloadTree(
      work,
      apt,
      choosePackages(apt),
      `no se pudo descargar RabbitMQ. Revise la conexión, o bien: ${NO_BROKER}`,
    );
    const home = placeOf('rabbitmq', version);
    pointErlangTo(tree, home);
    const found = place(tree, home, locate);
    say(`RabbitMQ ${version} listo en ${Math.round((Date.now() - started) / 1000)} s (${home})`);
    return found;
  });
}

function locate(root) {
  const lib = join(root, 'usr', 'lib', 'rabbitmq', 'lib');
  if (!existsSync(lib) || !existsSync(join(root, 'usr', 'lib', 'erlang', 'bin', 'erl'))) return undefined;
  const name = readdirSync(lib).find((entry) => entry.startsWith('rabbitmq_server-'));
  return name === undefined ? undefined : { sbin: join(lib, name, 'sbin'), root };
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

/** The packages expect Erlang in /usr/lib/erlang; its start script is pointed to where the tree will be. */
function pointErlangTo(tree, home) {
  const script = join(tree, 'usr', 'lib', 'erlang', 'bin', 'erl');
  const text = readFileSync(script, 'utf8').replaceAll(
    '=/usr/lib/erlang',
    `='${join(home, 'usr', 'lib', 'erlang')}'`,
  );
  writeFileSync(script, text);
}
