/**
 * What pages import of the schemas, as modules that exist only while pages are built. Each is a chunk of its own, loaded when a page
 * needs it:
 *
 * - `virtual:valija/schemas`: for each `dataschema` a function that loads its schema, to read a message
 * - `virtual:valija/forms`: for each type a function that loads the newest schema with its validator, to write one
 * - `virtual:valija/catalogue/<name>`: pairs of code and title
 *
 * The validators are those of the servers, which `npm run generate` wrote ahead, cut out of their module: nothing is compiled here and
 * nothing in the browser, whose policy allows no code that is made of text.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueOf, formSchemas, newestOf } from './form-schemas.mjs';

const prefix = 'virtual:valija/';

/** Files besides the pages' own that decide what is built. */
export const formSources = [
  'schemas',
  'contracts/catalogues',
  'contracts/checklists.json',
  'contracts/code-titles.json',
];

export function valijaForms(root) {
  // Read when the first page asks: not every app has forms.
  const schemas = once(() => formSchemas(root));
  const closures = once(() => closuresOf(join(root, 'libs/messages/generated/validators.ts')));
  const idOf = (name) => schemas().dataschemas.find((id) => nameOf(id) === name);

  const modules = {
    schemas: () =>
      `export const schemas = {${schemas().dataschemas.map((id) => lazy(id, `schema/${nameOf(id)}`))}};`,
    forms: () =>
      `export const forms = {${Object.entries(newestOf(schemas().dataschemas)).map(([type, id]) => lazy(type, `form/${nameOf(id)}`))}};`,
    schema: (name) => `export const schema = ${JSON.stringify(schemas().schemaOf(idOf(name)))};`,
    form: (name) =>
      [
        `export { schema } from '${prefix}schema/${name}';`,
        `import { ${name} as validate } from '${prefix}validator/${name}';`,
        `import { violationsOf } from ${JSON.stringify(join(root, 'libs/validation/violations.ts'))};`,
        `export const dataschema = '${idOf(name)}';`,
        'const every = Number.POSITIVE_INFINITY;',
        'export const judge = (content) => (validate(content) ? [] : violationsOf(validate.errors, every));',
      ].join('\n'),
    validator: (name) => validatorModule(root, closures(), name),
    catalogue: (name) =>
      `export const entries = ${JSON.stringify(catalogueOf(root, name).map(({ codigo, titulo }) => [codigo, titulo]))};`,
  };

  return {
    name: 'valija-forms',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const [kind, name] = id.slice(prefix.length + 1).split('/');
      return modules[kind](name);
    },
  };
}

function once(make) {
  let made;
  return () => (made ??= make());
}

const lazy = (key, path) => `${JSON.stringify(key)}: () => import('${prefix}${path}')`;

/** As the generator of validators names them: `derivacion_solicitada_2_0_0`. */
const nameOf = (id) => id.replace('urn:valija:schema:', '').replace(/\W/g, '_');

/** The validator of each schema by its name, as its code. */
function closuresOf(file) {
  const text = readFileSync(file, 'utf8');
  const found = new Map();
  for (const [code, name] of text.matchAll(/^const (\w+) = \(\(\) => \{\n[\s\S]*?^\}\)\(\);\n/gm))
    found.set(name, code);
  if (found.size === 0) throw new Error(`${file} holds no validator`);
  return found;
}

/** One validator; those of the parts that it refers to are modules of their own. */
function validatorModule(root, closures, name) {
  const code = closures.get(name);
  if (!code) throw new Error(`no validator is called ${name}`);
  const body = code.slice(code.indexOf('\n'));
  const uses = (word) => new RegExp(`\\b${word}\\b`).test(body);
  const parts = [...closures.keys()].filter((part) => part !== name && uses(part));
  const from = (file) => JSON.stringify(join(root, 'libs/validation', file));
  return [
    // By their files: the lib's index also finds files of the project, which a browser has none of.
    `import { formats } from ${from('formats.ts')};`,
    `import { equal, ucs2length } from ${from('runtime.ts')};`,
    ...parts.map((part) => `import { ${part} } from '${prefix}validator/${part}';`),
    `export ${code}`,
  ].join('\n');
}
