import { describe, expect, it } from '@jest/globals';
import { differenceOf } from './difference.js';

describe('a difference that a second person reads', () => {
  it('names what came, what went and what changed, by its path', () => {
    const before = {
      name: 'Una',
      tipos: ['a', 'b'],
      validez: { desde: '2026', hasta: '2027' },
      telefono: '1',
    };
    const after = { name: 'Otra', tipos: ['b', 'c'], validez: { desde: '2026', hasta: '2028' }, cupo: 10 };
    expect(differenceOf(before, after)).toEqual([
      '+ cupo: 10',
      '~ name: Una → Otra',
      '- telefono: 1',
      '+ tipos: c',
      '- tipos: a',
      '~ validez.hasta: 2027 → 2028',
    ]);
  });

  it('shows a new record whole, and one that stays not at all', () => {
    expect(differenceOf(undefined, { id: 'x', tipos: ['a'] })).toEqual(['+ id: x', '+ tipos: ["a"]']);
    expect(differenceOf({ id: 'x' }, { id: 'x' })).toEqual([]);
  });

  it('passes over no change of a list', () => {
    expect(differenceOf({ tipos: ['a', 'b'] }, { tipos: ['b', 'a'] })).toHaveLength(1);
  });
});
