import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Schema } from '../schemas/arbitrary.js';
import { mergePatch } from '../support/merge-patch.js';

/** Schemas by `$id` and tables by path: what the lints read, so that they can be shown a broken copy. */
export type Project = ReadonlyMap<string, unknown>;

const root = join(import.meta.dirname, '..', '..');
const prefix = 'urn:valija:schema:';
const tables = [
  'contracts/messages.json',
  'contracts/release.json',
  'contracts/checklists.json',
  'contracts/catalogues/oferta/1.0.0.json',
];

/** The project as it is. */
export function readProject(): Project {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
  const schemas = readdirSync(join(root, 'schemas'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => read(join('schemas', file)) as Schema & { $id: string });
  return new Map<string, unknown>([
    ...schemas.map((schema) => [schema.$id, schema] as const),
    ...tables.map((path) => [path, read(path)] as const),
  ]);
}

/** A copy with one file changed, or one more. */
export function withChange(project: Project, name: string, change: object): Project {
  return new Map([...project, [name, mergePatch(project.get(name) ?? {}, change)]]);
}

/** A table of the project. */
export function tableOf<T>(project: Project, path: string): T {
  if (!project.has(path)) throw new Error(`no table ${path}`);
  return project.get(path) as T;
}

/** A schema by its name without `urn:valija:schema:`, for example `parts.cita:1.0.0`. */
export function schemaOf(project: Project, name: string): Schema {
  const schema = project.get(prefix + name);
  if (!schema) throw new Error(`no schema ${name}`);
  return schema as Schema;
}

/** Every schema, messages and parts, by its name without `urn:valija:schema:`. */
export function schemasOf(project: Project): readonly (readonly [name: string, schema: Schema])[] {
  return [...project]
    .filter(([id]) => id.startsWith(prefix))
    .map(([id, schema]) => [id.slice(prefix.length), schema as Schema] as const);
}

/** The type in the name of a schema: `parts.cita` of `parts.cita:1.0.0`. */
export const typeOf = (name: string): string => name.split(':')[0] ?? name;

/** One place of a schema, at a JSON pointer of its documents with `*` for an item. References are not followed. */
export interface Place {
  readonly pointer: string;
  readonly schema: Schema;
}

/** A schema and every part of it, through alternatives, fields and items. */
export function placesOf(schema: Schema, pointer = ''): Place[] {
  const parts: Place[] = [{ pointer, schema }];
  for (const branch of schema.oneOf ?? []) parts.push(...placesOf(branch, pointer));
  for (const [name, part] of Object.entries(schema.properties ?? {}))
    parts.push(...placesOf(part, `${pointer}/${name}`));
  if (schema.items) parts.push(...placesOf(schema.items, `${pointer}/*`));
  return parts;
}

/** The parts of a schema at one pointer: several where alternatives share it; references followed. */
export function placesAt(project: Project, schema: Schema, pointer: string): Schema[] {
  const follow = (one: Schema): Schema[] => {
    if (one.$ref) return follow(schemaOf(project, one.$ref.slice(prefix.length)));
    return one.oneOf ? one.oneOf.flatMap(follow) : [one];
  };
  const segments = pointer.split('/').slice(1);
  const step = (found: Schema[], segment: string): Schema[] =>
    found
      .flatMap(({ properties, items }) => (segment === '*' ? items : properties?.[segment]) ?? [])
      .flatMap(follow);
  return segments.reduce(step, follow(schema));
}
