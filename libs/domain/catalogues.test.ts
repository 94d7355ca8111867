import { describe, expect, it } from '@jest/globals';
import type { Catalogue, CatalogueEntry } from './catalogue.js';
import * as generated from './generated/catalogues.js';

type Row = CatalogueEntry & {
  readonly regiones?: readonly string[] | null;
  readonly sucesores?: readonly string[];
  readonly sucesorDe?: readonly string[];
};

const catalogues: readonly Catalogue<Row>[] = Object.values(generated);
const date = /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/;

const overlapInTime = (one: Row, other: Row) =>
  (one.vigenciaDesde ?? '') <= (other.vigenciaHasta ?? '9999') &&
  (other.vigenciaDesde ?? '') <= (one.vigenciaHasta ?? '9999');

const overlapInPlace = (one: Row, other: Row) =>
  !one.regiones || !other.regiones || one.regiones.some((region) => other.regiones?.includes(region));

describe.each(catalogues.map((catalogue) => [catalogue.catalogue, catalogue] as const))(
  'catalogue %s',
  (_name, { title, description, fuente, entries }) => {
    it('says what it is and where it comes from', () => {
      for (const text of [title, description, fuente]) expect(text).toMatch(/\S/);
      expect(entries.length).toBeGreaterThan(0);
    });

    it('gives every row a name and a source', () => {
      for (const row of entries) {
        expect({
          ...row,
          has: [row.codigo, row.titulo, row.fuente].every((text) => /\S/.test(text)),
        }).toEqual({
          ...row,
          has: true,
        });
      }
    });

    it('has dates in order', () => {
      for (const { codigo, vigenciaDesde, vigenciaHasta } of entries) {
        for (const day of [vigenciaDesde, vigenciaHasta]) if (day !== null) expect(day).toMatch(date);
        if (vigenciaDesde !== null && vigenciaHasta !== null)
          expect({ codigo, ordered: vigenciaDesde <= vigenciaHasta }).toEqual({ codigo, ordered: true });
      }
    });

    it('uses a code once at any time and place', () => {
      const twice = entries.filter((row, index) =>
        entries
          .slice(index + 1)
          .some(
            (other) => other.codigo === row.codigo && overlapInTime(row, other) && overlapInPlace(row, other),
          ),
      );
      expect(twice).toEqual([]);
    });

    it('names successors that exist', () => {
      const codigos = new Set(entries.map(({ codigo }) => codigo));
      const named = entries.flatMap(({ sucesores = [], sucesorDe = [] }) => [...sucesores, ...sucesorDe]);
      expect(named.filter((codigo) => !codigos.has(codigo))).toEqual([]);
    });
  },
);
