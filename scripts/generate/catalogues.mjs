/** The catalogues as TypeScript constants, from `contracts/catalogues/<name>/<version>.json`: code never opens a file for them. */
import { basename, dirname } from 'node:path';
import { banner, jsonFiles, readJson } from './sources.mjs';

const folder = 'contracts/catalogues';

/** One constant for the newest version of each catalogue, so that a wrong code in a rule does not compile. */
export async function catalogues() {
  const constants = newestFiles().map((file) => {
    const document = readJson(file);
    const name = basename(dirname(file));
    const version = basename(file, '.json');
    if (document.catalogue !== name || document.version !== version) {
      throw new Error(`${file} calls itself ${document.catalogue} ${document.version}`);
    }
    const value = JSON.stringify(document, null, 2);
    return `/** ${document.title}, ${version}. */\nexport const ${camelCase(name)} = ${value} as const;`;
  });
  const text = `${banner(`${folder}/`)}\n${constants.join('\n\n')}\n`;
  return [{ path: 'libs/domain/generated/catalogues.ts', text }];
}

function newestFiles() {
  const newest = new Map();
  for (const file of jsonFiles(folder)) {
    const known = newest.get(dirname(file));
    if (!known || file.localeCompare(known, 'en', { numeric: true }) > 0) newest.set(dirname(file), file);
  }
  return [...newest.values()];
}

const camelCase = (name) => name.replace(/-(\w)/g, (_match, letter) => letter.toUpperCase());
