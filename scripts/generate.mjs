/**
 * Writes everything that is derived from `schemas/` and `contracts/`, each by a module of `scripts/generate/`.
 * With `--check` it writes nothing and fails, naming the files, when one is out of step with its source.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentTypes } from './generate/content-types.mjs';
import { contractTypes } from './generate/contract-types.mjs';
import { root } from './generate/sources.mjs';

/** Each returns its files: `[{ path, text }]`, paths from the root. */
const generators = [contentTypes, contractTypes];

const targets = (await Promise.all(generators.map((generate) => generate()))).flat();
const stale = targets.filter(({ path, text }) => read(path) !== text);
if (process.argv.includes('--check')) {
  for (const { path } of stale) console.error(`${path} is out of step: run npm run generate`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const { path, text } of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
}

function read(path) {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
