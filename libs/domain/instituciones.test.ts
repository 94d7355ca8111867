import { describe, expect, it } from '@jest/globals';
import { instituciones as catalogue, regiones } from './generated/catalogues.js';
import { findInstitucion, institucionVigente } from './instituciones.js';
import type { RegionCodigo } from './territorio.js';

const vigente = (codigo: string, region: RegionCodigo, date: string) =>
  institucionVigente(codigo, region, date)?.codigo;

describe('instituciones', () => {
  it.each([
    ['sename-proteccion', '13', '2021-09-30', 'sename-proteccion'],
    ['sename-proteccion', '13', '2021-10-01', 'servicio-proteccion'],
    ['dem', '15', '2020-01-01', 'dem'],
    ['dem', '15', '2026-11-22', 'sermig'],
    ['sename-justicia-juvenil', '15', '2024-06-01', 'reinsercion-juvenil'],
    ['sename-justicia-juvenil', '12', '2024-06-01', 'sename-justicia-juvenil'],
    ['sename-justicia-juvenil', '12', '2025-01-13', 'reinsercion-juvenil'],
    ['sename-justicia-juvenil', '13', '2025-06-01', 'sename-justicia-juvenil'],
    ['sename-justicia-juvenil', '13', '2026-11-22', 'reinsercion-juvenil'],
    ['caj', '15', '2026-11-22', 'caj'],
    ['caj', '15', '2027-06-01', 'servicio-acceso-justicia'],
    ['caj', '13', '2027-06-01', 'caj'],
    ['caj', '13', '2029-12-01', 'servicio-acceso-justicia'],
    ['pav', '05', '2027-06-01', 'servicio-acceso-justicia'],
    ['pav', '09', '2027-06-01', 'pav'],
    ['ministerio-interior-seguridad', '13', '2025-04-01', 'ministerio-seguridad-publica'],
    ['uravit', '13', '2026-11-22', 'uravit'],
  ] as const)('%s in region %s on %s is %s', (codigo, region, date, expected) => {
    expect(vigente(codigo, region, date)).toBe(expected);
  });

  it('answers for no institution that is unknown, elsewhere, or not begun', () => {
    expect(vigente('sename', '13', '2026-11-22')).toBeUndefined();
    expect(vigente('creden', '05', '2026-11-22')).toBeUndefined();
    expect(vigente('sermig', '13', '2019-01-01')).toBeUndefined();
    expect(vigente('servicio-acceso-justicia', '15', '2026-11-22')).toBeUndefined();
  });

  it('leaves no region without a successor, and no day between the two', () => {
    const dayAfter = (date: string) =>
      new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    for (const { codigo, regiones: served, vigenciaHasta } of catalogue.entries) {
      if (vigenciaHasta === null) continue;
      for (const region of served ?? (['01', '13', '16'] as const)) {
        const next = institucionVigente(codigo, region, dayAfter(vigenciaHasta));
        expect({ codigo, region, next: next?.sucesorDe.includes(codigo) }).toEqual({
          codigo,
          region,
          next: true,
        });
      }
    }
  });

  it('has one successor at most in a region', () => {
    for (const { codigo, regiones: served } of catalogue.entries)
      for (const region of served ?? regiones.entries.map((one) => one.codigo)) {
        const successors = catalogue.entries.filter(
          (row) =>
            row.sucesorDe.some((one) => one === codigo) &&
            (row.regiones === null || row.regiones.some((one) => one === region)),
        );
        expect({ codigo, region, one: successors.length <= 1 }).toEqual({ codigo, region, one: true });
      }
  });

  it('puts every unit in an institution of the same kind or of a member of the Mesa', () => {
    for (const { codigo, clase, padre } of catalogue.entries) {
      if (padre === null) continue;
      const clases = findInstitucion(padre).map((row) => row.clase);
      expect({ codigo, clases }).toEqual({
        codigo,
        clases: clases.map((of) => (of === 'mesa-miembro' ? of : clase)),
      });
      expect(clases).not.toEqual([]);
    }
  });

  it('marks as approximate every date that the law gives only as a term', () => {
    for (const { codigo, fechasAproximadas } of catalogue.entries.filter(({ leyes }) =>
      leyes.some((ley) => ley === '21.780'),
    ))
      expect({ codigo, fechasAproximadas }).toEqual({ codigo, fechasAproximadas: true });
  });
});
