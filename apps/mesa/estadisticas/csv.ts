import { stringify } from 'csv-stringify/sync';
import type { Publicacion } from './publicaciones.js';
import type { Cifra, TablaPublicada } from './tablas.js';

const columns = [
  'registro',
  'fuente',
  'desde',
  'hasta',
  'fecha_extraccion',
  'k',
  'uso',
  'poblacion',
  'tabla',
  'dimension_filas',
  'fila',
  'dimension_columnas',
  'columna',
  'cantidad',
  'reservada',
] as const;

type Celda = readonly [fila: string, columna: string, cantidad: Cifra];

/**
 * One line for each cell and margin, `TOTAL` where it is one; a hidden count is empty. Every line names its register and cut, so that
 * lines of two are told apart whatever becomes of the file.
 * @see RFC 4180
 */
export function toCsv({ registro, corte, k, uso, poblaciones }: Publicacion): string {
  const origin = [registro, corte.fuente.urn, corte.desde, corte.hasta, corte.fechaExtraccion, k, uso];
  const lines = poblaciones.flatMap(({ poblacion, total, tablas }) => [
    [...origin, poblacion, '', '', 'TOTAL', '', 'TOTAL', ...figure(total)],
    ...tablas.flatMap((tabla) =>
      cellsOf(tabla).map(([fila, columna, cantidad]) => [
        ...origin,
        poblacion,
        tabla.id,
        tabla.dimensionFilas,
        fila,
        tabla.dimensionColumnas ?? '',
        columna,
        ...figure(cantidad),
      ]),
    ),
  ]);
  // A spreadsheet takes what begins with a sign for a formula, and reads UTF-8 only where it is told.
  return stringify([columns, ...lines], { bom: true, record_delimiter: 'windows', escape_formulas: true });
}

const figure = (cantidad: Cifra): [string, string] =>
  cantidad === null ? ['', 'SI'] : [String(cantidad), 'NO'];

const cellsOf = ({ filas, columnas, totales, total }: TablaPublicada): Celda[] => [
  ...filas.flatMap(({ valor, celdas, total: own }): Celda[] => [
    ...columnas.map((columna, at): Celda => [valor, columna, celdas[at] ?? null]),
    [valor, 'TOTAL', own],
  ]),
  ...columnas.map((columna, at): Celda => ['TOTAL', columna, totales[at] ?? null]),
  ['TOTAL', 'TOTAL', total],
];
