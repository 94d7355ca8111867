import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Celda, dimensionesDe } from '../../apps/mesa/estadisticas/conteo.js';
import { dimensiones } from '../../apps/mesa/estadisticas/dimensiones.js';
import type { Poblacion } from '../../apps/mesa/estadisticas/poblaciones.js';
import { registros } from '../../apps/mesa/estadisticas/registro.js';
import { type Counts, cellKey, totalKey } from '../../apps/mesa/estadisticas/suppression/cells.js';
import type { Design } from '../../apps/mesa/estadisticas/suppression/design.js';
import { suppress } from '../../apps/mesa/estadisticas/suppression/suppress.js';
import { publish } from '../../apps/mesa/estadisticas/tablas.js';
import { bound, equationsOf, readPublished, solve, sumsOf } from './attacker.js';

type Person = Readonly<Record<string, string>>;

const valuesOf = (name: string, size: number): string[] =>
  Array.from({ length: size }, (_, at) => `${name}${at}`);

/** Four tables as the report has them: three share the margin of `sexo`, and one lies within a value of `nna`. */
const report: Design = {
  lists: new Map([
    ['sexo', valuesOf('s', 3)],
    ['anio', valuesOf('a', 5)],
    ['tipo', valuesOf('t', 3)],
    ['nna', valuesOf('n', 2)],
    ['informa', valuesOf('i', 2)],
  ]),
  crosses: ['anio', 'tipo', 'nna'].map((rows) => ({ rows, columns: 'sexo' })),
  nested: [{ within: { dimension: 'nna', value: 'n0' }, dimension: 'edad', values: valuesOf('e', 6) }],
};

/** One table that is small enough to go through every population that it could come from. */
const small: Design = {
  lists: new Map([
    ['fila', valuesOf('f', 3)],
    ['columna', valuesOf('c', 3)],
  ]),
  crosses: [{ rows: 'fila', columns: 'columna' }],
  nested: [],
};

/** Persons whose values are uneven, so that there are many small counts and many zeros. */
const personsOf = ({ lists, nested }: Design, maxLength: number): fc.Arbitrary<Person[]> => {
  const lists_ = [...lists, ...nested.map(({ dimension, values }) => [dimension, values] as const)];
  const person = fc.record(
    Object.fromEntries(
      lists_.map(([dimension, values]) => [
        dimension,
        fc.oneof(
          { weight: 4, arbitrary: fc.constant(values[0] ?? '') },
          { weight: 2, arbitrary: fc.constant(values[1] ?? '') },
          { weight: 1, arbitrary: fc.constantFrom(...values) },
        ),
      ]),
    ),
  );
  return fc.array(person, { maxLength, size: 'max' });
};

function count(design: Design, persons: readonly Person[]): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (key: string): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const person of persons) {
    const at = (...dimensions: string[]): string =>
      cellKey(Object.fromEntries(dimensions.map((each) => [each, person[each] ?? ''])));
    add(totalKey);
    for (const dimension of design.lists.keys()) add(at(dimension));
    for (const { rows, columns } of design.crosses) add(at(rows, columns));
    for (const { within, dimension } of design.nested)
      if (person[within.dimension] === within.value) add(at(within.dimension, dimension));
  }
  return counts;
}

const cellsOf = (design: Design): string[] => [
  ...new Set(sumsOf(design).flatMap(({ whole, parts }) => [whole, ...parts])),
];

/** Values that are shown only where somebody has them. */
const rare: Readonly<Record<string, readonly string[]>> = {
  anio: ['2022', '2023', '2011'],
  nacionalidad: ['BO', 'PY', 'CO', 'UA'],
  nacionalidadCondenado: ['CL', 'BO', 'CN'],
  edad: ['05', '14', '15', '16', '17'],
};

/** A record of a population, uneven in every dimension. */
function recordOf({ tablas }: Poblacion): fc.Arbitrary<Person> {
  const names = [...new Set(tablas.flatMap(dimensionesDe))];
  return fc.record(
    Object.fromEntries(
      names.map((name) => {
        const values = [...(rare[name] ?? []), ...dimensiones[name].valores];
        const [first = ''] = values;
        return [name, fc.oneof({ weight: 2, arbitrary: fc.constant(first) }, fc.constantFrom(...values))];
      }),
    ),
  );
}

/** What the database counts of such records. */
function cellsOfRecords({ tablas }: Poblacion, records: readonly Person[]): Celda[] {
  const sets = new Map<string, readonly string[]>([['', []]]);
  for (const tabla of tablas) {
    const names = dimensionesDe(tabla);
    for (const set of [names, ...names.map((name) => [name])]) sets.set(set.join(), set);
  }
  const cells = new Map<string, Celda>();
  for (const record of records)
    for (const set of sets.values()) {
      const coordenadas = Object.fromEntries(set.map((name) => [name, record[name] ?? '']));
      const key = cellKey(coordenadas);
      cells.set(key, { coordenadas, cantidad: 1 + (cells.get(key)?.cantidad ?? 0) });
    }
  return [...cells.values()];
}

const k = fc.integer({ min: 2, max: 7 });

