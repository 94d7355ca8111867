import type { MesaSchemas } from '@valija/contracts';
import {
  type Coordinates,
  type Counts,
  cellKey,
  totalKey,
} from '../../apps/mesa/estadisticas/suppression/cells.js';
import type { Cross, Design, Nested } from '../../apps/mesa/estadisticas/suppression/design.js';

/** A sum that everybody knows: the parts are the whole. */
export interface Sum {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** Every sum of all the tables of a design, as a reader who adds up columns and rows finds them. */
export function sumsOf({ lists, crosses, nested }: Design): Sum[] {
  const cells = (dimension: string, values: readonly string[], fixed: Coordinates = {}): string[] =>
    values.map((value) => cellKey({ ...fixed, [dimension]: value }));
  const values = (dimension: string): readonly string[] => lists.get(dimension) ?? [];
  const across = (one: string, other: string): Sum[] =>
    values(one).map((value) => ({
      whole: cellKey({ [one]: value }),
      parts: cells(other, values(other), { [one]: value }),
    }));
  return [
    ...[...lists].map(([dimension, own]) => ({ whole: totalKey, parts: cells(dimension, own) })),
    ...crosses.flatMap(({ rows, columns }) => [...across(rows, columns), ...across(columns, rows)]),
    ...nested.map(({ within, dimension, values: own }) => ({
      whole: cellKey({ [within.dimension]: within.value }),
      parts: cells(dimension, own, { [within.dimension]: within.value }),
    })),
  ];
}

/** An equation over what is hidden: the cells, each so many times, are `right`. */
interface Equation {
  readonly terms: Map<string, number>;
  readonly right: number;
}

/** What a reader is told: every sum, with what is published put in. */
export function equationsOf(sums: readonly Sum[], counts: Counts, hidden: ReadonlySet<string>): Equation[] {
  return sums.map(({ whole, parts }) => {
    const terms = new Map<string, number>();
    let right = 0;
    for (const [key, sign] of [...parts.map((part) => [part, 1] as const), [whole, -1] as const])
      if (hidden.has(key)) terms.set(key, (terms.get(key) ?? 0) + sign);
      else right -= sign * (counts.get(key) ?? 0);
    return { terms, right };
  });
}

/** A prime: the elimination reckons modulo it, and loses nothing, since every coefficient is 1, 0 or −1. */
const prime = 2_147_483_629n;

/** Hidden cells that follow from the equations alone, by elimination. */
export function solve(equations: readonly Equation[]): string[] {
  const keys = [...new Set(equations.flatMap(({ terms }) => [...terms.keys()]))];
  const rows = equations.map(({ terms }) => keys.map((key) => mod(BigInt(terms.get(key) ?? 0))));
  let at = 0;
  for (let column = 0; column < keys.length && at < rows.length; column += 1) {
    const found = rows.findIndex((row, index) => index >= at && row[column] !== 0n);
    if (found < 0) continue;
    const [pivot] = rows.splice(found, 1) as [bigint[]];
    const factor = inverse(pivot[column] ?? 1n);
    const scaled = pivot.map((each) => mod(each * factor));
    rows.splice(at, 0, scaled);
    for (const [index, row] of rows.entries()) {
      const times = row[column] ?? 0n;
      if (index !== at && times !== 0n)
        rows[index] = row.map((each, place) => mod(each - times * (scaled[place] ?? 0n)));
    }
    at += 1;
  }
  return rows.flatMap((row) => {
    const places = row.flatMap((each, place) => (each === 0n ? [] : [place]));
    return places.length === 1 ? [keys[places[0] ?? 0] ?? ''] : [];
  });
}

/** What a reader learns who also knows that nobody is counted less than not at all: the least and the most of each hidden cell. */
export function bound(equations: readonly Equation[]): Map<string, readonly [number, number]> {
  const bounds = new Map<string, readonly [number, number]>();
  const of = (key: string): readonly [number, number] => bounds.get(key) ?? [0, Number.POSITIVE_INFINITY];
  for (const { terms } of equations) for (const key of terms.keys()) bounds.set(key, of(key));
  for (let round = 0; round < 50; round += 1)
    for (const { terms, right } of equations)
      for (const [key, sign] of terms) {
        let [least, most] = [right, right];
        for (const [other, factor] of terms) {
          if (other === key) continue;
          const [low, high] = of(other);
          least -= factor > 0 ? high : -low;
          most -= factor > 0 ? low : -high;
        }
        const [low, high] = sign > 0 ? [least, most] : [-most, -least];
        const [before, after] = of(key);
        bounds.set(key, [Math.max(before, low), Math.min(after, high)]);
      }
  return bounds;
}

const mod = (value: bigint): bigint => ((value % prime) + prime) % prime;

function inverse(value: bigint): bigint {
  let [result, base, exponent] = [1n, mod(value), prime - 2n];
  for (; exponent > 0n; exponent >>= 1n) {
    if (exponent & 1n) result = mod(result * base);
    base = mod(base * base);
  }
  return result;
}

/** What is told of one population: its sums and counts, and which of them are hidden. */
export interface Told {
  readonly design: Design;
  readonly counts: Map<string, number>;
  readonly hidden: Set<string>;
}

/** Reads what is published of a population, as whoever finds it does. */
export function readPublished({ total, tablas }: MesaSchemas['Poblacion']): Told {
  const lists = new Map<string, readonly string[]>();
  const crosses: Cross[] = [];
  const nested: Nested[] = [];
  const counts = new Map<string, number>();
  const hidden = new Set<string>();
  const tell = (coordinates: Coordinates, count: number | null): void => {
    const key = cellKey(coordinates);
    if (count === null) hidden.add(key);
    else counts.set(key, count);
  };
  tell({}, total);
  for (const { dimensionFilas, dimensionColumnas, dentroDe, columnas, filas, totales } of tablas) {
    const within: Coordinates = dentroDe ? { [dentroDe.dimension]: dentroDe.valor } : {};
    const values = filas.map(({ valor }) => valor);
    if (dentroDe)
      nested.push({
        within: { dimension: dentroDe.dimension, value: dentroDe.valor },
        dimension: dimensionFilas,
        values,
      });
    else lists.set(dimensionFilas, values);
    if (dimensionColumnas) {
      lists.set(dimensionColumnas, columnas);
      crosses.push({ rows: dimensionFilas, columns: dimensionColumnas });
    }
    for (const { valor, celdas, total: own } of filas) {
      tell({ ...within, [dimensionFilas]: valor }, own);
      for (const [at, count] of celdas.entries())
        tell({ [dimensionFilas]: valor, [dimensionColumnas ?? '']: columnas[at] ?? '' }, count);
    }
    for (const [at, count] of totales.entries())
      tell({ [dimensionColumnas ?? '']: columnas[at] ?? '' }, count);
  }
  return { design: { lists, crosses, nested }, counts, hidden };
}
