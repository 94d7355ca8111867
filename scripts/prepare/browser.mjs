/**
 * Step 4, for tests and screenshots of the pages: a Chromium. In this order: the one that `VALIJA_BROWSER` names, an
 * installed one, the distribution's own package unpacked into a private cache.
 *
 * What was found is written to `var/prepare/browser.json`: `{executable, libraries, fontsFile}`, for an unpacked one with
 * the folders of its libraries and its font configuration. Where there is none, that file is absent, and whatever
 * needs a browser is passed over.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCachedBrowser, unpackBrowser } from './browser-packages.mjs';
import { findProgram, isExecutable, readIfPresent, STAMPS, say, Unprepared } from './tools.mjs';

const RECORD = join(STAMPS, 'browser.json');
const PROGRAMS = [
  'chromium',
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium-browser',
];

/** Finds a browser or fetches one. Silent when there is one. */
export function prepareBrowser() {
  const found = readNamed() ?? findInstalled() ?? findCachedBrowser() ?? unpackBrowser();
  if (found === undefined) {
    rmSync(RECORD, { force: true });
    say(
      'no hay Chromium en esta máquina y su sistema no lo trae como paquete de Debian: las pruebas y las capturas ' +
        'de pantalla de las páginas se omiten. Instale Chromium, o indique uno con VALIJA_BROWSER.',
    );
    return;
  }
  const text = `${JSON.stringify(found)}\n`;
  if (readIfPresent(RECORD) === text) return;
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(RECORD, text);
}

function readNamed() {
  const executable = process.env.VALIJA_BROWSER;
  if (!executable) return undefined;
  if (!isExecutable(executable))
    throw new Unprepared('VALIJA_BROWSER no es un programa que se pueda ejecutar.');
  return installed(executable);
}

function findInstalled() {
  const recorded = readRecorded();
  if (recorded?.fontsFile === null && isExecutable(recorded.executable)) return recorded;
  // Ubuntu's chromium-browser is there and yet is none until a snap is installed: each is asked.
  const executable = PROGRAMS.map(findProgram).find((path) => path !== undefined && answers(path));
  return executable === undefined ? undefined : installed(executable);
}

function readRecorded() {
  try {
    return JSON.parse(readIfPresent(RECORD) ?? 'null');
  } catch {
    return null;
  }
}

const answers = (path) => spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

const installed = (executable) => ({ executable, libraries: [], fontsFile: null });
