/** Validators as code that is written ahead: ajv's standalone code, made fit for this project. */
import { _ } from 'ajv/dist/compile/codegen/index.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { importTypeScript } from './typescript.mjs';

const { createAjv } = await importTypeScript('libs/validation/ajv.ts');

/** Keywords that tell people something and validate nothing. */
const words = ['title', 'description', 'examples', 'example', 'x-class', 'x-checklist'];

/** How ajv adds an error; where in the schema it was found is read by nobody here. */
const adding =
  /const (err\d+) = \{(.*?),schemaPath:"[^"]*",(.*)\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/g;

/** Compiles schemas that refer to each other, so that {@link codeOf} can write them down. */
export function compileAll(schemas) {
  const ajv = createAjv({ source: true, esm: true, lines: true, formats: _`formats` });
  for (const schema of schemas) ajv.addSchema(withoutWords(schema));
  return ajv;
}

/** Copy of a schema without words, which would otherwise be carried into the code. Names of properties stay. */
function withoutWords(schema) {
  if (Array.isArray(schema)) return schema.map(withoutWords);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key]) => !words.includes(key));
  const named = (key) => key === 'properties' || key === '$defs';
  return Object.fromEntries(
    kept.map(([key, value]) => [key, named(key) ? mapValues(value, withoutWords) : withoutWords(value)]),
  );
}

/**
 * A TypeScript module of such code, which nobody checks: ajv writes JavaScript.
 *
 * @param imports what the code needs besides, as lines
 */
export function moduleOf(code, imports) {
  const shared = ['equal', 'formats', 'ucs2length'].filter((name) => contains(code, name));
  return `// @ts-nocheck\nimport { ${shared.join(', ')} } from '@valija/validation';\n${imports}\n${code}`;
}

/**
 * The code of some validators, as `export const <name> = …`.
 *
 * @param exports from name to `$id`
 * @param elsewhere from the `$id`s of schemas whose validators are already there to the names of those
 */
export function codeOf(ajv, exports, elsewhere = {}) {
  const known = new Map();
  const kept = Object.entries(elsewhere).map(([id, name]) => {
    const validate = ajv.getSchema(id);
    const { source } = validate;
    // To ajv a function whose code is empty and that needs nothing is already there; its name stays.
    validate.source = { ...source, validateCode: '', scopeValues: {}, evaluated: undefined };
    known.set(String(source.validateName), name);
    return () => Object.assign(validate, { source });
  });
  const code = standaloneCode(ajv, exports);
  for (const restore of kept) restore();
  return tidy(code, known);
}

/** Takes `require` and what nothing refers to out of the code, and numbers names from 1, whatever else was compiled. */
function tidy(code, known) {
  let text = code
    .replace('"use strict";', '')
    .replace(/^\/\*# sourceURL=.*\n/gm, '')
    .replace(adding, '(vErrors ??= []).push({$2,$3});\n')
    .replace(/require\("ajv\/dist\/runtime\/(equal|ucs2length)"\)\.default/g, '$1')
    .replace(/\n{2,}/g, '\n');
  for (const [line, name] of text.matchAll(/^const (\w+) = .*\n/gm)) {
    if (text.split(new RegExp(`\\b${name}\\b`)).length === 2) text = text.replace(line, () => '');
  }
  const used = [...known].filter(([name]) => contains(text, name));
  const numbers = new Map();
  const numbered =
    `${used.map(([name, own]) => `const ${name} = ${own};\n`).join('')}${text.trim()}\n`.replace(
      /\b(validate|schema|func|pattern|formats)\d+\b/g,
      (name, kind) => {
        if (!numbers.has(name)) numbers.set(name, `${kind}${numbers.size + 1}`);
        return numbers.get(name);
      },
    );
  if (/\brequire\(/.test(numbered)) throw new Error('a validator would require a module');
  return numbered;
}

const contains = (code, name) => new RegExp(`\\b${name}\\b`).test(code);

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
