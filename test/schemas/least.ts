import type { Resolve, Schema } from './arbitrary.js';
import { branchOf } from './mutations.js';

/** The least that a document of this shape can say: every field that need not be there is left out. */
export function leastOf(schema: Schema, document: unknown, resolve: Resolve): unknown {
  if (schema.$ref) return leastOf(resolve(schema.$ref), document, resolve);
  if (schema.oneOf) return leastOf(branchOf(schema.oneOf, document), document, resolve);
  if (Array.isArray(document)) {
    const items = document.slice(0, schema.minItems ?? 0);
    return items.map((item) => leastOf(schema.items ?? {}, item, resolve));
  }
  if (typeof document !== 'object' || document === null) return document;
  const kept = Object.entries(document)
    .filter(([name]) => schema.required?.includes(name))
    .map(([name, part]) => [name, leastOf(schema.properties?.[name] ?? {}, part, resolve)]);
  return Object.fromEntries(kept);
}
