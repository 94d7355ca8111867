/** Chromium without a window, from the packages of Debian, unpacked into the private cache with its libraries and fonts. */
import { existsSync, lstatSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  downloadTree,
  findLists,
  findUnpacked,
  hasPackages,
  inWorkFolder,
  place,
  placeOf,
  readCandidates,
} from './packages.mjs';
import { run, say } from './tools.mjs';

const PACKAGE = 'chromium-headless-shell';
// The second has the signs that the first lacks.
const FONTS = ['fonts-liberation', 'fonts-dejavu-core'];

/** The newest complete cache, or `undefined`. */
export const findCachedBrowser = () => findUnpacked('chromium', locate);

/**
 * Downloads and unpacks.
 *
 * @returns `undefined` where the distribution has no such package: other systems, and Ubuntu, whose package is an
 *   empty one
 * @throws {Unprepared} when the download fails
 */
export function unpackBrowser() {
  if (!hasPackages()) return undefined;
  const started = Date.now();
  return inWorkFolder((work) => {
    const failure = 'no se pudieron leer las listas de paquetes. ¿Hay conexión?';
    const apt = findLists(work, [PACKAGE, ...FONTS], { say, failure });
    if (apt === undefined) return undefined;
    say('descargando Chromium de los paquetes de la distribución, sin instalarlo (unos 110 MB) …');
    const version = readCandidates(apt, [PACKAGE]).get(PACKAGE);
    const tree = downloadTree(
      work,
      apt,
      choosePackages(apt),
      'no se pudo descargar Chromium. Revise la conexión, o indique uno instalado con VALIJA_BROWSER.',
    );
    const home = placeOf('chromium', version);
    writeFileSync(join(tree, 'fonts.conf'), fontsOf(home));
    const found = place(tree, home, locate);
    say(`Chromium ${version} listo en ${Math.round((Date.now() - started) / 1000)} s (${home})`);
    return found;
  });
}

/** What apt would install beside what the system has; the C library alone must be the system's own. */
function choosePackages(apt) {
  const args = ['-s', '--no-install-recommends', '-o', 'Debug::NoLocking=1', 'install', PACKAGE, ...FONTS];
  const text = run('apt-get', [...apt, ...args], { failure: 'apt no encuentra lo que Chromium necesita:' });
  const missing = [...text.matchAll(/^Inst (\S+) /gm)].map((match) => match[1]);
  return [...new Set([PACKAGE, ...FONTS, ...missing])].filter((name) => !/^(libc6|libc-bin)(:|$)/.test(name));
}

function locate(root) {
  const executable = join(root, 'usr', 'lib', 'chromium', 'chromium-headless-shell');
  const fontsFile = join(root, 'fonts.conf');
  if (!existsSync(executable) || !existsSync(fontsFile)) return undefined;
  return { executable, libraries: findLibraries(root), fontsFile };
}

/** Folders of the tree in which shared libraries lie, those of the architecture before their subfolders. */
function findLibraries(root) {
  const folders = new Set();
  for (const top of ['lib', join('usr', 'lib')]) {
    const folder = join(root, top);
    // A tree for a system whose /lib is a link has only one of the two.
    if (!existsSync(folder) || lstatSync(folder).isSymbolicLink()) continue;
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (/\.so(\.\d+)*$/.test(entry.name)) folders.add(entry.parentPath);
  }
  return [...folders].filter((folder) => !folder.endsWith('/chromium')).sort((a, b) => a.length - b.length);
}

const fontsOf = (home) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${home}/usr/share/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${home}/fonts-cache</cachedir>
  <alias><family>sans-serif</family><prefer><family>Liberation Sans</family></prefer></alias>
  <alias><family>serif</family><prefer><family>Liberation Serif</family></prefer></alias>
  <alias><family>monospace</family><prefer><family>Liberation Mono</family></prefer></alias>
</fontconfig>
`;
