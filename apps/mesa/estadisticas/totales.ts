import type { Queryable } from '@valija/store';
import type { Registro } from './registro.js';

/** Counts by value, for example `{ FEMENINO: 3, SIN_INFORMACION: 1 }`. */
type Cuentas = Record<string, number>;

/** A quantity that records tell themselves. A record that does not tell it is not counted as zero. */
interface Suma {
  readonly total: number;
  /** How many records tell it. */
  readonly informadoEn: number;
}

/** What is counted of one unit in one cut. */
export interface Totales {
  readonly unidad: string;
  /** Records. */
  readonly total: number;
  /** By dimension; only those that the unit has. */
  readonly dimensiones: Readonly<Record<string, Cuentas>>;
  /** Persons accused and convicted, of units that are causes or cases. */
  readonly personas?: {
    readonly imputados: Suma;
    readonly imputadosFormalizados: Suma;
    readonly condenados: Suma & { readonly porNacionalidad: Cuentas };
  };
}

/** Counts one cut of one register: no statement here names two of them. */
export async function countCorte(db: Queryable, registro: Registro, corte: string): Promise<Totales[]> {
  const counts = await countDimensions(db, registro, corte);
  const sums = registro.tieneCausas ? await sumPersons(db, registro, corte) : new Map();
  return registro.unidades.map((unidad) => {
    const { total = 0, dimensiones = {} } = counts.get(unidad) ?? {};
    const personas = sums.get(unidad);
    return { unidad, total, dimensiones, ...(personas ? { personas } : {}) };
  });
}

interface Counted {
  total: number;
  readonly dimensiones: Record<string, Cuentas>;
}

async function countDimensions(
  db: Queryable,
  { tabla, dimensiones }: Registro,
  corte: string,
): Promise<Map<string, Counted>> {
  const values = Object.entries(dimensiones).map(([name, column]) => `('${name}', ${column}::text)`);
  const { rows } = await db.query<{ unidad: string; dimension: string; valor: string; cantidad: number }>(
    `SELECT unidad, d.dimension, d.valor, count(*)::int AS cantidad
       FROM ${tabla} CROSS JOIN LATERAL (VALUES ('', ''), ${values.join(', ')}) AS d(dimension, valor)
      WHERE corte = $1 AND d.valor IS NOT NULL GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    [corte],
  );
  const counts = new Map<string, Counted>();
  for (const { unidad, dimension, valor, cantidad } of rows) {
    const counted = counts.get(unidad) ?? { total: 0, dimensiones: {} };
    counts.set(unidad, counted);
    if (dimension === '') counted.total = cantidad;
    else counted.dimensiones[dimension] = { ...counted.dimensiones[dimension], [valor]: cantidad };
  }
  return counts;
}

interface Sums {
  readonly unidad: string;
  readonly imputados: number;
  readonly imputados_en: number;
  readonly formalizados: number;
  readonly formalizados_en: number;
  readonly condenados_en: number;
}

async function sumPersons(
  db: Queryable,
  { tabla }: Registro,
  corte: string,
): Promise<Map<string, Totales['personas']>> {
  const { rows } = await db.query<Sums>(
    `SELECT unidad, coalesce(sum(imputados), 0)::float8 AS imputados, count(imputados)::int AS imputados_en,
            coalesce(sum(imputados_formalizados), 0)::float8 AS formalizados,
            count(imputados_formalizados)::int AS formalizados_en, count(condenados)::int AS condenados_en
       FROM ${tabla} WHERE corte = $1 AND estado IS NOT NULL GROUP BY 1`,
    [corte],
  );
  const { rows: convicted } = await db.query<{ unidad: string; nacionalidad: string; cantidad: number }>(
    `SELECT unidad, c.nacionalidad, sum(c.cantidad)::float8 AS cantidad
       FROM ${tabla} CROSS JOIN LATERAL jsonb_to_recordset(condenados) AS c(nacionalidad text, cantidad int)
      WHERE corte = $1 GROUP BY 1, 2 ORDER BY 1, 2`,
    [corte],
  );
  return new Map(
    rows.map((row) => {
      const own = convicted.filter(({ unidad }) => unidad === row.unidad);
      const porNacionalidad = Object.fromEntries(
        own.map(({ nacionalidad, cantidad }) => [nacionalidad, cantidad]),
      );
      const total = own.reduce((sum, { cantidad }) => sum + cantidad, 0);
      return [
        row.unidad,
        {
          imputados: { total: row.imputados, informadoEn: row.imputados_en },
          imputadosFormalizados: { total: row.formalizados, informadoEn: row.formalizados_en },
          condenados: { total, informadoEn: row.condenados_en, porNacionalidad },
        },
      ];
    }),
  );
}
