import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { shortNameOf } from './party-names.js';

const directory: { parties: { urn: string; name: string }[] } = JSON.parse(
  readFileSync(new URL('../../contracts/directory.json', import.meta.url), 'utf8'),
);

describe('the short name of a party', () => {
  it.each([
    ['urn:valija:cl:carabineros:os9-rm', 'Carabineros OS9 RM'],
    ['urn:valija:cl:mejor-ninez:rm', 'Mejor Niñez RM'],
    ['urn:valija:cl:minpublico:uravit-13', 'Fiscalía URAVIT 13'],
    ['urn:valija:cl:pdi:bitrap-rm', 'PDI Bitrap RM'],
    ['urn:valija:cl:salud:ssmc', 'Salud SSMC'],
    ['urn:valija:cl:sermig:residencias', 'Sermig residencias'],
    ['urn:valija:cl:pjud:familia-santiago-1', 'Tribunal Familia Santiago 1'],
    ['urn:valija:cl:valija:gateway', 'Compuerta'],
  ])('of %s is %s', (urn, short) => {
    expect(shortNameOf({ urn, name: 'nombre oficial' })).toBe(short);
  });

  it('is the official one where the console knows no other, and the URN where there is none', () => {
    expect(shortNameOf({ urn: 'urn:valija:cl:otra:unidad', name: 'Otra institución' })).toBe(
      'Otra institución',
    );
    expect(shortNameOf({ urn: 'urn:valija:cl:otra:unidad' })).toBe('urn:valija:cl:otra:unidad');
  });

  it('tells all parties of the directory apart, each in 28 characters at most', () => {
    const short = directory.parties.map(shortNameOf);
    expect(new Set(short).size).toBe(directory.parties.length);
    expect(short.filter((name) => name.length > 28)).toEqual([]);
  });
});
