import type { Contents } from '@valija/messages';
import {
  type Poblacion,
  poblacionesMinisterioPublico,
  poblacionesMitp,
  poblacionesProtocolo,
} from './poblaciones.js';

export type EstadisticaInformada = Contents['urn:valija:schema:estadistica.informada:1.0.0'];
/** The three registers. Each counts something else: they are never added to each other nor subtracted. */
export type NombreRegistro = EstadisticaInformada['datos']['registro'];
/** One record of any of them. */
export type Registrado = EstadisticaInformada['datos']['registros'][number];

/** Where a register lies, and what is counted in it. */
export interface Registro {
  readonly nombre: string;
  readonly tabla: string;
  /** Columns beside those of every record, with their types. */
  readonly columnas: Readonly<Record<string, string>>;
  readonly poblaciones: readonly Poblacion[];
}

const persona = {
  sexo: 'text',
  nacionalidad: 'text',
  edad_tipo: 'text',
  edad_anios: 'int',
  edad_tramo: 'text',
  nna: 'text',
} as const;

const causa = {
  estado: 'text',
  termino: 'text',
  imputados: 'int',
  imputados_formalizados: 'int',
  condenados: 'jsonb',
} as const;

/** @see specification §10: unit, scope, year and region of each differ */
export const registros: Readonly<Record<NombreRegistro, Registro>> = {
  MITP: {
    nombre: 'Registro de la Mesa: causas formalizadas y sus víctimas',
    tabla: 'registro_mitp',
    columnas: { seudonimo_causa: 'text', region: 'text', ...causa, ...persona },
    poblaciones: poblacionesMitp,
  },
  MINISTERIO_PUBLICO: {
    nombre: 'Registro del Ministerio Público: casos y sus víctimas conocidas',
    tabla: 'registro_ministerio_publico',
    columnas: {
      seudonimo_caso: 'text',
      formalizado: 'boolean',
      victima: 'text',
      region: 'text',
      ...causa,
      ...persona,
    },
    poblaciones: poblacionesMinisterioPublico,
  },
  PROTOCOLO: {
    nombre: 'Registro del Protocolo Intersectorial: personas ingresadas',
    tabla: 'registro_protocolo',
    columnas: { causa_formalizada: 'text', ...persona },
    poblaciones: poblacionesProtocolo,
  },
};

export const isRegistro = (text: string): text is NombreRegistro => Object.hasOwn(registros, text);
