import { describe, expect, it } from '@jest/globals';
import { Units } from './units.js';

const pav = 'urn:valija:cl:pav:rm';
const ong = 'urn:valija:cl:ong:acogida-ficticia';

const file = {
  units: [
    { id: 'urgencias', name: 'Urgencias', takes: [{ types: ['residencia.solicitada'], senders: [pav] }] },
    { id: 'residencia', name: 'Residencia humanitaria', takes: [{ types: ['residencia.*'] }] },
    { id: 'general', name: 'Oficina de partes' },
  ],
  default: 'general',
};

describe('the units of an institution', () => {
  const units = Units.of(file);

  it.each([
    ['residencia.solicitada', pav, 'urgencias'],
    ['residencia.solicitada', ong, 'residencia'],
    ['residencia.avisada', pav, 'residencia'],
    ['derivacion.solicitada', pav, 'general'],
    ['residencias', pav, 'general'],
  ])('take %s from %s by the first rule that fits: %s', (type, sender, unit) => {
    expect(units.takerOf(type, sender)).toBe(unit);
  });

  it('are one where there is no file', () => {
    const one = Units.read(undefined);
    expect([one.ids, one.fallback, one.takerOf('residencia.solicitada', pav)]).toEqual([
      ['institucion'],
      'institucion',
      'institucion',
    ]);
  });

  const [first] = file.units;
  it.each([
    [[], /no object/],
    [{ ...file, unidades: [] }, /a member that it may not have/],
    [{ ...file, units: [] }, /no list of 1 to 50 units/],
    [{ ...file, units: Array.from({ length: 51 }, (_, at) => ({ id: `u${at}`, name: 'U' })) }, /1 to 50/],
    [{ ...file, units: [...file.units, first] }, /two units, one id/],
    [{ ...file, default: 'otra' }, /names no unit/],
    [{ units: [{ id: 'Con Espacio', name: 'U' }], default: 'x' }, /no id/],
    [{ units: [{ id: 'u', name: ' ' }], default: 'u' }, /no name/],
    [{ units: [{ id: 'u', name: 'U', takes: [{ types: [] }] }], default: 'u' }, /no list of types/],
    [{ units: [{ id: 'u', name: 'U', takes: [{ types: ['*'], de: [pav] }] }], default: 'u' }, /no list of/],
  ])('are refused where the file is wrong, with what is wrong: %#', (parsed, reason) => {
    expect(() => Units.of(parsed)).toThrow(reason);
  });
});
