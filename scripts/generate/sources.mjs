/** What generators read, and how what they write begins. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Root of the project. */
export const root = dirname(dirname(import.meta.dirname));

/** First lines of a generated TypeScript or JavaScript file. */
export const banner = (source) =>
  `/** Generated from ${source} by \`npm run generate\`; edits are lost. */\n`;

/** A JSON file of the project, by its path from the root. */
export const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** All JSON files below a folder, by path from the root, sorted. */
export const jsonFiles = (folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .filter((file) => file.endsWith('.json'))
    .map((file) => join(folder, file))
    .sort();

/** Every schema, message or part. */
export const readSchemas = () => jsonFiles('schemas').map(readJson);

/** Whether a schema describes a message; a shared part does not. */
export const isMessage = ({ $id }) => !$id.includes(':parts.');
