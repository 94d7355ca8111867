/** The TypeScript types of all contents, from `schemas/`. */
import { compile } from 'json-schema-to-typescript';
import { banner, isMessage, readSchemas } from './sources.mjs';

/** Keywords that say nothing in a type. */
const withoutType = [
  '$id',
  '$schema',
  'examples',
  'discriminator',
  'x-class',
  'x-checklist',
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

/** One file with a type for each message and part, and `Contents`, from `dataschema` to type. */
export async function contentTypes() {
  const schemas = readSchemas();
  const nameOf = typeNames(schemas.map(({ $id }) => $id));
  const definitions = Object.fromEntries(
    schemas.map((schema) => [nameOf(schema.$id), localRefs(schema, nameOf)]),
  );
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
    ...schemas.filter(isMessage).map(({ $id }) => `  '${$id}': ${nameOf($id)};`),
    '}',
  ].join('\n');
  const text = `${banner('schemas/')}\n${types.replace(/export interface Unused \{\}\n/, '')}\n${contents}\n`;
  return [{ path: 'libs/messages/generated/contents.ts', text }];
}

/** Names by `$id`: `parts.delito` → `Delito` for its newest version, `Delito_1_0_0` for an older one. */
function typeNames(ids) {
  const parsed = ids.map((id) => {
    const [, type, version] = /^urn:valija:schema:(.+):([^:]+)$/.exec(id) ?? [];
    if (!type) throw new Error(`not the $id of a schema: ${id}`);
    return { id, type, version };
  });
  const newest = new Map();
  for (const { type, version } of parsed)
    if (!newest.has(type) || isNewer(version, newest.get(type))) newest.set(type, version);
  const names = new Map(
    parsed.map(({ id, type, version }) => {
      const name = type
        .replace(/^parts\./, '')
        .replace(/(^|[.-])(\w)/g, (_match, _separator, letter) => letter.toUpperCase());
      return [id, newest.get(type) === version ? name : `${name}_${version.replaceAll('.', '_')}`];
    }),
  );
  if (new Set(names.values()).size < names.size) throw new Error('two schemas would give one type');
  return (id) => {
    const name = names.get(id);
    if (!name) throw new Error(`a reference to no schema: ${id}`);
    return name;
  };
}

const isNewer = (one, other) => one.localeCompare(other, 'en', { numeric: true }) > 0;

/** Turns references by URN into references inside one document, and a title, which would name a type, into words. */
function localRefs(schema, nameOf) {
  if (Array.isArray(schema)) return schema.map((part) => localRefs(part, nameOf));
  if (typeof schema !== 'object' || schema === null) return schema;
  if (typeof schema.$ref === 'string') return { $ref: `#/definitions/${nameOf(schema.$ref)}` };
  const { title, description, properties, ...rest } = schema;
  const words = [title, description].filter(Boolean).join('. ');
  return {
    ...(words ? { description: words } : {}),
    ...(properties ? { properties: mapValues(properties, (part) => localRefs(part, nameOf)) } : {}),
    ...Object.fromEntries(
      Object.entries(rest)
        .filter(([key]) => !withoutType.includes(key))
        .map(([key, part]) => [key, localRefs(part, nameOf)]),
    ),
  };
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
