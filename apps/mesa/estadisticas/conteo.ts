import type { Queryable } from '@valija/store';
import { dimensiones, type NombreDimension } from './dimensiones.js';
import type { Poblacion, Tabla } from './poblaciones.js';
import type { Coordinates } from './suppression/cells.js';

/** How many there are at some coordinates. Where there are none, there is no cell. */
export interface Celda {
  readonly coordenadas: Coordinates;
  readonly cantidad: number;
}

/** Dimensions by which the cells of a table are counted. */
export const dimensionesDe = ({ filas, columnas, dentroDe }: Tabla): NombreDimension[] => [
  ...(dentroDe ? [dentroDe.dimension] : []),
  filas,
  ...(columnas ? [columnas] : []),
];

/**
 * Counts one population of one cut, in one statement: every cell and margin of its tables, and the total. It names one register.
 * @param tabla table of the register
 */
export async function countCells(
  db: Queryable,
  tabla: string,
  { unidad, cuenta, tablas }: Poblacion,
  corte: string,
): Promise<Celda[]> {
  const names = [...new Set(tablas.flatMap(dimensionesDe))];
  const sets = new Set(tablas.flatMap((each) => marginsOf(dimensionesDe(each), each.dentroDe !== undefined)));
  const { rows } = await db.query<Record<string, string | null> & { cantidad: number }>(
    `SELECT ${names.map(quoted).join(', ')}, sum(cantidad)::float8 AS cantidad
       FROM (SELECT ${names.map((name) => `${dimensiones[name].expresion} AS ${quoted(name)}`).join(', ')},
                    ${cuenta ? 'p.cantidad' : '1'} AS cantidad
               FROM ${tabla} r ${cuenta ?? ''} WHERE r.corte = $1 AND r.unidad = $2) counted
      WHERE cantidad > 0 GROUP BY GROUPING SETS ((), ${[...sets].map((set) => `(${set})`).join(', ')})
     HAVING count(*) > 0`,
    [corte, unidad],
  );
  return rows.map(({ cantidad, ...values }) => ({
    coordenadas: Object.fromEntries(
      Object.entries(values).filter(([, value]) => value !== null),
    ) as Coordinates,
    cantidad,
  }));
}

/** The dimensions of a table, and those of its margins. What lies within a value of another dimension has no margin of its own. */
const marginsOf = (names: readonly string[], isWithin: boolean): string[] => [
  names.map(quoted).join(', '),
  ...(isWithin ? names.slice(0, 1) : names).map(quoted),
];

const quoted = (name: string): string => `"${name}"`;
