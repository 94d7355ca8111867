export { readContent } from './read-content.js';
export type { Field, Section, Shown, ShownDocument } from './reading.js';
export { alternativeOf, type ReadableSchema } from './schema.js';
export type { Catalogues } from './value.js';
