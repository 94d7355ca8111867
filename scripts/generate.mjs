/**
 * Writes the TypeScript types of the messages (`schemas/`) and of the interfaces (`contracts/*.openapi.json`).
 * With `--check` it writes nothing and fails, naming the files, when one is out of step with its source.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compile } from 'json-schema-to-typescript';
import openapiTS, { astToString } from 'openapi-typescript';

const root = dirname(import.meta.dirname);
const banner = (source) => `/** Generated from ${source} by \`npm run generate\`; edits are lost. */\n`;

/** Interfaces with generated types; a new one is one line. */
const contracts = [
  { source: 'contracts/saf.openapi.json', target: 'libs/contracts/generated/saf.ts' },
  { source: 'contracts/ninez.openapi.json', target: 'libs/contracts/generated/ninez.ts' },
];

/** Keywords that say nothing in a type. */
const withoutType = [
  '$id',
  '$schema',
  'examples',
  'discriminator',
  'x-class',
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minimum',
  'maximum',
];

const targets = [
  { path: 'libs/messages/generated/contents.ts', text: await contentTypes() },
  ...(await Promise.all(
    contracts
      .filter(({ source }) => existsSync(join(root, source)))
      .map(async ({ source, target }) => ({ path: target, text: await contractTypes(source) })),
  )),
];

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

/** One file with a type for each message and part, and `Contents`, from `dataschema` to type. */
async function contentTypes() {
  const folder = join(root, 'schemas');
  const schemas = readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  const definitions = Object.fromEntries(schemas.map((schema) => [typeName(schema.$id), localRefs(schema)]));
  const messages = schemas.map(({ $id }) => $id).filter((id) => !id.includes(':parts.'));
  const types = await compile({ definitions, type: 'object', additionalProperties: false }, 'Unused', {
    bannerComment: '',
    unreachableDefinitions: true,
    ignoreMinAndMaxItems: true,
    unknownAny: true,
    customName: (_schema, key) => key,
    style: { singleQuote: true, printWidth: 110 },
  });
  const contents = [
    '/** Type of the content of each message, by the `dataschema` of its envelope. */',
    'export interface Contents {',
    ...messages.map((id) => `  '${id}': ${typeName(id)};`),
    '}',
  ].join('\n');
  return `${banner('schemas/')}\n${types.replace(/export interface Unused \{\}\n/, '')}\n${contents}\n`;
}

/** `urn:valija:schema:parts.delito:1.0.0` → `Delito`; a version other than 1.0.0 is part of the name. */
function typeName(id) {
  const [, type, version] = /^urn:valija:schema:(?:parts\.)?(.+):([^:]+)$/.exec(id) ?? [];
  if (!type) throw new Error(`not the $id of a schema: ${id}`);
  const name = type.replace(/(^|[.-])(\w)/g, (_match, _separator, letter) => letter.toUpperCase());
  return version === '1.0.0' ? name : `${name}_${version.replaceAll('.', '_')}`;
}

/** Turns references by URN into references inside one document, and a title, which would name a type, into words. */
function localRefs(schema) {
  if (Array.isArray(schema)) return schema.map(localRefs);
  if (typeof schema !== 'object' || schema === null) return schema;
  if (typeof schema.$ref === 'string') return { $ref: `#/definitions/${typeName(schema.$ref)}` };
  const { title, description, properties, ...rest } = schema;
  const words = [title, description].filter(Boolean).join('. ');
  return {
    ...(words ? { description: words } : {}),
    ...(properties ? { properties: mapValues(properties, localRefs) } : {}),
    ...Object.fromEntries(
      Object.entries(rest)
        .filter(([key]) => !withoutType.includes(key))
        .map(([key, part]) => [key, localRefs(part)]),
    ),
  };
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

async function contractTypes(source) {
  const document = JSON.parse(readFileSync(join(root, source), 'utf8'));
  return `${banner(source)}\n${astToString(await openapiTS(document, { rootTypes: false }))}`;
}

function read(path) {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
