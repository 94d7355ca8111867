import type { Resolve, Schema } from './arbitrary.js';

/** A document that was broken in one place. */
export interface Mutation {
  /** What was done, for instance `drop` or `enum`. */
  readonly kind: string;
  readonly pointer: string;
  readonly document: unknown;
}

/** Puts another value in place of the one at hand, and gives the whole document. */
type Put = (value: unknown) => unknown;

/** A text that no format of the project takes. */
const noFormat = '§ http://';

/**
 * Breaks a valid document in every way that its schema forbids, one at a time: each required field dropped, each type,
 * enum, constant, format, pattern and bound broken, an unknown field added to every object.
 *
 * @param document accepted by `schema`
 */
export function* mutationsOf(schema: Schema, document: unknown, resolve: Resolve): Generator<Mutation> {
  yield* mutate(schema, document, '', (value) => value, resolve);
}

function* mutate(
  schema: Schema,
  value: unknown,
  pointer: string,
  put: Put,
  resolve: Resolve,
): Generator<Mutation> {
  if (schema.$ref) return yield* mutate(resolve(schema.$ref), value, pointer, put, resolve);
  const broken = (kind: string, other: unknown): Mutation => ({ kind, pointer, document: put(other) });
  if (schema.oneOf) {
    yield broken('type', []);
    return yield* mutate(branchOf(schema.oneOf, value), value, pointer, put, resolve);
  }
  if (schema.const !== undefined || schema.enum) yield broken('enum', 'VALOR_DESCONOCIDO');
  if (schema.type === 'object') yield* mutateObject(schema, value as object, pointer, put, resolve);
  else if (schema.type === 'array') yield* mutateArray(schema, value as unknown[], pointer, put, resolve);
  else yield* mutateLeaf(schema, broken);
}

function* mutateObject(
  schema: Schema,
  value: object,
  pointer: string,
  put: Put,
  resolve: Resolve,
): Generator<Mutation> {
  yield { kind: 'type', pointer, document: put('texto') };
  yield { kind: 'unknown', pointer, document: put({ ...value, campoDesconocido: 'Ficticia' }) };
  if (schema.minProperties) yield { kind: 'bound', pointer, document: put({}) };
  for (const [name, part] of Object.entries(value)) {
    const at = `${pointer}/${name}`;
    const { [name as keyof object]: _dropped, ...rest } = value;
    if (schema.required?.includes(name)) yield { kind: 'drop', pointer: at, document: put(rest) };
    const property = schema.properties?.[name];
    if (!property) throw new Error(`${at} is not a field of the schema`);
    yield* mutate(property, part, at, (other) => put({ ...value, [name]: other }), resolve);
  }
}

function* mutateArray(
  schema: Schema,
  value: unknown[],
  pointer: string,
  put: Put,
  resolve: Resolve,
): Generator<Mutation> {
  const broken = (kind: string, other: unknown): Mutation => ({ kind, pointer, document: put(other) });
  yield broken('type', {});
  if (schema.minItems) yield broken('bound', value.slice(0, schema.minItems - 1));
  const [first] = value;
  if (first === undefined) return;
  if (schema.maxItems !== undefined)
    yield broken('bound', [...value, ...Array<unknown>(schema.maxItems + 1 - value.length).fill(first)]);
  if (schema.uniqueItems) yield broken('unique', [...value, first]);
  for (const [at, item] of value.entries())
    yield* mutate(
      schema.items ?? {},
      item,
      `${pointer}/${at}`,
      (other) => put(value.with(at, other)),
      resolve,
    );
}

function* mutateLeaf(
  schema: Schema,
  broken: (kind: string, other: unknown) => Mutation,
): Generator<Mutation> {
  const { type, minimum, maximum, minLength, maxLength, pattern, format } = schema;
  yield broken('type', type === 'string' ? 7 : 'siete');
  yield broken('type', null);
  if (minimum !== undefined) yield broken('bound', minimum - 1);
  if (maximum !== undefined) yield broken('bound', maximum + 1);
  if (type === 'integer') yield broken('type', (minimum ?? 0) + 0.5);
  if (minLength) yield broken('bound', '');
  if (maxLength !== undefined && !schema.enum) yield broken('bound', 'a'.repeat(maxLength + 1));
  if (format) yield broken('format', noFormat);
  if (pattern) yield broken('pattern', pattern === '\\S' ? ' ' : noFormat);
}

/** The alternative that a document took: the one that knows all its fields and whose constants it has. */
export function branchOf(branches: readonly Schema[], value: unknown): Schema {
  const object = value as Record<string, unknown>;
  const taken = branches.find(
    ({ properties = {}, required = [] }) =>
      required.every((name) => name in object) &&
      Object.keys(object).every((name) => name in properties) &&
      Object.entries(properties).every(
        ([name, { const: constant }]) =>
          constant === undefined || !(name in object) || object[name] === constant,
      ),
  );
  if (!taken) throw new Error('a document that took no alternative');
  return taken;
}
