import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProjectFile, type Validator } from '@valija/validation';
import type { AnySchemaObject } from 'ajv';
import { classesOf, type FieldClasses } from './field-classes.js';
import { validators } from './generated/validators.js';

/** Every released version of every message. Its validators were generated ahead: no schema is compiled here. */
export interface Registry {
  /** The `dataschema` of every message, sorted. Shared parts are not messages. */
  readonly dataschemas: readonly string[];
  /** The validator of a message; `undefined` for an unknown type or version. */
  validatorOf(dataschema: string): Validator | undefined;
  /** The data class of every field of a message; `undefined` for an unknown type or version. */
  fieldClassesOf(dataschema: string): FieldClasses | undefined;
  /** The schema itself, message or part; `undefined` if unknown. */
  schemaOf(id: string): AnySchemaObject | undefined;
}

let shared: Registry | undefined;

/**
 * The registry of the project's own schemas, read at first use.
 * @throws Error for a file below `schemas/` that is not JSON, has no `$id` of ours, or takes the `$id` of another
 */
export function projectRegistry(): Registry {
  shared ??= createRegistry(readSchemas(findProjectFile(import.meta.dirname, 'schemas')));
  return shared;
}

/** Reads the schemas and finds the class of every field now, so that the first message is not slower than the next. */
export function prepareRegistry(): void {
  const registry = projectRegistry();
  for (const dataschema of registry.dataschemas) registry.fieldClassesOf(dataschema);
}

function createRegistry(schemas: ReadonlyMap<string, AnySchemaObject>): Registry {
  const classes = new Map<string, FieldClasses>();
  const validatorOf = (dataschema: string) =>
    Object.hasOwn(validators, dataschema) ? validators[dataschema] : undefined;
  return {
    dataschemas: Object.keys(validators).sort(),
    validatorOf,
    schemaOf: (id) => schemas.get(id),
    fieldClassesOf(dataschema) {
      if (!validatorOf(dataschema)) return undefined;
      const known = classes.get(dataschema) ?? classesOf(dataschema, (id) => schemas.get(id));
      classes.set(dataschema, known);
      return known;
    },
  };
}

function readSchemas(folder: string): ReadonlyMap<string, AnySchemaObject> {
  const schemas = new Map<string, AnySchemaObject>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.json')).sort()) {
    const schema = JSON.parse(readFileSync(join(folder, file), 'utf8')) as AnySchemaObject;
    if (typeof schema.$id !== 'string' || !schema.$id.startsWith('urn:valija:schema:')) {
      throw new Error(`${file} has no $id of the form urn:valija:schema:<type>:<version>`);
    }
    if (schemas.has(schema.$id)) throw new Error(`${file} takes the $id of another schema`);
    schemas.set(schema.$id, schema);
  }
  return schemas;
}
