/** Lets generators import the project's own TypeScript as it stands, so that a name or an option is written once. */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';
import { root } from './sources.mjs';

registerHooks({
  resolve(specifier, context, next) {
    const relative = /^\.{1,2}\//.test(specifier) && context.parentURL?.endsWith('.ts');
    return next(relative ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
  load(url, context, next) {
    if (!url.endsWith('.ts')) return next(url, context);
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), { filename, sourceMaps: false });
    return { format: 'module', source: code, shortCircuit: true };
  },
});

/** The exports of a TypeScript file, by its path from the root. */
export const importTypeScript = (path) => import(pathToFileURL(join(root, path)).href);
