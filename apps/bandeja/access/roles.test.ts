import { describe, expect, it } from '@jest/globals';
import { anywhere, grantable, heldRoles } from './roles.js';

const units = ['residencia', 'general'];
const heldBy = (...granted: string[]) => Object.fromEntries(heldRoles(granted, units));

describe('roles in units', () => {
  it('are given in one unit, or in every one, and hold the lesser ones', () => {
    expect(heldBy('residencia/jefatura')).toEqual({ residencia: ['lectura', 'tramitacion', 'jefatura'] });
    expect(heldBy('*/lectura', 'general/tramitacion')).toEqual({
      residencia: ['lectura'],
      general: ['lectura', 'tramitacion'],
    });
  });

  it.each([['otra/jefatura'], ['jefatura'], ['residencia/*'], ['/jefatura'], ['residencia/administracion']])(
    'are none for what is no role in a unit: %s',
    (granted) => {
      expect(heldBy(granted)).toEqual({});
    },
  );

  it('may be named in the file of roles for units that there are', () => {
    expect(grantable(['general'])).toEqual([
      '*/lectura',
      '*/tramitacion',
      '*/jefatura',
      'general/lectura',
      'general/tramitacion',
      'general/jefatura',
    ]);
  });

  it('are asked for by routes wherever they are held', () => {
    expect(anywhere(heldRoles(['general/tramitacion'], units))).toEqual(['lectura', 'tramitacion']);
    expect(anywhere(heldRoles([], units))).toEqual([]);
  });
});
