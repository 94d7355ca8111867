import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAjv, findProjectFile } from '@valija/validation';
import type { AnySchemaObject, ValidateFunction } from 'ajv';
import { classesOf, type FieldClasses } from './field-classes.js';

const partPrefix = 'urn:valija:schema:parts.';

/** Every released version of every message, read once from `schemas/`. */
export interface Registry {
  /** The `dataschema` of every message, sorted. Shared parts are not messages. */
  readonly dataschemas: readonly string[];
  /** The validator of a message, compiled at first use; `undefined` for an unknown type or version. */
  validatorOf(dataschema: string): ValidateFunction | undefined;
  /** The data class of every field of a message; `undefined` for an unknown type or version. */
  fieldClassesOf(dataschema: string): FieldClasses | undefined;
  /** The schema itself, message or part; `undefined` if unknown. */
  schemaOf(id: string): AnySchemaObject | undefined;
}

/**
 * Reads all schemas below a folder.
 *
 * @param folder default: the project's `schemas/`, wherever the code runs from
 * @throws Error for a file that is not JSON, has no `$id` of ours, or takes the `$id` of another
 */
export function loadRegistry(folder = findProjectFile(import.meta.dirname, 'schemas/parts/..')): Registry {
  const schemas = new Map<string, AnySchemaObject>();
  for (const file of schemaFiles(folder)) {
    const schema = JSON.parse(readFileSync(join(folder, file), 'utf8')) as AnySchemaObject;
    if (typeof schema.$id !== 'string' || !schema.$id.startsWith('urn:valija:schema:')) {
      throw new Error(`${file} has no $id of the form urn:valija:schema:<type>:<version>`);
    }
    if (schemas.has(schema.$id)) throw new Error(`${file} takes the $id of another schema`);
    schemas.set(schema.$id, schema);
  }

  const ajv = createAjv();
  for (const schema of schemas.values()) ajv.addSchema(schema);
  const classes = new Map<string, FieldClasses>();
  const isMessage = (id: string) => schemas.has(id) && !id.startsWith(partPrefix);

  return {
    dataschemas: [...schemas.keys()].filter(isMessage).sort(),
    schemaOf: (id) => schemas.get(id),
    validatorOf: (dataschema) => (isMessage(dataschema) ? ajv.getSchema(dataschema) : undefined),
    fieldClassesOf(dataschema) {
      if (!isMessage(dataschema)) return undefined;
      const known = classes.get(dataschema) ?? classesOf(dataschema, (id) => schemas.get(id));
      classes.set(dataschema, known);
      return known;
    },
  };
}

let shared: Registry | undefined;

/** The registry of the project's own schemas, read at first use. */
export function projectRegistry(): Registry {
  shared ??= loadRegistry();
  return shared;
}

/** Compiles every validator of the project's schemas, so that the first message is not slower than the next. */
export function compileSchemas(): void {
  const registry = projectRegistry();
  for (const dataschema of registry.dataschemas) {
    registry.validatorOf(dataschema);
    registry.fieldClassesOf(dataschema);
  }
}

function schemaFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort();
}
