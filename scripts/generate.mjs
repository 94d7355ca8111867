/**
 * Writes everything that is derived from `schemas/` and `contracts/`, each by a module of `scripts/generate/`.
 * With `--check` it writes nothing and fails, naming the files, when one is out of step with its source.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { asyncapi } from './generate/asyncapi.mjs';
import { catalogues } from './generate/catalogues.mjs';
import { contentTypes } from './generate/content-types.mjs';
import { contractTypes } from './generate/contract-types.mjs';
import { contractValidators } from './generate/contract-validators.mjs';
import { course } from './generate/course.mjs';
import { examples } from './generate/examples.mjs';
import { messageIndex } from './generate/message-index.mjs';
import { obligations } from './generate/obligations.mjs';
import { root } from './generate/sources.mjs';
import { typeTitles } from './generate/type-titles.mjs';
import { validators } from './generate/validators.mjs';

/** Each returns its files: `[{ path, text }]`, paths from the root. */
const generators = [
  asyncapi,
  catalogues,
  contentTypes,
  contractTypes,
  contractValidators,
  course,
  examples,
  messageIndex,
  obligations,
  typeTitles,
  validators,
];

/** Folders with nothing but generated files. */
const generatedFolders = ['contracts/examples', 'libs/contracts/generated/validators'];

const targets = (await Promise.all(generators.map((generate) => generate()))).flat();
const stale = targets.filter(({ path, text }) => read(path) !== text);
const leftovers = generatedFolders
  .flatMap(filesIn)
  .filter((path) => !targets.some((target) => target.path === path));
if (process.argv.includes('--check')) {
  for (const { path } of stale) console.error(`${path} is out of step: run npm run generate`);
  for (const path of leftovers) console.error(`${path} is generated from nothing: run npm run generate`);
  process.exitCode = stale.length + leftovers.length > 0 ? 1 : 0;
} else {
  for (const { path, text } of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
  for (const path of leftovers) rmSync(join(root, path));
}

function filesIn(folder) {
  return existsSync(join(root, folder))
    ? readdirSync(join(root, folder)).map((name) => join(folder, name))
    : [];
}

function read(path) {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
