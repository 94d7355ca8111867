import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { FieldSchema, Value } from '../formulario/form-schema.js';
import { doubtedOf } from './doubted.js';

const schemas = join(import.meta.dirname, '../../../../schemas');
/** An example of the newest version of a type. All persons are fictitious. */
function exampleOf(type: string): Value {
  const newest = readdirSync(join(schemas, type)).sort().at(-1) ?? '';
  return JSON.parse(readFileSync(join(schemas, type, newest), 'utf8')).examples[0];
}

const noon = Date.parse('2026-11-23T12:00:00-03:00');
const requeridos = (plazoHasta: string) => ({
  ...exampleOf('residencia.antecedentes-requeridos'),
  plazoHasta,
});
const doubted = (plazoHasta: string, now = noon) =>
  doubtedOf('residencia.antecedentes-requeridos', {}, requeridos(plazoHasta), now);

describe('a day until which somebody may do something', () => {
  it.each([
    ['autorizacion.otorgada', '/hasta'],
    ['derivacion.aceptada', '/cita/fechaHora'],
    ['residencia.antecedentes-requeridos', '/plazoHasta'],
    ['residencia.denegada', '/recursos/0/hasta'],
    ['residencia.otorgada', '/permiso/vigenciaHasta'],
  ])('is doubted in %s at %s once it passed, and not before', (type, pointer) => {
    const pointers = (now: string) =>
      doubtedOf(type, {}, exampleOf(type), Date.parse(now)).map((each) => each.pointer);
    expect(pointers('2030-01-01T00:00:00Z')).toContain(pointer);
    expect(pointers('2020-01-01T00:00:00Z')).not.toContain(pointer);
  });

  it('passes when the day ends in Chile', () => {
    expect(doubted('2026-11-23')).toEqual([]);
    expect(doubted('2026-11-23', Date.parse('2026-11-24T02:59:59Z'))).toEqual([]);
    expect(doubted('2026-11-23', Date.parse('2026-11-24T03:00:00Z'))).toHaveLength(1);
  });

  it('is said as a person says it, with the name of its field', () => {
    const schema: FieldSchema = {
      type: 'object',
      properties: { plazoHasta: { type: 'string', title: 'Plazo hasta' } },
    };
    const found = (plazoHasta: string) =>
      doubtedOf('residencia.antecedentes-requeridos', schema, requeridos(plazoHasta), noon);
    expect(found('2026-11-22')).toEqual([
      { pointer: '/plazoHasta', title: 'Plazo hasta', found: [{ doubt: 'past', words: 'ayer' }] },
    ]);
    expect(found('2025-11-30')[0]?.found).toEqual([{ doubt: 'past', words: '30 de noviembre de 2025' }]);
  });

  it('is not doubted where there is none, or it is not one yet', () => {
    for (const day of ['', 'x', '2026-13-40']) expect(doubted(day)).toEqual([]);
    expect(doubtedOf('residencia.antecedentes-requeridos', {}, {}, noon)).toEqual([]);
  });
});
