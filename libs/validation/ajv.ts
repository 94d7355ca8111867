import { isPais, isTexto, isValidRuc, isValidRun } from '@valija/domain';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** Words that schemas and OpenAPI documents carry besides the keywords of JSON Schema 2020-12. */
const annotations = ['x-class', 'x-checklist', 'example', 'externalDocs', 'xml'];

/**
 * A validator for JSON Schema 2020-12 in strict mode, with the standard formats and `run`, `ruc`, `pais` and `texto`.
 * It reports every error of a document and follows `discriminator`, so that only the chosen branch is reported.
 */
export function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, discriminator: true, strict: true, allowUnionTypes: true });
  formats.default(ajv);
  ajv.addFormat('run', { type: 'string', validate: isValidRun });
  ajv.addFormat('ruc', { type: 'string', validate: isValidRuc });
  ajv.addFormat('pais', { type: 'string', validate: isPais });
  ajv.addFormat('texto', { type: 'string', validate: isTexto });
  ajv.addVocabulary(annotations);
  return ajv;
}
