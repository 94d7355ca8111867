import { describe, expect, it } from '@jest/globals';
import { validateContent } from '@valija/messages';
import fc from 'fast-check';
import { arbitraryOf, type Schema } from './arbitrary.js';
import { dataschemas, schemaOf } from './catalogue.js';
import { mutationsOf } from './mutations.js';

/** Documents of one schema: its examples, and others found by chance, the same at every run. */
function documentsOf(schema: Schema): readonly unknown[] {
  const found = fc.sample(arbitraryOf(schema, schemaOf), { numRuns: 3, seed: 21_057 });
  return [...(schema.examples ?? []), ...found];
}

describe.each(dataschemas.map((id) => [id]))('%s', (id) => {
  const schema = schemaOf(id);
  const documents = documentsOf(schema);

  it('accepts its examples and what its arbitrary finds', () => {
    for (const document of documents)
      expect([document, validateContent(id, document)]).toEqual([document, { ok: true }]);
  });

  it('refuses every broken document', () => {
    const accepted: string[] = [];
    let count = 0;
    for (const document of documents) {
      for (const { kind, pointer, document: broken } of mutationsOf(schema, document, schemaOf)) {
        count += 1;
        if (validateContent(id, broken).ok) accepted.push(`${kind} ${pointer}`);
      }
    }
    expect([...new Set(accepted)]).toEqual([]);
    expect(count).toBeGreaterThan(documents.length);
  });
});
