/**
 * Step 2: the TypeScript of `apps`, `libs` and `bench`, and of the tests the toy agency and the stages on which the bench
 * plays too, compiled into `dist`;
 * the pages of those apps that have some, built into `dist/apps/<app>/page`; and what a tray prints with.
 */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { formSources } from './forms/plugin.mjs';
import { ROOT, readIfPresent, run, say } from './tools.mjs';

const FOLDERS = ['apps', 'libs', 'bench', 'test/new-agency', 'test/ops', 'test/support', 'test/views'];
const DIST = join(ROOT, 'dist');
/** Where an app has its pages, and where they lie beside its program when they are built. */
const WEB = 'web';
const PAGE = 'page';
const STAMP = join(DIST, '.valija-sources');

/** Compiles when any source, or the way it is compiled, has changed; the pages only when theirs have. */
export function prepareBuild() {
  const folders = FOLDERS.filter((folder) => existsSync(join(ROOT, folder)));
  const webs = readdirSync(join(ROOT, 'apps')).filter((app) => existsSync(join(ROOT, 'apps', app, WEB)));
  const digests = { programs: digestPrograms(folders), pages: digestPages(webs) };
  const stamp = JSON.stringify(digests);
  const before = readIfPresent(STAMP);
  if (before === stamp) return;
  say('compilando …');
  const fresh = `dist.${process.pid}`;
  try {
    run(
      process.execPath,
      ['node_modules/@swc/cli/bin/swc.js', ...folders, '-d', fresh, '--quiet', ...ignored()],
      { failure: 'no se pudo compilar:' },
    );
    run(process.execPath, ['scripts/prepare/print.mjs', join(fresh, 'apps', 'bandeja', 'print')], {
      failure: 'no se pudo preparar con qué imprime la bandeja:',
    });
    for (const app of webs) {
      const [page, built] = [join(fresh, 'apps', app, PAGE), join(DIST, 'apps', app, PAGE)];
      if (isStampOf(before, digests.pages) && existsSync(built))
        cpSync(built, join(ROOT, page), { recursive: true });
      else
        run(process.execPath, ['scripts/prepare/web.mjs', app, page], {
          failure: `no se pudieron construir las páginas de apps/${app}/web:`,
        });
    }
    writeFileSync(join(ROOT, fresh, '.valija-sources'), stamp);
    // The old build leaves in one step, so that a running instance never sees half of the new one.
    if (existsSync(DIST)) renameSync(DIST, join(ROOT, `${fresh}.old`));
    renameSync(join(ROOT, fresh), DIST);
  } finally {
    removeAbandoned();
  }
}

/** What the compiler of programs leaves alone: tests, and what is made for browsers. */
const ignored = () =>
  ['**/*.test.ts', `apps/*/${WEB}/**`, 'libs/web/**'].flatMap((glob) => ['--ignore', glob]);

function isStampOf(stamp, pages) {
  return stamp?.startsWith('{') === true && JSON.parse(stamp).pages === pages;
}

/** Removes the temporary builds of this and of killed preparations. */
function removeAbandoned() {
  for (const name of readdirSync(ROOT)) {
    const pid = Number(/^dist\.(\d+)/.exec(name)?.[1]);
    if (pid === process.pid || (pid > 0 && !isAlive(pid))) rmSync(join(ROOT, name), { recursive: true });
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function digestPrograms(folders) {
  const hash = createHash('sha256');
  for (const file of ['.swcrc', 'tsconfig.json', 'package-lock.json']) add(hash, file);
  for (const folder of folders)
    for (const name of sourcesIn(folder))
      if (name.endsWith('.ts') && !isOfPages(join(folder, name))) add(hash, join(folder, name));
  return hash.digest('hex');
}

/** Of all libs, and of all schemas: the pages take what they need of any. */
function digestPages(webs) {
  const hash = createHash('sha256');
  for (const file of ['scripts/prepare/web.mjs', 'scripts/prepare/print.mjs', 'package-lock.json'])
    add(hash, file);
  for (const source of ['scripts/prepare/forms', ...formSources])
    for (const file of filesOf(source)) add(hash, file);
  for (const name of sourcesIn('libs'))
    if (/\.(tsx?|css|json|js|svg)$/.test(name)) add(hash, join('libs', name));
  for (const app of webs) {
    const folder = join('apps', app, WEB);
    for (const name of sourcesIn(folder))
      if (statSync(join(ROOT, folder, name)).isFile()) add(hash, join(folder, name));
  }
  return hash.digest('hex');
}

/** A file, or the files below a folder. */
const filesOf = (path) =>
  statSync(join(ROOT, path)).isFile()
    ? [path]
    : readdirSync(join(ROOT, path), { recursive: true })
        .map((name) => join(path, name))
        .filter((name) => statSync(join(ROOT, name)).isFile())
        .sort();

const sourcesIn = (folder) =>
  readdirSync(join(ROOT, folder), { recursive: true })
    .filter((name) => !name.endsWith('.test.ts'))
    .sort();

const isOfPages = (path) => /^(apps\/[^/]+\/web|libs\/web)\//.test(path);

function add(hash, file) {
  hash
    .update(`${file}\0`)
    .update(readFileSync(join(ROOT, file)))
    .update('\0');
}
