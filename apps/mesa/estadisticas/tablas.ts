import type { Celda } from './conteo.js';
import type { NombreDimension } from './dimensiones.js';
import { countsOf, mergeAndSuppress } from './otros-valores.js';
import type { Poblacion, Tabla } from './poblaciones.js';
import { type Coordinates, type Counts, cellKey, totalKey } from './suppression/cells.js';
import type { Design } from './suppression/design.js';

/** A published count; null where it is hidden. */
export type Cifra = number | null;

/** A row of a published table. */
export interface FilaPublicada {
  /** Its value, or `OTROS_VALORES`: several together, of which it is not even told which they are. */
  readonly valor: string;
  /** By column; none in a table of one dimension. */
  readonly celdas: readonly Cifra[];
  readonly total: Cifra;
}

/** A table as it is published. */
export interface TablaPublicada {
  readonly id: string;
  readonly titulo: string;
  readonly dimensionFilas: NombreDimension;
  readonly dimensionColumnas?: NombreDimension;
  /** Only those who have this value are counted: it is the total. */
  readonly dentroDe?: { readonly dimension: NombreDimension; readonly valor: string };
  readonly columnas: readonly string[];
  readonly filas: readonly FilaPublicada[];
  /** By column. */
  readonly totales: readonly Cifra[];
  readonly total: Cifra;
}

/** A population as it is published. */
export interface PoblacionPublicada {
  readonly poblacion: string;
  readonly titulo: string;
  /** There are fewer than `k`: not even how many is told. */
  readonly reservada: boolean;
  readonly total: Cifra;
  readonly tablas: readonly TablaPublicada[];
}

/**
 * Makes the tables of a population.
 * @param anios years of the cut's period, shown even where nobody was counted
 * @param k smallest count that is published
 */
export function publish(
  poblacion: Poblacion,
  celdas: readonly Celda[],
  { anios, k }: { readonly anios: readonly string[]; readonly k: number },
): PoblacionPublicada {
  const { celdas: merged, design, suppression } = mergeAndSuppress(poblacion, celdas, anios, k);
  const figures: Figures = { counts: countsOf(merged), hidden: suppression.hidden };
  const { nombre, titulo, tablas } = poblacion;
  return {
    poblacion: nombre,
    titulo,
    reservada: suppression.withheld,
    total: suppression.withheld ? null : (figures.counts.get(totalKey) ?? 0),
    tablas: suppression.withheld ? [] : tablas.map((tabla) => publishTable(tabla, design, figures)),
  };
}

interface Figures {
  readonly counts: Counts;
  readonly hidden: ReadonlySet<string>;
}

function publishTable(
  { id, titulo, filas, columnas, dentroDe }: Tabla,
  { lists, nested }: Design,
  { counts, hidden }: Figures,
): TablaPublicada {
  const within: Coordinates = dentroDe ? { [dentroDe.dimension]: dentroDe.valor } : {};
  const figure = (coordinates: Coordinates): Cifra => {
    const key = cellKey({ ...within, ...coordinates });
    return hidden.has(key) ? null : (counts.get(key) ?? 0);
  };
  const across = columnas ? (lists.get(columnas) ?? []) : [];
  const values = dentroDe
    ? nested.find(({ within: { value }, dimension }) => dimension === filas && value === dentroDe.valor)
        ?.values
    : lists.get(filas);
  return {
    id,
    titulo,
    dimensionFilas: filas,
    ...(columnas ? { dimensionColumnas: columnas } : {}),
    ...(dentroDe ? { dentroDe } : {}),
    columnas: across,
    filas: (values ?? []).map((valor) => ({
      valor,
      celdas: columnas ? across.map((other) => figure({ [filas]: valor, [columnas]: other })) : [],
      total: figure({ [filas]: valor }),
    })),
    totales: columnas ? across.map((other) => figure({ [columnas]: other })) : [],
    total: figure({}),
  };
}
