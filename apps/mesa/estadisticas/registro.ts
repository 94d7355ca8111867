import type { Contents } from '@valija/messages';

export type EstadisticaInformada = Contents['urn:valija:schema:estadistica.informada:1.0.0'];
/** The three registers. Each counts something else: they are never added to each other nor subtracted. */
export type NombreRegistro = EstadisticaInformada['datos']['registro'];
/** One record of any of them. */
export type Registrado = EstadisticaInformada['datos']['registros'][number];

/** Where a register lies, and what is counted in it. */
export interface Registro {
  readonly nombre: string;
  readonly tabla: string;
  /** Units of the register: what one record stands for. */
  readonly unidades: readonly string[];
  /** Columns beside those of every record, with their types. */
  readonly columnas: Readonly<Record<string, string>>;
  /** Dimensions by which a unit is counted, each by its column or an expression of it. A unit without a dimension has null there. */
  readonly dimensiones: Readonly<Record<string, string>>;
  /** Whether it has causes or cases, which count accused persons. */
  readonly tieneCausas: boolean;
}

const persona = {
  columnas: {
    sexo: 'text',
    nacionalidad: 'text',
    edad_tipo: 'text',
    edad_anios: 'int',
    edad_tramo: 'text',
    nna: 'text',
  },
  dimensiones: {
    sexo: 'sexo',
    nacionalidad: 'nacionalidad',
    edadTipo: 'edad_tipo',
    edadAnios: 'edad_anios',
    edadTramo: 'edad_tramo',
    nna: 'nna',
  },
} as const;

const causa = {
  columnas: {
    estado: 'text',
    termino: 'text',
    imputados: 'int',
    imputados_formalizados: 'int',
    condenados: 'jsonb',
  },
  dimensiones: { estado: 'estado', termino: 'termino' },
} as const;

const comunes = { anio: 'anio', tipoTrata: 'tipo_trata' } as const;

/** @see specification §10: unit, scope, year and region of each differ */
export const registros: Readonly<Record<NombreRegistro, Registro>> = {
  MITP: {
    nombre: 'Registro de la Mesa: causas formalizadas y sus víctimas',
    tabla: 'registro_mitp',
    unidades: ['CAUSA_FORMALIZADA', 'VICTIMA'],
    columnas: { seudonimo_causa: 'text', region: 'text', ...causa.columnas, ...persona.columnas },
    dimensiones: { ...comunes, region: 'region', ...causa.dimensiones, ...persona.dimensiones },
    tieneCausas: true,
  },
  MINISTERIO_PUBLICO: {
    nombre: 'Registro del Ministerio Público: casos y sus víctimas conocidas',
    tabla: 'registro_ministerio_publico',
    unidades: ['CASO', 'VICTIMA_CONOCIDA'],
    columnas: {
      seudonimo_caso: 'text',
      formalizado: 'boolean',
      victima: 'text',
      region: 'text',
      ...causa.columnas,
      ...persona.columnas,
    },
    dimensiones: {
      ...comunes,
      region: 'region',
      formalizado: `CASE formalizado WHEN true THEN 'SI' WHEN false THEN 'NO' END`,
      victima: 'victima',
      ...causa.dimensiones,
      ...persona.dimensiones,
    },
    tieneCausas: true,
  },
  PROTOCOLO: {
    nombre: 'Registro del Protocolo Intersectorial: personas ingresadas',
    tabla: 'registro_protocolo',
    unidades: ['PERSONA_INGRESADA'],
    columnas: { causa_formalizada: 'text', ...persona.columnas },
    dimensiones: { ...comunes, causaFormalizada: 'causa_formalizada', ...persona.dimensiones },
    tieneCausas: false,
  },
};

export const isRegistro = (text: string): text is NombreRegistro => Object.hasOwn(registros, text);
