import { describe, expect, it } from '@jest/globals';
import { comunas, regiones } from './generated/catalogues.js';
import { isComuna, isRegion, parseComuna, parseRegion, regionOf } from './territorio.js';

describe('territorio', () => {
  it('has 16 regions', () => {
    expect(regiones.entries.map(({ codigo }) => codigo)).toEqual(
      Array.from({ length: 16 }, (_, index) => String(index + 1).padStart(2, '0')),
    );
  });

  it('has 346 communes, in each region as many as the Decreto exento 817 and its changes give it', () => {
    const count = new Map<string, number>();
    for (const { region } of comunas.entries) count.set(region, (count.get(region) ?? 0) + 1);
    expect(comunas.entries).toHaveLength(346);
    expect(Object.fromEntries(count)).toEqual({
      '01': 7,
      '02': 9,
      '03': 9,
      '04': 15,
      '05': 38,
      '06': 33,
      '07': 30,
      '08': 33,
      '09': 32,
      '10': 30,
      '11': 10,
      '12': 11,
      '13': 52,
      '14': 12,
      '15': 4,
      '16': 21,
    });
  });

  it('begins the code of a commune with that of its region', () => {
    for (const { codigo, region } of comunas.entries) expect(codigo.slice(0, 2)).toBe(region);
  });

  it.each([
    ['05602', '05602'],
    ['5602', '05602'],
    [' 13101 ', '13101'],
  ])('reads the commune %p as %p', (written, codigo) => {
    expect(parseComuna(written)).toBe(codigo);
  });

  it.each(['', '602', '005602', '05106', '99999', '5602.0', 'Algarrobo', '-5602'])(
    'reads no commune from %p',
    (written) => {
      expect(parseComuna(written)).toBeUndefined();
    },
  );

  it('takes only the canonical form for a code', () => {
    expect([isComuna('05602'), isComuna('5602'), isComuna(' 05602')]).toEqual([true, false, false]);
    expect([isRegion('05'), isRegion('5'), isRegion('17'), isRegion('00')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('reads regions padded or not', () => {
    expect([
      parseRegion('5'),
      parseRegion('05'),
      parseRegion('13'),
      parseRegion('0'),
      parseRegion(''),
    ]).toEqual(['05', '05', '13', undefined, undefined]);
  });

  it('knows the region of a commune, also of those of Ñuble', () => {
    expect([regionOf('13101'), regionOf('16101'), regionOf('08401')]).toEqual(['13', '16', undefined]);
  });
});
