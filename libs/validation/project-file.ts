import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Finds a file or folder of the project by walking up from a module: code runs from its source and from `dist/`, which lie
 * at different depths.
 *
 * @param from folder to begin at, usually `import.meta.dirname`
 * @param name path relative to the project's root
 * @throws Error if no folder above holds it
 */
export function findProjectFile(from: string, name: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const path = join(folder, name);
    if (existsSync(path)) return path;
    if (folder === dirname(folder)) throw new Error(`no folder above holds ${name}`);
  }
}
