import { Ajv2020 } from 'ajv/dist/2020.js';
import type { CodeOptions } from 'ajv/dist/core.js';
import { formats } from './formats.js';

/** Words that schemas and OpenAPI documents carry besides the keywords of JSON Schema 2020-12. */
const annotations = ['x-class', 'x-checklist', 'example', 'externalDocs', 'xml'];

/**
 * Compiles JSON Schema 2020-12 in strict mode, with the formats of {@link formats}: for `scripts/generate`, which writes the
 * validators ahead, and for tests. No process imports it, since what compiles turns text into code.
 * It reports every error of a document and follows `discriminator`, so that only the chosen branch is reported. Errors
 * carry no message: ajv's echo values.
 *
 * @param code how the code is written; default: compiled at once and kept in memory
 */
export function createAjv(code: CodeOptions = {}): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    discriminator: true,
    strict: true,
    allowUnionTypes: true,
    // One function for each schema, however often it is referred to.
    inlineRefs: false,
    messages: false,
    code,
  });
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
  ajv.addVocabulary(annotations);
  return ajv;
}
