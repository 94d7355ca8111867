import { describe, expect, it } from '@jest/globals';
import { partOf, personaOf } from './persona.js';

const nobody = {
  calidad: 'VICTIMA',
  delitos: [],
  edad: undefined,
  agresor: undefined,
  situacionProteccionalResuelta: false,
  region: '13',
};

describe('what a derivación tells so far of a person', () => {
  it.each<[string, Record<string, unknown>]>([
    ['nothing', {}],
    ['nothing that can be read', { victima: 'x', causa: [], detalles: null }],
    ['crimes that are none', { causa: { delitos: [null, 7, {}, { codigo: 'CP_INVENTADO' }] } }],
    ['an age that is none', { victima: { edad: 'doce' }, detalles: { agresor: 'OTRO' } }],
  ])('is %s, and that speaks against nobody', (_, content) => {
    expect(personaOf(content, '13')).toEqual(nobody);
  });

  it('is what is written', () => {
    const content = {
      victima: { calidad: 'TESTIGO', edad: 12 },
      causa: { delitos: [{ codigo: 'CP_361', gradoEjecucion: 'CONSUMADO' }, { codigo: 'CP_366_BIS' }] },
      detalles: { agresor: 'INTRAFAMILIAR', situacionProteccionalResuelta: true },
    };
    expect(personaOf(content, '09')).toEqual({
      calidad: 'TESTIGO',
      delitos: [{ codigo: 'CP_361', gradoEjecucion: 'CONSUMADO' }, { codigo: 'CP_366_BIS' }],
      edad: 12,
      agresor: 'INTRAFAMILIAR',
      situacionProteccionalResuelta: true,
      region: '09',
    });
  });

  it('is read from parts that are objects alone', () => {
    expect([undefined, null, 'x', 7, []].map(partOf)).toEqual([{}, {}, {}, {}, {}]);
    expect(partOf({ a: 1 })).toEqual({ a: 1 });
  });
});