describe('suppression', () => {
  it('hides every count below k, never the total, and nothing at k = 1', () => {
    fc.assert(
      fc.property(personsOf(report, 60), k, (persons, k) => {
        const counts = count(report, persons);
        const { withheld, hidden } = suppress(counts, report, k);
        expect(withheld).toBe(persons.length > 0 && persons.length < k);
        if (withheld) return;
        const small = cellsOf(report).filter((key) => (counts.get(key) ?? k) < k);
        expect(small.filter((key) => !hidden.has(key))).toEqual([]);
        expect(hidden.has(totalKey)).toBe(false);
        expect(suppress(counts, report, 1).hidden.size).toBe(0);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves no hidden cell to be computed, in one table or in several that share margins', () => {
    fc.assert(
      fc.property(personsOf(report, 60), k, (persons, k) => {
        const counts = count(report, persons);
        const { withheld, hidden } = suppress(counts, report, k);
        if (withheld) return;
        const equations = equationsOf(sumsOf(report), counts, hidden);
        expect(solve(equations)).toEqual([]);
        for (const [key, [least, most]] of bound(equations)) {
          expect(most).toBeGreaterThan(least);
          if ((counts.get(key) ?? 0) > 0) expect(most).toBeGreaterThanOrEqual(k);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('proves it: another population with the same published counts, where a small one is k or more', () => {
    fc.assert(
      fc.property(personsOf(report, 60), k, (persons, k) => {
        const counts = count(report, persons);
        const { hidden, witnesses } = suppress(counts, report, k);
        const sums = sumsOf(report);
        const others = witnesses.map((move) => moved(counts, move));
        for (const other of others) {
          expect([...other.values()].filter((each) => each < 0)).toEqual([]);
          expect(sums.filter(({ whole, parts }) => sumOf(other, parts) !== (other.get(whole) ?? 0))).toEqual(
            [],
          );
          expect(published(hidden).filter((key) => (other.get(key) ?? 0) !== (counts.get(key) ?? 0))).toEqual(
            [],
          );
        }
        for (const key of hidden) {
          const own = counts.get(key) ?? 0;
          const seen = others.map((other) => other.get(key) ?? 0);
          expect(seen.some((each) => each !== own)).toBe(true);
          if (own > 0) expect(Math.max(own, ...seen)).toBeGreaterThanOrEqual(k);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each(
    Object.entries(registros).flatMap(([registro, { poblaciones }]) =>
      poblaciones.map((poblacion) => [registro, poblacion.nombre, poblacion] as const),
    ),
  )(
    'leaves nothing to be computed from the tables as they are published: %s %s',
    (_registro, _nombre, poblacion) => {
      fc.assert(
        fc.property(fc.array(recordOf(poblacion), { maxLength: 80, size: 'max' }), k, (records, k) => {
          const published = publish(poblacion, cellsOfRecords(poblacion, records), {
            anios: ['2022', '2023'],
            k,
          });
          const { design, counts, hidden } = readPublished(JSON.parse(JSON.stringify(published)));
          expect([...counts.values()].filter((count) => count > 0 && count < k)).toEqual([]);
          if (published.reservada) return;
          const equations = equationsOf(sumsOf(design), counts, hidden);
          expect(solve(equations)).toEqual([]);
          for (const [least, most] of bound(equations).values()) expect(most).toBeGreaterThan(least);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('holds against whoever goes through every population that there could be', () => {
    fc.assert(
      fc.property(personsOf(small, 9), fc.integer({ min: 2, max: 4 }), (persons, k) => {
        const counts = count(small, persons);
        const { withheld, hidden } = suppress(counts, small, k);
        if (withheld) return;
        const seen = possible(counts, hidden);
        for (const key of hidden) {
          expect(seen.get(key)?.size).toBeGreaterThan(1);
          if ((counts.get(key) ?? 0) > 0)
            expect(Math.max(...(seen.get(key) ?? []))).toBeGreaterThanOrEqual(k);
        }
      }),
      { numRuns: 150 },
    );
  });
});

const published = (hidden: ReadonlySet<string>): string[] =>
  cellsOf(report).filter((key) => !hidden.has(key));

const sumOf = (counts: Counts, keys: readonly string[]): number =>
  keys.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);

const moved = (counts: Counts, move: ReadonlyMap<string, number>): Map<string, number> =>
  new Map(
    [...new Set([...counts.keys(), ...move.keys()])].map((key) => [
      key,
      (counts.get(key) ?? 0) + (move.get(key) ?? 0),
    ]),
  );

/** Every value that each hidden cell of the small table could have, given what is published. */
function possible(counts: Counts, hidden: ReadonlySet<string>): Map<string, Set<number>> {
  const [rows = [], columns = []] = [...small.lists.values()];
  const inner = rows.flatMap((fila) => columns.map((columna) => ({ fila, columna })));
  const total = counts.get(totalKey) ?? 0;
  const published = (key: string): number | undefined =>
    hidden.has(key) ? undefined : (counts.get(key) ?? 0);
  const found = new Map<string, Set<number>>();
  const sums = new Map<string, number>();
  const visit = (at: number, left: number): void => {
    const cell = inner[at];
    if (!cell) {
      const margins = [...rows.map((fila) => ({ fila })), ...columns.map((columna) => ({ columna }))].map(
        cellKey,
      );
      if (left > 0 || margins.some((key) => (published(key) ?? sums.get(key) ?? 0) !== (sums.get(key) ?? 0)))
        return;
      for (const key of [...margins, ...inner.map(cellKey)])
        if (hidden.has(key)) found.set(key, (found.get(key) ?? new Set()).add(sums.get(key) ?? 0));
      return;
    }
    const keys = [cell, { fila: cell.fila }, { columna: cell.columna }].map(cellKey);
    const known = published(keys[0] ?? '');
    for (let value = known ?? 0; value <= Math.min(left, known ?? left); value += 1) {
      const fits = keys.every(
        (key) => (sums.get(key) ?? 0) + value <= (published(key) ?? left + (sums.get(key) ?? 0)),
      );
      if (!fits) break;
      for (const key of keys) sums.set(key, (sums.get(key) ?? 0) + value);
      visit(at + 1, left - value);
      for (const key of keys) sums.set(key, (sums.get(key) ?? 0) - value);
    }
  };
  visit(0, total);
  return found;
}
