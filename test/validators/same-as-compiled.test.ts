import { describe, expect, it } from '@jest/globals';
import { projectRegistry } from '@valija/messages';
import { type Validator, violationsOf } from '@valija/validation';
import { createAjv } from '../../libs/validation/ajv.js';
import { allSchemaIds, dataschemas, schemaOf } from '../schemas/catalogue.js';
import { mutationsOf } from '../schemas/mutations.js';

const registry = projectRegistry();
const ajv = createAjv();
for (const id of allSchemaIds) ajv.addSchema(schemaOf(id));

const said = (validate: Validator | undefined, document: unknown) =>
  validate?.(document) ? [] : violationsOf(validate?.errors);

describe.each(dataschemas.map((id) => [id]))('the generated validator of %s', (id) => {
  it('says what the compiled schema says of its examples and of whatever is broken in them', () => {
    const compiled = ajv.getSchema(id) as Validator;
    const generated = registry.validatorOf(id);
    const { examples = [] } = schemaOf(id);
    let broken = 0;
    for (const example of examples) {
      expect(said(generated, example)).toEqual([]);
      for (const { document } of mutationsOf(schemaOf(id), example, schemaOf)) {
        const expected = said(compiled, document);
        expect(said(generated, document)).toEqual(expected);
        if (expected.length > 0) broken += 1;
      }
    }
    expect(broken).toBeGreaterThan(0);
  });
});
