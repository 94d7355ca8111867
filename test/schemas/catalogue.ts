import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRegistry } from '@valija/messages';
import { createAjv } from '../../libs/validation/ajv.js';
import type { Schema } from './arbitrary.js';

const folder = join(import.meta.dirname, '..', '..', 'schemas');
const schemas = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Schema & { $id: string })
    .map((schema) => [schema.$id, schema]),
);

/** Every version of every message, as the software knows them. */
export const dataschemas = projectRegistry().dataschemas;

/** Every schema of the project, messages and parts. */
export const allSchemaIds: readonly string[] = [...schemas.keys()].sort();

/** A schema of the project by `$id`. */
export function schemaOf(id: string): Schema {
  const schema = schemas.get(id);
  if (!schema) throw new Error(`no schema ${id}`);
  return schema;
}

/** A validator of a schema that the project does not have. */
export function compile(schema: Schema): (document: unknown) => boolean {
  const ajv = createAjv();
  for (const known of schemas.values()) ajv.addSchema(known);
  return ajv.compile(schema);
}
