import type { Celda } from './conteo.js';
import { dimensiones, type NombreDimension } from './dimensiones.js';
import type { Poblacion } from './poblaciones.js';
import { type Coordinates, cellKey } from './suppression/cells.js';
import type { Design } from './suppression/design.js';

/** The value that stands for several, which are not told apart. */
export const otrosValores = 'OTROS_VALORES';

/** Values that are shown whether or not somebody has them. */
export const shownAlways = (name: string, anios: readonly string[]): readonly string[] =>
  name === 'anio' ? anios : dimensiones[name as NombreDimension].valores;

/**
 * What is published of a population, as the sums that tie its tables together.
 * @param anios years of the cut's period
 */
export function designOf({ tablas }: Poblacion, celdas: readonly Celda[], anios: readonly string[]): Design {
  const lists = tablas.flatMap(({ filas, columnas, dentroDe }) =>
    dentroDe ? [dentroDe.dimension] : columnas ? [filas, columnas] : [filas],
  );
  const nested = tablas.flatMap(({ filas, dentroDe }) =>
    dentroDe ? [{ within: { dimension: dentroDe.dimension, value: dentroDe.valor }, dimension: filas }] : [],
  );
  return {
    lists: new Map(lists.map((name) => [name, valuesOf(name, celdas, {}, anios)])),
    crosses: tablas.flatMap(({ filas, columnas }) => (columnas ? [{ rows: filas, columns: columnas }] : [])),
    nested: nested.map(({ within, dimension }) => ({
      within,
      dimension,
      values: valuesOf(dimension, celdas, { [within.dimension]: within.value }, anios),
    })),
    spare: new Set([
      ...lists.map((name) => cellKey({ [name]: otrosValores })),
      ...nested.map(({ within, dimension }) =>
        cellKey({ [within.dimension]: within.value, [dimension]: otrosValores }),
      ),
    ]),
  };
}

/** Values that somebody has, in order, then those that are shown in any case, then the others. Years are all in order. */
function valuesOf(
  name: NombreDimension,
  celdas: readonly Celda[],
  within: Coordinates,
  anios: readonly string[],
): string[] {
  const always = shownAlways(name, anios);
  const found = celdas.flatMap(({ coordenadas: { [name]: value, ...others } }) =>
    value !== undefined && cellKey(others) === cellKey(within) && !always.includes(value) ? [value] : [],
  );
  const own = found.filter((value) => value !== otrosValores).sort();
  const values = name === 'anio' ? [...own, ...always].sort() : [...own, ...always];
  return own.length < found.length ? [...values, otrosValores] : values;
}
