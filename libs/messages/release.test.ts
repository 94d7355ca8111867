import { describe, expect, it } from '@jest/globals';
import { classesOf, dataClasses } from './field-classes.js';
import { projectRegistry } from './registry.js';
import { findUnreleased } from './release.js';

const registry = projectRegistry();
const solicitada = 'urn:valija:schema:derivacion.solicitada:1.0.0';
const [alone] = registry.schemaOf(solicitada)?.examples.slice(1) ?? [];

describe('findUnreleased', () => {
  it('lets everything through when every class is released', () => {
    for (const id of registry.dataschemas) {
      for (const content of registry.schemaOf(id)?.examples ?? []) {
        expect(findUnreleased(id, content, dataClasses)).toEqual([]);
      }
    }
  });

  it('names each present field of a class that is not released, through references, alternatives and arrays', () => {
    const without = (name: string) => dataClasses.filter((other) => other !== name);
    expect(findUnreleased(solicitada, alone, without('salud'))).toEqual(['/factoresUrgencia/0']);
    expect(findUnreleased(solicitada, alone, without('penal'))).toEqual([
      '/causa/delitos/0/codigo',
      '/victima/calidad',
    ]);
    expect(findUnreleased(solicitada, alone, without('identificacion'))).toEqual([
      '/victima/identificacion/tipo',
      '/victima/identificacion/numero',
      '/victima/identificacion/pais',
      '/victima/nacionalidad',
    ]);
    expect(findUnreleased(solicitada, alone, without('contacto'))).toEqual([
      '/victima/domicilio/contactoInstitucion/institucion',
    ]);
  });

  it('denies a field that the schema does not know by its parent, and everything of an unknown version', () => {
    const content = { ...alone, prestacion: { programa: 'PEE', 'Ficticia Secreta': 'x' } };
    expect(findUnreleased(solicitada, content, dataClasses)).toEqual(['/prestacion']);
    expect(findUnreleased('urn:valija:schema:nada:1.0.0', alone, dataClasses)).toEqual(['']);
  });
});

describe('classesOf', () => {
  const classesOfField = (field: object) =>
    classesOf('x', (id) => (id === 'x' ? { type: 'object', properties: { a: field } } : undefined));

  it('finds a field without class, with an unknown class, with two, and a loop', () => {
    expect(() => classesOfField({ type: 'string' })).toThrow('x /a has no data class');
    expect(() => classesOfField({ type: 'string', 'x-class': 'otra' })).toThrow('x /a has no data class');
    expect(() =>
      classesOfField({
        oneOf: [
          { type: 'string', 'x-class': 'salud' },
          { type: 'string', 'x-class': 'penal' },
        ],
      }),
    ).toThrow('x /a has two data classes');
    expect(() => classesOfField({ $ref: 'x' })).toThrow('nested deeper');
    expect(() => classesOfField({ $ref: 'y' })).toThrow('unknown schema');
  });
});
