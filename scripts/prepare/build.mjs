/** Step 2: the TypeScript of `apps`, `libs` and `bench`, and the toy agency of the tests, compiled into `dist`. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, readIfPresent, run, say } from './tools.mjs';

const FOLDERS = ['apps', 'libs', 'bench', 'test/new-agency'];
const DIST = join(ROOT, 'dist');
const STAMP = join(DIST, '.valija-sources');

/** Compiles when any source, or the way it is compiled, has changed. */
export function prepareBuild() {
  const folders = FOLDERS.filter((folder) => existsSync(join(ROOT, folder)));
  const digest = digestSources(folders);
  if (readIfPresent(STAMP) === digest) return;
  say('compilando …');
  const fresh = `dist.${process.pid}`;
  try {
    run(
      process.execPath,
      ['node_modules/@swc/cli/bin/swc.js', ...folders, '-d', fresh, '--quiet', '--ignore', '**/*.test.ts'],
      { failure: 'no se pudo compilar:' },
    );
    writeFileSync(join(ROOT, fresh, '.valija-sources'), digest);
    // The old build leaves in one step, so that a running instance never sees half of the new one.
    if (existsSync(DIST)) renameSync(DIST, join(ROOT, `${fresh}.old`));
    renameSync(join(ROOT, fresh), DIST);
  } finally {
    removeAbandoned();
  }
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

function digestSources(folders) {
  const hash = createHash('sha256');
  for (const file of ['.swcrc', 'tsconfig.json', 'package-lock.json']) add(hash, file);
  for (const folder of folders) {
    const names = readdirSync(join(ROOT, folder), { recursive: true }).sort();
    for (const name of names) {
      if (name.endsWith('.ts') && !name.endsWith('.test.ts')) add(hash, join(folder, name));
    }
  }
  return hash.digest('hex');
}

function add(hash, file) {
  hash
    .update(`${file}\0`)
    .update(readFileSync(join(ROOT, file)))
    .update('\0');
}
