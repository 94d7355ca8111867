import { describe, expect, it } from '@jest/globals';
import { findNationalityObjections, type ResidenciaSolicitada } from './index.js';

const objections = (nacionalidad: ResidenciaSolicitada['nacionalidad'], identified?: string) =>
  findNationalityObjections({
    nacionalidad,
    persona: (identified ? { nacionalidad: identified } : {}) as ResidenciaSolicitada['persona'],
  });

describe('the nationality of a request for residence', () => {
  it('may be any but Chilean, and may be unknown', () => {
    expect(objections({ situacion: 'CONOCIDA', pais: 'BO' })).toEqual([]);
    expect(objections({ situacion: 'CONOCIDA', pais: 'BO' }, 'BO')).toEqual([]);
    expect(objections({ situacion: 'APATRIDA' })).toEqual([]);
    expect(objections({ situacion: 'CONOCIDA', pais: 'CL' }, 'CL')).toEqual(['/nacionalidad/pais']);
  });

  it('is said once, or twice the same', () => {
    expect(objections({ situacion: 'CONOCIDA', pais: 'BO' }, 'PE')).toEqual(['/persona/nacionalidad']);
    expect(objections({ situacion: 'SIN_INFORMACION' }, 'PE')).toEqual(['/persona/nacionalidad']);
  });
});
