/**
 * A WSDL of `contracts/` as an OpenAPI document, so that types and validators come from it as from any other interface: an operation for each
 * of its own, a schema for each type of its XSD. Of XSD only what the contracts use is known; anything else is an error.
 *
 * An element that may be repeated becomes a list under its name, as the SOAP library reads it. `xs:all`, not `xs:sequence`, holds different
 * elements: that library does not look at their order.
 */
import { join } from 'node:path';
import { root } from './sources.mjs';
import { importTypeScript } from './typescript.mjs';

const { readWsdl } = await importTypeScript('libs/soap/wsdl.ts');

const builtIn = {
  'xs:token': { type: 'string' },
  'xs:string': { type: 'string' },
  'xs:dateTime': { type: 'string', format: 'date-time', maxLength: 35 },
  'xs:date': { type: 'string', format: 'date', maxLength: 10 },
  'xs:int': { type: 'integer' },
  'xs:boolean': { type: 'boolean' },
};

const facets = {
  pattern: (value) => ({ pattern: `^(?:${value})$` }),
  minLength: (value) => ({ minLength: Number(value) }),
  maxLength: (value) => ({ maxLength: Number(value) }),
  minInclusive: (value) => ({ minimum: Number(value) }),
  maxInclusive: (value) => ({ maximum: Number(value) }),
};

export function wsdlDocument(source) {
  const { schema, services } = readWsdl(join(root, source));
  const schemas = Object.fromEntries(
    schema.children.map((part) => {
      const make = { simpleType, complexType, element }[part.name];
      if (!make) throw new Error(`${source}: xs:${part.name} is not converted`);
      return [part.attributes.name, make(part)];
    }),
  );
  const paths = services.flatMap(({ operations }) =>
    operations.map(({ name, input, output }) => [
      `/${name}`,
      {
        post: {
          operationId: name,
          requestBody: bodyOf(input),
          responses: { 200: bodyOf(output), 500: bodyOf('Problema') },
        },
      },
    ]),
  );
  return {
    openapi: '3.1.0',
    info: { title: source, version: '1.0.0' },
    paths: Object.fromEntries(paths),
    components: { schemas },
  };
}

const bodyOf = (name) => ({
  description: name,
  content: { 'application/json': { schema: reference(`os9:${name}`) } },
});

const reference = (type) => ({ $ref: `#/components/schemas/${type.split(':').at(-1)}` });

function element(part) {
  const [type] = withoutWords(part);
  return { ...words(part), ...complexType(type) };
}

function complexType(part) {
  const [group, ...others] = withoutWords(part);
  if (!['all', 'sequence'].includes(group?.name) || others.length > 0)
    throw new Error('a complex type that is not converted');
  const elements = group.children;
  if (group.name === 'sequence' && elements.length !== 1)
    throw new Error('a sequence of different elements: the SOAP library does not look at their order');
  return {
    ...words(part),
    type: 'object',
    additionalProperties: false,
    required: elements
      .filter(({ attributes }) => attributes.minOccurs !== '0')
      .map(({ attributes }) => attributes.name),
    properties: Object.fromEntries(elements.map((child) => [child.attributes.name, property(child)])),
  };
}

function property(part) {
  const { name, type, minOccurs = '1', maxOccurs = '1', ...others } = part.attributes;
  if (!name || !type || Object.keys(others).length > 0) throw new Error('an element that is not converted');
  const single = builtIn[type] ?? reference(type);
  if (maxOccurs === '1') return { ...words(part), ...single };
  return {
    ...words(part),
    type: 'array',
    minItems: Math.max(1, Number(minOccurs)),
    maxItems: Number(maxOccurs),
    items: single,
  };
}

function simpleType(part) {
  const [restriction] = withoutWords(part);
  const { base } = restriction.attributes;
  if (!builtIn[base]) throw new Error(`${base} is not converted`);
  const values = restriction.children.filter(({ name }) => name === 'enumeration');
  const rest = restriction.children.filter(({ name }) => name !== 'enumeration');
  return {
    ...words(part),
    ...builtIn[base],
    ...(values.length > 0 ? { enum: values.map(({ attributes }) => attributes.value) } : {}),
    ...Object.assign({}, ...rest.map(({ name, attributes }) => facetOf(name)(attributes.value))),
  };
}

function facetOf(name) {
  if (!facets[name]) throw new Error(`xs:${name} is not converted`);
  return facets[name];
}

const withoutWords = ({ children }) => children.filter(({ name }) => name !== 'annotation');

function words({ children }) {
  const text = children.find(({ name }) => name === 'annotation')?.children[0]?.text;
  return text ? { description: text } : {};
}
