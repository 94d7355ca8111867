import type { Field, Section } from './reading.js';
import { alternativeOf, type ReadableSchema } from './schema.js';
import { type Catalogues, documentOf, sayTogether, showValue } from './value.js';

/** Content nested deeper than this is not read; schemas nest less. */
const depthMax = 24;

type Value = Readonly<Record<string, unknown>>;
type Part = Field | Section;

interface Place {
  readonly pointer: string;
  readonly label: string;
  readonly depth: number;
  /** Titles of the papers of the list in which this stands. */
  readonly papers: ReadonlyMap<string, string>;
}

/**
 * A content as a person reads it: first what stands by itself, then a section for each object and list, each value with the
 * title that its schema gives it. What the schema does not know is shown under its own name: a reader loses nothing.
 *
 * @param first what the first section is called
 */
export function readContent(
  schema: ReadableSchema,
  content: Value,
  { catalogues, first }: { readonly catalogues: Catalogues; readonly first: string },
): readonly Section[] {
  const root: Place = { pointer: '', label: first, depth: 0, papers: new Map() };
  const { parts, missing } = readMembers(schema, content, root, catalogues);
  const fields = parts.filter((part) => part.kind === 'field');
  const sections = parts.filter((part) => part.kind === 'section');
  const opening: Section = { kind: 'section', pointer: '', label: first, parts: fields, missing };
  return fields.length > 0 || missing.length > 0 ? [opening, ...sections] : sections;
}

function readMembers(schema: ReadableSchema, value: Value, place: Place, catalogues: Catalogues) {
  const properties = schema.properties ?? {};
  const names = [
    ...Object.keys(properties),
    ...Object.keys(value).filter((name) => !Object.hasOwn(properties, name)),
  ];
  const parts: Part[] = [];
  const missing: string[] = [];
  for (const name of names) {
    const part = properties[name] ?? {};
    const label = part.title ?? name;
    if (value[name] === undefined) missing.push(label);
    else
      parts.push(
        read(
          part,
          value[name],
          {
            ...place,
            pointer: `${place.pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
            label,
            depth: place.depth + 1,
          },
          catalogues,
        ),
      );
  }
  return { parts, missing };
}

function read(schema: ReadableSchema, value: unknown, place: Place, catalogues: Catalogues): Part {
  const { pointer, label } = place;
  const field = (shown: Field['value']): Field => ({ kind: 'field', pointer, label, value: shown });
  if (place.depth > depthMax) return field({ kind: 'text', text: '…' });
  if (Array.isArray(value)) return readList(schema, value, place, catalogues);
  if (typeof value !== 'object' || value === null) return field(showValue(schema, value, catalogues));
  return readObject(schema, value as Value, place, catalogues);
}

function readObject(schema: ReadableSchema, value: Value, place: Place, catalogues: Catalogues): Part {
  const { pointer, label, papers } = place;
  const field = (shown: Field['value']): Field => ({ kind: 'field', pointer, label, value: shown });
  const document = documentOf(value, (code) => papers.get(code));
  if (document) return field(document);
  const chosen = schema.oneOf ? alternativeOf(schema, value) : schema;
  const together = sayTogether(chosen, value, catalogues);
  if (together) return field({ kind: 'text', text: together });
  const tag = schema['x-tag'];
  const { parts, missing } = readMembers(named(chosen, tag, chosen.title), value, place, catalogues);
  const [only] = parts;
  // An alternative that says no more than which it is.
  if (parts.length === 1 && missing.length === 0 && only?.kind === 'field' && tag !== undefined)
    return field(only.value);
  return { kind: 'section', pointer, label, parts, missing };
}

/** The code of an alternative is called as the alternative is. */
function named(schema: ReadableSchema, tag: string | undefined, title: string | undefined): ReadableSchema {
  const code = tag === undefined ? undefined : schema.properties?.[tag];
  if (tag === undefined || code === undefined || title === undefined) return schema;
  return {
    ...schema,
    properties: { ...schema.properties, [tag]: { ...code, oneOf: [{ const: code.const, title }] } },
  };
}

function readList(
  schema: ReadableSchema,
  values: readonly unknown[],
  place: Place,
  catalogues: Catalogues,
): Part {
  const { pointer, label } = place;
  const items = schema.items ?? {};
  const papers = new Map(schema['x-items']?.map(({ codigo, titulo }) => [codigo, titulo]));
  if (values.every((value) => typeof value !== 'object')) {
    const texts = values.map((value) => {
      const shown = showValue(items, value, catalogues);
      return (
        papers.get(String(value)) ??
        (shown.kind === 'text' || shown.kind === 'words' ? shown.text : String(value))
      );
    });
    return { kind: 'field', pointer, label, value: { kind: 'list', texts } };
  }
  const parts = values.map((value, at) =>
    readItem(
      items,
      value,
      {
        pointer: `${pointer}/${at}`,
        label: values.length === 1 ? (items.title ?? label) : `${items.title ?? label} ${at + 1}`,
        depth: place.depth + 1,
        papers: papers.size > 0 ? papers : place.papers,
      },
      catalogues,
    ),
  );
  return { kind: 'section', pointer, label, parts, missing: [] };
}

/** An element of a list of papers is called as its paper is, and says its document or its state. */
function readItem(schema: ReadableSchema, value: unknown, place: Place, catalogues: Catalogues): Part {
  const { codigo, adjunto } = (value ?? {}) as { codigo?: unknown; adjunto?: unknown };
  const paper = typeof codigo === 'string' ? place.papers.get(codigo) : undefined;
  if (paper === undefined) return read(schema, value, place, catalogues);
  if (typeof adjunto === 'object' && adjunto !== null)
    return read({}, adjunto, { ...place, label: paper }, catalogues);
  const rest = { ...(value as Value) };
  delete rest.codigo;
  const chosen = schema.oneOf ? alternativeOf(schema, value as Value) : schema;
  const { codigo: _, ...properties } = named(chosen, schema['x-tag'], chosen.title).properties ?? {};
  const { parts } = readMembers({ ...chosen, properties }, rest, { ...place, label: paper }, catalogues);
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'field')
    return { kind: 'field', pointer: place.pointer, label: paper, value: only.value };
  return { kind: 'section', pointer: place.pointer, label: paper, parts, missing: [] };
}
