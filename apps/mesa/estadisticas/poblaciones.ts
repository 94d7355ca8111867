import type { NombreDimension } from './dimensiones.js';

/** A table of the annual report: its rows, and its columns if it has two dimensions. */
export interface Tabla {
  readonly id: string;
  readonly titulo: string;
  readonly filas: NombreDimension;
  readonly columnas?: NombreDimension;
  /** Only those who have this value, which another table counts. */
  readonly dentroDe?: { readonly dimension: NombreDimension; readonly valor: string };
}

/** What is counted: the records of one unit of a register, or the persons whom they count. */
export interface Poblacion {
  readonly nombre: string;
  readonly titulo: string;
  /** Unit of the records. */
  readonly unidad: string;
  /** SQL that joins what each record counts, as `p`; none where a record counts once. */
  readonly cuenta?: string;
  /** As edges between dimensions they make no circle. */
  readonly tablas: readonly Tabla[];
}

type Titulos = Readonly<Partial<Record<NombreDimension, string>>>;

/** A table by each of these dimensions, all with the same columns. */
const porCada = (columnas: NombreDimension, titulos: Titulos): Tabla[] =>
  (Object.entries(titulos) as [NombreDimension, string][]).map(([filas, titulo]) => ({
    id: `${filas}-${columnas}`,
    titulo,
    filas,
    columnas,
  }));

const sola = (filas: NombreDimension, titulo: string): Tabla => ({ id: filas, titulo, filas });

/** Persons. Whoever is neither known to be a child nor an adult is counted in no table of ages. */
const personas = (quienes: string, otras: Titulos): Tabla[] => [
  ...porCada('sexo', {
    anio: `${quienes} por año y sexo`,
    tipoTrata: `${quienes} por tipo de trata y sexo`,
    nacionalidad: `${quienes} por nacionalidad y sexo`,
    ...otras,
    nna: `${quienes} NNA y adultas, por sexo`,
  }),
  {
    id: 'edad-nna',
    titulo: `${quienes} NNA, por edad`,
    filas: 'edad',
    dentroDe: { dimension: 'nna', valor: 'NNA' },
  },
  {
    id: 'edad-adultas',
    titulo: `${quienes} adultas, por tramo de edad`,
    filas: 'edadAdulta',
    dentroDe: { dimension: 'nna', valor: 'ADULTO' },
  },
];

const porTermino = (quienes: string): Tabla => ({
  id: 'termino',
  titulo: `${quienes} según cómo terminaron`,
  filas: 'termino',
  dentroDe: { dimension: 'estado', valor: 'TERMINADO' },
});

/** Which causes or cases tell how many were accused or convicted: what a record does not tell is not zero. */
const informan = (quienes: string): Tabla[] => [
  sola('informaImputados', `${quienes} que informan cuántas personas fueron imputadas`),
  sola('informaCondenados', `${quienes} que informan cuántas personas fueron condenadas`),
];

/** Persons accused and convicted, whom records of causes or cases count. */
const imputadosYCondenados = (unidad: string): Poblacion[] => [
  {
    nombre: 'IMPUTADO',
    titulo: 'Personas imputadas',
    unidad,
    cuenta: `CROSS JOIN LATERAL (VALUES
               ('SI', r.imputados_formalizados),
               ('NO', r.imputados - r.imputados_formalizados),
               ('SIN_INFORMACION', CASE WHEN r.imputados_formalizados IS NULL THEN r.imputados END)
             ) AS p(formalizado, cantidad)`,
    tablas: porCada('imputadoFormalizado', {
      anio: 'Personas imputadas, formalizadas o no, por año',
      tipoTrata: 'Personas imputadas, formalizadas o no, por tipo de trata',
    }),
  },
  {
    nombre: 'CONDENADO',
    titulo: 'Personas condenadas',
    unidad,
    cuenta: 'CROSS JOIN LATERAL jsonb_to_recordset(r.condenados) AS p(nacionalidad text, cantidad int)',
    tablas: [
      sola('nacionalidadCondenado', 'Personas condenadas por nacionalidad'),
      sola('anio', 'Personas condenadas por año'),
    ],
  },
];

export const poblacionesMitp: readonly Poblacion[] = [
  {
    nombre: 'CAUSA_FORMALIZADA',
    titulo: 'Causas formalizadas',
    unidad: 'CAUSA_FORMALIZADA',
    tablas: [
      ...porCada('estado', {
        anio: 'Causas formalizadas por año de inicio y estado',
        tipoTrata: 'Causas formalizadas por tipo de trata y estado',
      }),
      porTermino('Causas formalizadas'),
      ...informan('Causas formalizadas'),
    ],
  },
  {
    nombre: 'VICTIMA',
    titulo: 'Víctimas de causas formalizadas',
    unidad: 'VICTIMA',
    tablas: personas('Víctimas', { region: 'Víctimas por región donde se las detectó y sexo' }),
  },
  ...imputadosYCondenados('CAUSA_FORMALIZADA'),
];

export const poblacionesMinisterioPublico: readonly Poblacion[] = [
  {
    nombre: 'CASO',
    titulo: 'Casos',
    unidad: 'CASO',
    tablas: [
      ...porCada('formalizado', {
        anio: 'Casos por año de recepción, formalizados o no',
        estado: 'Casos por estado, formalizados o no',
        tipoTrata: 'Casos por tipo de trata, formalizados o no',
        region: 'Casos por región de la fiscalía, formalizados o no',
        victima: 'Casos con víctima conocida o desconocida, formalizados o no',
      }),
      porTermino('Casos'),
      ...informan('Casos'),
    ],
  },
  {
    nombre: 'VICTIMA_CONOCIDA',
    titulo: 'Víctimas conocidas',
    unidad: 'VICTIMA_CONOCIDA',
    tablas: personas('Víctimas conocidas', {
      region: 'Víctimas conocidas por región de la fiscalía y sexo',
    }),
  },
  ...imputadosYCondenados('CASO'),
];

export const poblacionesProtocolo: readonly Poblacion[] = [
  {
    nombre: 'PERSONA_INGRESADA',
    titulo: 'Personas ingresadas al Protocolo',
    unidad: 'PERSONA_INGRESADA',
    tablas: personas('Personas ingresadas', {
      causaFormalizada: 'Personas ingresadas según si su causa está formalizada, por sexo',
    }),
  },
];
