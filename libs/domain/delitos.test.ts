import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { delitosVigentes, findDelito, isDelitoDeLaLey, isVigente, sucesorDe } from './delitos.js';
import { delitos as catalogue } from './generated/catalogues.js';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../schemas/parts/delito/1.0.0.json'), 'utf8'),
) as { properties: { codigo: { enum: string[] } } };

describe('delitos', () => {
  it('holds the codes of parts.delito, no more and no fewer', () => {
    expect(catalogue.entries.map(({ codigo }) => codigo)).toEqual(schema.properties.codigo.enum);
  });

  it('knows no code outside the Protocolo', () => {
    expect(findDelito('CP_432')).toBeUndefined();
    expect(isVigente('CP_432', '2026-11-22')).toBe(false);
    expect(sucesorDe('CP_432')).toBeUndefined();
  });

  it.each([
    ['CP_365', '2022-08-23', '2022-08-24'],
    ['CP_366_QUINQUIES', '2022-12-29', '2022-12-30'],
    ['CP_374_BIS', '2022-12-29', '2022-12-30'],
    ['CP_390_INC_2', '2020-03-03', '2020-03-04'],
  ])('%s stood until %s and was gone on %s', (codigo, last, gone) => {
    expect([isVigente(codigo, last), isVigente(codigo, gone)]).toEqual([true, false]);
  });

  it.each([
    ['CP_367_QUATER', '2022-12-29', '2022-12-30'],
    ['CP_367_SEPTIES', '2022-12-29', '2022-12-30'],
    ['CP_390_BIS', '2020-03-03', '2020-03-04'],
    ['CP_390_TER', '2020-03-03', '2020-03-04'],
    ['CP_390_INC_2', '2010-12-17', '2010-12-18'],
    ['CP_411_QUATER_SEXUAL', '2011-04-07', '2011-04-08'],
  ])('%s did not stand on %s and did on %s', (codigo, before, first) => {
    expect([isVigente(codigo, before), isVigente(codigo, first)]).toEqual([false, true]);
  });

  it.each([
    ['CP_366_QUINQUIES', 'CP_367_QUATER'],
    ['CP_374_BIS', 'CP_367_QUATER'],
    ['CP_390_INC_2', 'CP_390_BIS'],
    ['CP_365', undefined],
    ['CP_361', undefined],
  ])('%s is succeeded by %s', (codigo, sucesor) => {
    expect(sucesorDe(codigo)).toBe(sucesor);
  });

  it('has one successor, in force from the day after, for every crime that was moved', () => {
    for (const { codigo, sucesores, vigenciaHasta } of catalogue.entries) {
      expect({ codigo, one: sucesores.length <= 1 }).toEqual({ codigo, one: true });
      for (const sucesor of sucesores) {
        expect({ codigo, sucesor, hasta: vigenciaHasta !== null }).toEqual({ codigo, sucesor, hasta: true });
        expect(isVigente(sucesor, String(vigenciaHasta))).toBe(false);
        expect(isVigente(sucesor, '2026-11-22')).toBe(true);
      }
    }
  });

  it('lists today 29 crimes: neither the repealed ones nor the definition of art. 366 ter', () => {
    const today = delitosVigentes('2026-11-22').map(({ codigo }) => codigo);
    expect(today).toHaveLength(29);
    for (const codigo of ['CP_365', 'CP_366_QUINQUIES', 'CP_374_BIS', 'CP_390_INC_2', 'CP_366_TER'])
      expect(today).not.toContain(codigo);
  });

  it('lists the crimes of another day', () => {
    const then = delitosVigentes('2012-01-01').map(({ codigo }) => codigo);
    expect(then).toEqual(expect.arrayContaining(['CP_365', 'CP_374_BIS', 'CP_390_INC_2']));
    expect(then).not.toContain('CP_367_QUATER');
  });

  it('counts homicide, parricide, femicide and rape or robbery with homicide only when not consummated', () => {
    const imperfect = catalogue.entries.filter(({ soloImperfecto }) => soloImperfecto);
    expect(imperfect.map(({ codigo }) => codigo)).toEqual([
      'CP_372_BIS',
      'CP_390_INC_1',
      'CP_390_INC_2',
      'CP_390_BIS',
      'CP_390_TER',
      'CP_391_N1',
      'CP_391_N2',
      'CP_433_N1_HOMICIDIO',
    ]);
    expect(isDelitoDeLaLey('CP_391_N2', 'CONSUMADO')).toBe(false);
    expect(isDelitoDeLaLey('CP_391_N2', 'FRUSTRADO')).toBe(true);
    expect(isDelitoDeLaLey('CP_391_N2', undefined)).toBe(true);
    expect(isDelitoDeLaLey('CP_395', 'CONSUMADO')).toBe(true);
  });
});
