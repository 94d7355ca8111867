/**
 * The validators of all contents, compiled ahead: one module, since sixty would take a process four times as long to load. In
 * it each schema has a closure of its own, so that a new schema changes no line of another.
 */
import { banner, isMessage, readSchemas } from './sources.mjs';
import { codeOf, compileAll, moduleOf } from './standalone.mjs';

export async function validators() {
  const schemas = readSchemas();
  const ajv = compileAll(schemas);
  const entries = schemas.filter(isMessage).map(({ $id }) => `  '${$id}': ${nameOf($id)},`);
  const list = [
    '/** Validator of each message, by the `dataschema` of its envelope. */',
    'export const validators: Readonly<Record<string, Validator>> = {',
    ...entries,
    '};\n',
  ].join('\n');
  const code = [...partsFirst(schemas).map((schema) => closureOf(ajv, schema)), list].join('\n');
  const imports = "import type { Validator } from '@valija/validation';\n";
  return [
    { path: 'libs/messages/generated/validators.ts', text: banner('schemas/') + moduleOf(code, imports) },
  ];
}

/** `urn:valija:schema:parts.plan-vigente:1.0.0` → `parts_plan_vigente_1_0_0`. */
const nameOf = (id) => id.replace('urn:valija:schema:', '').replace(/\W/g, '_');

function closureOf(ajv, schema) {
  const { $id } = schema;
  const code = codeOf(
    ajv,
    { validate: $id },
    Object.fromEntries(partsOf(schema).map((id) => [id, nameOf(id)])),
  );
  const [line, validate] = /^export const validate = (\w+);\n/m.exec(code);
  return `/** ${$id} */\nconst ${nameOf($id)} = (() => {\n${code.replace(line, '')}return ${validate};\n})();\n`;
}

/** The schemas that a schema itself refers to. */
const partsOf = (schema) => [
  ...new Set([...JSON.stringify(schema).matchAll(/"\$ref":"([^"]+)"/g)].map(([, id]) => id)),
];

/** Each schema after those that it refers to. */
function partsFirst(schemas) {
  const byId = new Map(schemas.map((schema) => [schema.$id, schema]));
  const ordered = new Set();
  const add = (schema) => {
    for (const id of partsOf(schema)) {
      if (!byId.has(id)) throw new Error(`${schema.$id} refers to no schema: ${id}`);
      add(byId.get(id));
    }
    ordered.add(schema);
  };
  for (const schema of schemas) add(schema);
  return [...ordered];
}
