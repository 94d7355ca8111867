import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogues, ReadableSchema } from '@valija/reading';

/** Schemas as persons read them, and titles of codes. */
export interface PrintWords {
  /** An empty one for a schema that is not known: then it is read by the names of its fields, and nothing is hidden. */
  schemaOf(dataschema: string): ReadableSchema;
  readonly catalogues: Catalogues;
}

interface WordsFile {
  readonly schemas: Readonly<Record<string, ReadableSchema>>;
  readonly pais: readonly (readonly [string, string])[];
  readonly comuna: readonly (readonly [string, string])[];
}

/** Reads what the build put beside the program. */
export function readPrintWords(folder: string): PrintWords {
  const { schemas, pais, comuna } = JSON.parse(readFileSync(join(folder, 'words.json'), 'utf8')) as WordsFile;
  return {
    schemaOf: (dataschema) => (Object.hasOwn(schemas, dataschema) ? schemas[dataschema] : undefined) ?? {},
    catalogues: { pais: new Map(pais), comuna: new Map(comuna) },
  };
}
