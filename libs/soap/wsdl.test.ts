import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readWsdl } from './wsdl.js';
import type { XmlElement } from './xml.js';

const { namespace, schema, services } = readWsdl(
  join(import.meta.dirname, '../../contracts/carabineros.wsdl'),
);

/** All elements of a kind within another. */
const within = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...within(child, name)]);

const facets = (type: XmlElement): string[] =>
  within(type, 'restriction')[0]?.children.map(({ name }) => name) ?? [];

describe('the WSDL of Carabineros', () => {
  it('has what the system offers and what the adapter offers, each operation with an action of its own', () => {
    expect(
      services.map(({ name, path, operations }) => [
        name,
        path,
        operations.map((operation) => operation.name),
      ]),
    ).toEqual([
      ['SistemaOS9', '/os9', ['RegistrarInstruccion', 'ConsultarInstruccion']],
      ['AdaptadorOS9', '/carabineros/os9', ['InformarRecepcion', 'InformarDenuncia', 'InformarCumplimiento']],
    ]);
    for (const { name, action, input, output } of services.flatMap(({ operations }) => operations))
      expect([action, input, output]).toEqual([`${namespace}:${name}`, name, `${name}Respuesta`]);
  });

  it('bounds every text, number and list', () => {
    const types = schema.children.filter(({ name }) => name === 'simpleType');
    const open = types.filter((type) => {
      const found = facets(type);
      const bounds = ['maxLength', 'enumeration', 'maxInclusive'];
      // A date has the length of its pattern.
      const dated =
        /date/i.test(within(type, 'restriction')[0]?.attributes.base ?? '') && found.includes('pattern');
      return !dated && !bounds.some((bound) => found.includes(bound));
    });
    expect(open.map(({ attributes }) => attributes.name)).toEqual([]);
    expect(
      within(schema, 'element').filter(({ attributes }) => attributes.maxOccurs === 'unbounded'),
    ).toEqual([]);
  });

  it('leaves nothing untyped', () => {
    const named = new Set(schema.children.map(({ attributes }) => attributes.name));
    const typed = within(schema, 'element').filter(({ attributes }) => attributes.type);
    const builtIn = typed.filter(({ attributes }) => attributes.type?.startsWith('xs:'));
    expect(new Set(builtIn.map(({ attributes }) => attributes.type))).toEqual(new Set(['xs:boolean']));
    const unknown = typed.filter(
      ({ attributes: { type = '' } }) => !type.startsWith('xs:') && !named.has(type.replace('os9:', '')),
    );
    expect(unknown).toEqual([]);
    for (const kind of ['any', 'anyAttribute', 'attribute', 'extension', 'import', 'include'])
      expect(within(schema, kind)).toEqual([]);
  });
});
