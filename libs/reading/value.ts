import type { Shown, ShownDocument } from './reading.js';
import type { ReadableSchema } from './schema.js';

/** Titles of codes that a schema does not hold: of countries by two letters, of communes by five figures. */
export interface Catalogues {
  readonly pais: ReadonlyMap<string, string>;
  readonly comuna: ReadonlyMap<string, string>;
}

const day = new Intl.DateTimeFormat('es-CL', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

const languages = new Intl.DisplayNames(['es-CL', 'es'], { type: 'language' });

/** A day as it is said: «14 de marzo de 1992». What is no day stays as it is. */
function sayDate(date: string): string {
  const at = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(at) ? date : day.format(at);
}

/** A simple value as a person reads it. */
export function showValue(schema: ReadableSchema, value: unknown, catalogues: Catalogues): Shown {
  if (typeof value === 'boolean') return { kind: 'text', text: value ? 'Sí' : 'No' };
  const text = String(value);
  const titled =
    schema.oneOf?.find((option) => option.const === value)?.title ??
    (schema.const === value ? schema['x-title'] : undefined);
  if (titled !== undefined) return { kind: 'text', text: titled };
  if (schema['x-language']) return { kind: 'text', text: languages.of(text) ?? text };
  switch (schema.format) {
    case 'date-time':
      return { kind: 'moment', at: text };
    case 'date':
      return { kind: 'text', text: sayDate(text) };
    case 'pais':
    case 'comuna':
      return { kind: 'text', text: catalogues[schema.format].get(text) ?? text };
    default:
      return schema['x-class'] === 'texto-libre' || text.includes('\n')
        ? { kind: 'words', text }
        : { kind: 'text', text };
  }
}

/** A name or an address in one line: what persons are used to read so. Undefined for any other object. */
export function sayTogether(
  schema: ReadableSchema,
  value: Readonly<Record<string, unknown>>,
  catalogues: Catalogues,
): string | undefined {
  const part = (name: string): string | undefined => {
    const known = schema.properties?.[name];
    const shown = known && value[name] !== undefined ? showValue(known, value[name], catalogues) : undefined;
    return shown?.kind === 'text' ? shown.text : undefined;
  };
  const join = (names: readonly string[], by: string) =>
    names
      .map(part)
      .filter((text) => text !== undefined)
      .join(by);
  if (schema.properties?.apellidoPaterno) return join(['nombres', 'apellidoPaterno', 'apellidoMaterno'], ' ');
  if (schema.properties?.calle)
    return [join(['calle', 'numero'], ' '), part('complemento'), part('comuna')].filter(Boolean).join(', ');
  return undefined;
}

/** A document, by what names it in a content; undefined for any other object. */
export function documentOf(
  value: Readonly<Record<string, unknown>>,
  titleOf: (code: string) => string | undefined,
): ShownDocument | undefined {
  const { digest, tipo, bytes, documento, titulo } = value;
  if (typeof digest !== 'string' || typeof tipo !== 'string' || typeof bytes !== 'number') return undefined;
  return {
    kind: 'document',
    digest,
    name: titleOf(String(documento)) ?? wordsOf(String(documento)),
    ...(typeof titulo === 'string' ? { title: titulo } : {}),
    type: tipo,
    bytes,
  };
}

/** A code that nobody gave a title, as words. */
const wordsOf = (code: string): string => code.slice(0, 1) + code.slice(1).toLowerCase().replaceAll('_', ' ');
