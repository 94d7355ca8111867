/**
 * Releases the schemas and catalogues that are not released yet: writes the digest of each into `contracts/released.json`. What is
 * released never changes; a change is a new version in a file of its own.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './generate/sources.mjs';
import { checkReleased, releasedFile } from './release/digests.mjs';

const { released, unlisted, changed, missing } = checkReleased(root);
for (const path of changed)
  console.error(`${path} was released and has changed: undo it, or give it a new version`);
for (const path of missing) console.error(`${path} was released and is gone: bring it back`);
if (changed.length + missing.length > 0) process.exit(1);

const files = {
  ...released.files,
  ...Object.fromEntries(unlisted.map(({ path, digest }) => [path, digest])),
};
const sorted = Object.fromEntries(Object.entries(files).sort(([one], [other]) => one.localeCompare(other)));
writeFileSync(join(root, releasedFile), `${JSON.stringify({ ...released, files: sorted }, null, 2)}\n`);
for (const { path } of unlisted) console.log(`released ${path}`);
