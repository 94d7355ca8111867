/** Validators of the interfaces in `contracts/`, compiled ahead: request bodies, parameters and answers. */
import { contractDocument, contractNames } from './contract-documents.mjs';
import { banner } from './sources.mjs';
import { codeOf, compileAll, moduleOf } from './standalone.mjs';

const folder = 'libs/contracts/generated';
const methods = ['get', 'head', 'put', 'post', 'delete', 'patch'];
const isJson = (mediaType) => /^application\/([\w.-]+\+)?json$/.test(mediaType);

export async function contractValidators() {
  const names = contractNames();
  const modules = names.map((name) => {
    const { source, document } = contractDocument(name);
    return {
      path: `${folder}/validators/${name}.ts`,
      text: banner(source) + moduleOfContract(name, document),
    };
  });
  const list = [
    `${banner('contracts/')}`,
    ...names.map((name, at) => `import { operations as c${at} } from './validators/${name}.js';`),
    '\n/** Validators of each interface, by the name of its document in `contracts/`. */',
    `export const contracts = {${names.map((name, at) => ` '${name}': c${at}`).join(',')} };\n`,
  ];
  return [...modules, { path: `${folder}/validators.ts`, text: list.join('\n') }];
}

function moduleOfContract(name, document) {
  const base = `urn:valija:contract:${name}`;
  const found = new Map();
  /** Name of the validator of a schema; equal schemas share one. */
  const validatorOf = (schema) => {
    const text = JSON.stringify(schema);
    if (!found.has(text))
      found.set(text, { name: `v${found.size}`, schema: { $id: `${base}:${found.size}`, ...schema } });
    return found.get(text).name;
  };
  const table = operationsOf(document, base).map(({ operationId, parameters, request, responses }) => {
    const answers = Object.entries(responses).map(
      ([status, schema]) => `'${status}': ${schema ? validatorOf(schema) : null}`,
    );
    const fields = [
      ...(request ? [`request: ${validatorOf(request)}`] : []),
      `parameters: ${validatorOf(parameters)}`,
      `responses: { ${answers.join(', ')} }`,
    ];
    return `  '${operationId}': { ${fields.join(', ')} },`;
  });
  const used = [...found.values()];
  const components = { $id: base, $defs: absolute(document.components.schemas ?? {}, base) };
  const ajv = compileAll([components, ...used.map(({ schema }) => schema)]);
  const code = codeOf(ajv, Object.fromEntries(used.map(({ name: key, schema }) => [key, schema.$id])));
  const operations = [
    'export const operations: Readonly<Record<string, OperationValidators>> = {',
    ...table,
    '};\n',
  ].join('\n');
  return moduleOf(
    `${code}\n${operations}`,
    "import type { OperationValidators } from '../../contract.js';\n",
  );
}

/** Every operation of a path, or of a webhook, which the described system calls itself; its references between schemas absolute. */
function operationsOf(document, base) {
  const at = (value) => (value.$ref ? at(pointed(document, value.$ref)) : value);
  const bodyOf = (carrier) => {
    const [, media] = Object.entries(carrier?.content ?? {}).find(([mediaType]) => isJson(mediaType)) ?? [];
    return media && absolute(media.schema, base);
  };
  return [...Object.values(document.paths ?? {}), ...Object.values(document.webhooks ?? {})].flatMap(
    (item) => {
      const path = at(item);
      return methods
        .flatMap((method) => path[method] ?? [])
        .map((operation) => ({
          operationId: operation.operationId,
          request: operation.requestBody && bodyOf(at(operation.requestBody)),
          parameters: parametersOf(
            [...(path.parameters ?? []), ...(operation.parameters ?? [])].map(at),
            base,
          ),
          responses: mapValues(operation.responses ?? {}, (response) => bodyOf(at(response))),
        }));
    },
  );
}

/** Parameters of path and query as the properties of one object. */
function parametersOf(parameters, base) {
  const validated = parameters.filter(({ in: where }) => where === 'path' || where === 'query');
  return {
    type: 'object',
    additionalProperties: false,
    required: validated.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(validated.map(({ name, schema }) => [name, absolute(schema, base)])),
  };
}

/**
 * Copies a schema with `#/components/schemas/…` made absolute. The mapping of a discriminator is dropped: the tags of the
 * alternatives are constants, and ajv reads those.
 */
function absolute(part, base) {
  if (Array.isArray(part)) return part.map((item) => absolute(item, base));
  if (typeof part !== 'object' || part === null) return part;
  const { $ref, discriminator, ...rest } = part;
  return {
    ...($ref ? { $ref: $ref.replace('#/components/schemas/', `${base}#/$defs/`) } : {}),
    ...(discriminator ? { discriminator: { propertyName: discriminator.propertyName } } : {}),
    ...mapValues(rest, (value) => absolute(value, base)),
  };
}

/** @see RFC 6901 */
function pointed(document, ref) {
  const segments = ref.replace(/^#\//, '').split('/');
  const found = segments.reduce(
    (part, segment) => part?.[segment.replaceAll('~1', '/').replaceAll('~0', '~')],
    document,
  );
  if (found === undefined) throw new Error(`a reference to nothing: ${ref}`);
  return found;
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
