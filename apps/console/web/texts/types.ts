import { typeTitles } from './generated/type-titles.js';

/** What a type of message is called: `cl.valija.derivacion.solicitada` is «Derivación solicitada»; the type itself where it is a newer one. */
export const titleOfType = (type: string): string => typeTitles[type.replace(/^cl\.valija\./, '')] ?? type;

/** Type and version of a schema: `urn:valija:schema:derivacion.solicitada:1.0.0`. */
export function sayVersion(schema: string): { readonly title: string; readonly version: string } {
  const [, , , type = schema, version = ''] = schema.split(':');
  return { title: titleOfType(type), version };
}
