import { escapeSegment } from '@valija/validation';
import type { AnySchemaObject } from 'ajv';

/** What a field says about a person; agreements release fields by class. */
export const dataClasses = [
  'identificacion',
  'contacto',
  'ubicacion',
  'salud',
  'penal',
  'familia',
  'migratoria',
  'documento',
  'estadistica',
  'texto-libre',
  'administrativo',
  'manifestacion',
] as const;

export type DataClass = (typeof dataClasses)[number];

/** Class of each leaf by its JSON pointer, with `*` in place of the index of an array item. */
export type FieldClasses = ReadonlyMap<string, DataClass>;

/** A schema nested deeper than this is taken for a loop of references. */
const depthMax = 24;

/**
 * Lists every leaf of a schema with its class, through references, alternatives and arrays.
 *
 * @param id `$id` of the schema to start from
 * @param resolve finds a schema by `$id`
 * @throws Error naming the field, for a leaf without class, with an unknown class or with two classes
 */
export function classesOf(id: string, resolve: (id: string) => AnySchemaObject | undefined): FieldClasses {
  const classes = new Map<string, DataClass>();

  const resolveRef = (ref: string): AnySchemaObject => {
    const schema = resolve(ref);
    if (!schema) throw new Error(`${id} refers to the unknown schema ${ref}`);
    return schema;
  };

  const visit = (schema: AnySchemaObject, pointer: string, depth: number): void => {
    if (depth > depthMax) throw new Error(`${id} ${pointer} is nested deeper than ${depthMax}`);
    if (typeof schema.$ref === 'string') {
      visit(resolveRef(schema.$ref), pointer, depth + 1);
      return;
    }
    const parts: [AnySchemaObject, string][] = [];
    for (const branch of [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])]) {
      parts.push([branch, pointer]);
    }
    for (const [name, property] of Object.entries<AnySchemaObject>(schema.properties ?? {})) {
      parts.push([property, `${pointer}/${escapeSegment(name)}`]);
    }
    if (schema.items) parts.push([schema.items, `${pointer}/*`]);
    for (const [part, at] of parts) visit(part, at, depth + 1);
    if (parts.length === 0 && schema.type !== 'object') classify(pointer, schema['x-class']);
  };

  const classify = (pointer: string, found: unknown): void => {
    const known = dataClasses.find((name) => name === found);
    if (!known) throw new Error(`${id} ${pointer} has no data class`);
    if ((classes.get(pointer) ?? known) !== known) throw new Error(`${id} ${pointer} has two data classes`);
    classes.set(pointer, known);
  };

  visit(resolveRef(id), '', 0);
  return classes;
}
