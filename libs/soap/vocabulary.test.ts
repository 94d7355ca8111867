import { describe, expect, it } from '@jest/globals';
import { Vocabulary } from './vocabulary.js';

const vocabulary = new Vocabulary({ telefono: 'fono', delitos: 'delitos/delito', codigo: 'cod' });
const document = {
  telefono: '1',
  igual: { telefono: '2' },
  delitos: [{ codigo: 'a' }, { codigo: 'b' }],
  lista: ['x'],
};
const native = {
  fono: '1',
  igual: { fono: '2' },
  delitos: { delito: [{ cod: 'a' }, { cod: 'b' }] },
  lista: ['x'],
};

describe('a vocabulary', () => {
  it('says a document in the words of an interface and back', () => {
    expect(vocabulary.write(document)).toEqual(native);
    expect(vocabulary.read(native)).toEqual(document);
  });

  it('leads a pointer to the same place', () => {
    expect(vocabulary.pointer('/delitos/1/codigo')).toBe('/delitos/delito/1/cod');
    expect(vocabulary.pointer('/igual/telefono')).toBe('/igual/fono');
    expect(vocabulary.pointer('')).toBe('');
  });

  it.each(['constructor', '__proto__', 'toString'])('has no word of its own for %s', (name) => {
    expect(vocabulary.pointer(`/${name}`)).toBe(`/${name}`);
  });

  it('cannot have one word for two names', () => {
    expect(() => new Vocabulary({ a: 'x', b: 'x/y' })).toThrow('x stands for two names');
  });
});
