import { describe, expect, it } from '@jest/globals';
import { judge } from './checker.js';

const ingreso = { clase: 'INGRESO', folio: 'F1' };
const acuse = { clase: 'ACUSE', folio: 'F1' };
const decision = { clase: 'ACEPTACION', folio: 'F1' };

describe('the checker', () => {
  it('finds nothing wrong where each was done once, in order', () => {
    expect(judge(['F1'], [ingreso], [acuse, decision])).toEqual({ lost: [], doubled: [], disordered: [] });
  });

  it('sees what was lost, doubled and out of order', () => {
    expect(judge(['F1', 'F2'], [ingreso, ingreso], [decision, acuse])).toEqual({
      lost: ['F2 ingreso', 'F2 acuse', 'F2 decisión'],
      doubled: ['F1 ingreso ×2'],
      disordered: ['F1'],
    });
  });
});
