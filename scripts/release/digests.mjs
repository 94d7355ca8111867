/** What was released, held against what lies there. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Digests of every released file, by path from the root. */
export const releasedFile = 'contracts/released.json';

/** Folders whose JSON files are released, one file a version. */
const folders = ['schemas', 'contracts/catalogues'];

const description =
  'SHA-256 (base64url) of every released schema and catalogue. A released file never changes: a change is a new version.';

/**
 * @param {string} root of the project
 * @returns what is released, and which files are not listed, have changed since, or are gone
 */
export function checkReleased(root) {
  const file = join(root, releasedFile);
  const released = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { description, files: {} };
  const present = folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => digestsBelow(root, folder));
  const listed = Object.entries(released.files);
  return {
    released,
    unlisted: present.filter(({ path }) => !Object.hasOwn(released.files, path)),
    changed: present
      .filter(({ path, digest }) => Object.hasOwn(released.files, path) && released.files[path] !== digest)
      .map(({ path }) => path),
    missing: listed.map(([path]) => path).filter((path) => !present.some((each) => each.path === path)),
  };
}

function digestsBelow(root, folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const path = `${folder}/${name.replaceAll('\\', '/')}`;
      return {
        path,
        digest: createHash('sha256')
          .update(readFileSync(join(root, path)))
          .digest('base64url'),
      };
    });
}
