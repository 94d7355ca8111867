import type { Celda } from './conteo.js';
import { designOf, otrosValores, shownAlways } from './diseno.js';
import type { Poblacion } from './poblaciones.js';
import { type Counts, cellKey } from './suppression/cells.js';
import type { Design } from './suppression/design.js';
import { type Suppression, suppress } from './suppression/suppress.js';

export const countsOf = (celdas: readonly Celda[]): Counts =>
  new Map(celdas.map(({ coordenadas, cantidad }) => [cellKey(coordenadas), cantidad]));

/**
 * Hides what is small. A value that has a row only where somebody has it, as a nationality or the age of a child, would tell by the row
 * that somebody does: where its count is hidden it is counted with the others instead, as one value that is published or hidden like any.
 */
export function mergeAndSuppress(
  poblacion: Poblacion,
  celdas: readonly Celda[],
  anios: readonly string[],
  k: number,
): { readonly celdas: readonly Celda[]; readonly design: Design; readonly suppression: Suppression } {
  const counts = countsOf(celdas);
  let design = designOf(poblacion, celdas, anios);
  let hidden: (key: string) => boolean = (key) => (counts.get(key) ?? k) < k;
  let merged = celdas;
  for (;;) {
    const others = openValues(design, anios).filter(({ key }) => hidden(key));
    merged = merge(merged, others);
    design = designOf(poblacion, merged, anios);
    const suppression = suppress(countsOf(merged), design, k);
    hidden = (key) => suppression.hidden.has(key);
    // What was hidden to protect another may itself be such a value: each round there are fewer of them.
    if (!openValues(design, anios).some(({ key }) => hidden(key)))
      return { celdas: merged, design, suppression };
  }
}

interface Valor {
  readonly dimension: string;
  readonly valor: string;
  /** Of its count. */
  readonly key: string;
}

/** Values that have a row only where somebody has them. */
function openValues({ lists, nested }: Design, anios: readonly string[]): Valor[] {
  const open = (dimension: string, values: readonly string[]): string[] =>
    values.filter((valor) => valor !== otrosValores && !shownAlways(dimension, anios).includes(valor));
  return [
    ...[...lists].flatMap(([dimension, values]) =>
      open(dimension, values).map((valor) => ({ dimension, valor, key: cellKey({ [dimension]: valor }) })),
    ),
    ...nested.flatMap(({ within, dimension, values }) =>
      open(dimension, values).map((valor) => ({
        dimension,
        valor,
        key: cellKey({ [within.dimension]: within.value, [dimension]: valor }),
      })),
    ),
  ];
}

/** Counts some values as one, in every cell that has them. */
function merge(celdas: readonly Celda[], others: readonly Valor[]): Celda[] {
  const names = new Set(others.map(({ dimension, valor }) => cellKey({ [dimension]: valor })));
  const sums = new Map<string, Celda>();
  for (const { coordenadas, cantidad } of celdas) {
    const kept = Object.fromEntries(
      Object.entries(coordenadas).map(([dimension, valor]) => [
        dimension,
        names.has(cellKey({ [dimension]: valor })) ? otrosValores : valor,
      ]),
    );
    const key = cellKey(kept);
    sums.set(key, { coordenadas: kept, cantidad: cantidad + (sums.get(key)?.cantidad ?? 0) });
  }
  return [...sums.values()];
}
