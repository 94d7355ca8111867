/** Fails, naming the files, where a released schema or catalogue has changed or is gone, or one was never released. */
import { root } from './generate/sources.mjs';
import { checkReleased } from './release/digests.mjs';

const { unlisted, changed, missing } = checkReleased(process.argv[2] ?? root);
const problems = [
  ...changed.map((path) => `${path} was released and has changed: undo it, or give it a new version`),
  ...missing.map((path) => `${path} was released and is gone: bring it back`),
  ...unlisted.map(({ path }) => `${path} is not released: run npm run release`),
];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
