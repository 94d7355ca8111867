import { describe, expect, it } from '@jest/globals';
import { type Condition, holds, type PersonaDerivable } from './condition.js';
import { oferta } from './generated/catalogues.js';

/** A fictitious person. */
const persona: PersonaDerivable = {
  calidad: 'VICTIMA',
  delitos: [{ codigo: 'CP_391_N2', gradoEjecucion: 'CONSUMADO' }, { codigo: 'CP_397_N1' }],
  edad: 12,
  agresor: 'INTRAFAMILIAR',
  vulneracionGrave: true,
  maltratoGrave: false,
  atendidoEn: 'RESIDENCIAL',
  region: '09',
};
const nothingKnown: PersonaDerivable = { calidad: 'TESTIGO', delitos: [] };

const yes: Condition = { calidad: 'VICTIMA' };
const no: Condition = { calidad: 'TESTIGO' };

/** Condition, whether it holds for the person, whether it holds for one of whom nothing is known. */
const cases: readonly (readonly [Condition, boolean, boolean])[] = [
  [{ all: [] }, true, true],
  [{ all: [yes, yes] }, true, false],
  [{ all: [yes, no] }, false, false],
  [{ any: [] }, false, false],
  [{ any: [no, yes] }, true, true],
  [{ any: [no, no] }, false, true],
  [{ not: no }, true, false],
  [{ delito: ['CP_361', 'CP_397_N1'] }, true, false],
  [{ delito: ['CP_361'] }, false, false],
  [{ delito: ['CP_391_N2'] }, true, false],
  [{ delito: ['CP_391_N2'], segunLey: true }, false, false],
  [{ delito: ['CP_397_N1'], segunLey: true }, true, false],
  [{ grupo: ['VIOLENTO'] }, true, false],
  [{ grupo: ['SEXUAL', 'TRATA_Y_TRAFICO'] }, false, false],
  [{ lista: 'PAV' }, true, false],
  [{ calidad: 'VICTIMA' }, true, false],
  [{ edadMenorDe: 18 }, true, true],
  [{ edadMenorDe: 12 }, false, true],
  [{ agresor: 'INTRAFAMILIAR' }, true, false],
  [{ agresor: 'EXTRAFAMILIAR' }, false, false],
  [{ consta: 'vulneracionGrave' }, true, false],
  [{ consta: 'maltratoGrave' }, false, false],
  [{ consta: 'situacionProteccionalResuelta' }, false, false],
  [{ atendidoEn: ['AMBULATORIO', 'RESIDENCIAL'] }, true, false],
  [{ atendidoEn: ['AMBULATORIO'] }, false, false],
  [{ region: ['09', '13'] }, true, false],
  [{ region: ['13'] }, false, false],
];

describe('condition', () => {
  it.each(cases)('%j: %p, and with nothing known %p', (condition, known, unknown) => {
    expect([holds(condition, persona), holds(condition, nothingKnown)]).toEqual([known, unknown]);
  });

  it('on free places passes when nobody has said how many there are', () => {
    const condition: Condition = { cupos: 1 };
    expect([undefined, 0, 1].map((cupos) => holds(condition, persona, cupos))).toEqual([true, false, true]);
    expect(holds({ all: [{ not: { any: [condition] } }] }, persona, 0)).toBe(true);
  });

  it('says in words of the language everything that the catalogue asks, and nothing else', () => {
    const words = new Set<string>();
    const collect = (part: object) => {
      for (const [word, value] of Object.entries(part)) {
        if (!Array.isArray(part)) words.add(word);
        if (typeof value === 'object') collect(value as object);
      }
    };
    for (const { inclusion, exclusion } of oferta.entries)
      for (const { si } of [...inclusion, ...exclusion]) collect(si);
    expect([...words].sort()).toEqual([
      'agresor',
      'all',
      'any',
      'atendidoEn',
      'calidad',
      'consta',
      'delito',
      'edadMenorDe',
      'grupo',
      'lista',
      'not',
      'region',
      'segunLey',
    ]);
  });
});
