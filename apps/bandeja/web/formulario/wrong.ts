import type { Violation } from '@valija/validation';
import { formTexts } from '../texts/formulario.js';
import { chosenOption, type FieldSchema, type FormSource, isObject, isUnion } from './form-schema.js';

/** What is wrong with a field, said to whoever writes. */
export interface Wrong {
  /** JSON pointer into the content. */
  readonly pointer: string;
  readonly title: string;
  readonly text: string;
}

/** Problems of a content, in the order of the form; those of alternatives that are not chosen are none. */
export const wrongOf = ({ schema, judge }: FormSource, content: unknown): readonly Wrong[] =>
  wrongsOf(schema, content, judge(content));

/** The same, of violations that a server tells. */
export function wrongsOf(
  schema: FieldSchema,
  content: unknown,
  violations: readonly Violation[],
): readonly Wrong[] {
  const found = new Map<string, Wrong>();
  for (const { pointer, rule } of violations) {
    const field = fieldAt(schema, content, segmentsOf(pointer));
    if (!field || found.has(pointer)) continue;
    found.set(pointer, { pointer, title: field.title ?? '', text: sayRule(rule, field) });
  }
  // Of an object and of what is in it, what is in it says more.
  const pointers = [...found.keys()];
  const placed = [...found.values()]
    .filter(
      ({ pointer, text }) =>
        text !== formTexts.wrong.other || !pointers.some((other) => other.startsWith(`${pointer}/`)),
    )
    .map((wrong) => ({ wrong, place: placeOf(schema, content, segmentsOf(wrong.pointer)) }));
  return placed.sort((one, other) => compare(one.place, other.place)).map(({ wrong }) => wrong);
}

/** Where a field stands in its form: the place of each part in the part around it. */
function placeOf(schema: FieldSchema, value: unknown, [name, ...further]: readonly string[]): number[] {
  if (name === undefined) return [];
  if (isUnion(schema)) {
    const option = schema.oneOf?.[chosenOption(schema, value)];
    return option ? placeOf(option, value, [name, ...further]) : [];
  }
  if (schema.type === 'array') {
    const at = Number(name);
    return [at, ...placeOf(schema.items ?? {}, (value as unknown[] | undefined)?.[at], further)];
  }
  const properties = schema.properties ?? {};
  const inner = isObject(value) ? value[name] : undefined;
  return [Object.keys(properties).indexOf(name), ...placeOf(properties[name] ?? {}, inner, further)];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((place, index) => place !== other[index]);
  return at < 0 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -1);
}

/** The schema of what a pointer leads to, by the alternatives that are chosen. */
function fieldAt(
  schema: FieldSchema,
  value: unknown,
  [name, ...further]: readonly string[],
): FieldSchema | undefined {
  if (name === undefined) return schema;
  if (isUnion(schema)) {
    const option = schema.oneOf?.[chosenOption(schema, value)];
    if (option) {
      const found = fieldAt(option, value, [name, ...further]);
      return found && name === schema['x-tag']
        ? { ...found, title: schema.title ?? found.title ?? '' }
        : found;
    }
    // Nothing is chosen yet: that is what is wrong.
    return further.length === 0 ? schema : undefined;
  }
  if (schema.type === 'array')
    return fieldAt(schema.items ?? {}, (value as unknown[] | undefined)?.[Number(name)], further);
  const part = schema.properties?.[name];
  return part && fieldAt(part, isObject(value) ? value[name] : undefined, further);
}

/** What the field is called that a pointer leads to. */
export const titleAt = (schema: FieldSchema, content: unknown, pointer: string): string =>
  fieldAt(schema, content, segmentsOf(pointer))?.title ?? '';

function sayRule(rule: string, field: FieldSchema): string {
  const says = formTexts.wrong;
  if (rule === 'required' && field.oneOf) return says.choose;
  switch (rule) {
    case 'required':
    case 'minLength':
      return field.const === true ? says.mustBeTrue : says.missing;
    case 'const':
      return field.const === true ? says.mustBeTrue : says.other;
    case 'minItems':
    case 'minProperties':
      return says.missing;
    case 'discriminator':
      return says.choose;
    case 'maxLength':
      return says.tooLong(field.maxLength ?? 0);
    case 'maxItems':
      return says.tooMany(field.maxItems ?? 0);
    case 'uniqueItems':
      return says.twice;
    case 'minimum':
    case 'maximum':
      return says.range(field.minimum, field.maximum);
    case 'enum':
    case 'checklist':
      return says.choose;
    case 'link':
      return says.link;
    case 'type':
      return field.type === 'integer' ? says.number : says.missing;
    case 'pattern':
      return field.title === 'Teléfono' ? says.phone : says.other;
    default:
      return rule.startsWith('format:') ? (says.formats[rule.slice(7)] ?? says.other) : says.other;
  }
}

/** Segments of a JSON pointer. @see RFC 6901 */
export const segmentsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));

/** As the form takes errors: a tree of the content's shape. */
export interface ErrorTree {
  readonly __errors?: readonly string[];
  readonly [name: string]: ErrorTree | readonly string[] | undefined;
}

export function errorTree(wrongs: readonly Wrong[]): ErrorTree {
  const root: Record<string, unknown> = {};
  for (const { pointer, text } of wrongs) {
    let node = root;
    for (const segment of segmentsOf(pointer)) {
      node[segment] ??= {};
      node = node[segment] as Record<string, unknown>;
    }
    node.__errors = [text];
  }
  return root as ErrorTree;
}
