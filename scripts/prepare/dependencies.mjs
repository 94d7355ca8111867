/** Step 1: `node_modules` as `package-lock.json` says, and the Node that the programs run on. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, readIfPresent, run, say, Unprepared } from './tools.mjs';

const NODE_MAJOR_MIN = 22;
const MODULES = join(ROOT, 'node_modules');
const STAMP = join(MODULES, '.valija-lock');
const NODE = join(MODULES, '.bin', 'node');

/** Installs what is missing. Silent when `node_modules` already matches the lock file. */
export function prepareDependencies() {
  const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  const digest = createHash('sha256').update(lock).digest('hex');
  if (readIfPresent(STAMP) === digest) return;
  if (!installedByHand(JSON.parse(lock))) install();
  checkNode();
  writeFileSync(STAMP, digest);
}

function install() {
  say('instalando las dependencias (npm ci); la primera vez tarda cerca de un minuto …');
  const started = Date.now();
  // Under `npm run`, npm_execpath is the very npm that was called, whatever the PATH says.
  const npm = process.env.npm_execpath;
  const [command, args] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  run(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    failure:
      'no se pudieron instalar las dependencias. ¿Hay conexión con el registro de npm? Se ejecutó «npm ci»:',
  });
  say(`dependencias instaladas en ${seconds(started)} s`);
}

/**
 * Whether a `npm ci` that was run by hand left exactly what the lock file asks for: npm writes what it installed to
 * `node_modules/.package-lock.json`. Optional packages of other platforms may be absent.
 */
function installedByHand(lock) {
  const hidden = readIfPresent(join(MODULES, '.package-lock.json'));
  if (hidden === undefined || !existsSync(NODE)) return false;
  const installed = JSON.parse(hidden).packages;
  const wanted = Object.entries(lock.packages).filter(([path]) => path !== '');
  return (
    wanted.every(([path, { version, optional, devOptional, link }]) =>
      installed[path] === undefined ? optional || devOptional || link : installed[path].version === version,
    ) && Object.keys(installed).every((path) => lock.packages[path] !== undefined)
  );
}

function checkNode() {
  const version = run(NODE, ['--version'], {
    failure: 'el Node que el proyecto fija (node_modules/.bin/node) no funciona en esta plataforma:',
  }).trim();
  if (Number(version.slice(1).split('.')[0]) >= NODE_MAJOR_MIN) return;
  throw new Unprepared(
    `se necesita Node ${NODE_MAJOR_MIN} o superior y node_modules/.bin/node es ${version}. Borre node_modules y repita.`,
  );
}

function seconds(started) {
  return Math.round((Date.now() - started) / 1000);
}
