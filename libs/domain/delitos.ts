import { type CatalogueEntry, isVigenteEntry } from './catalogue.js';
import { delitos as catalogue } from './generated/catalogues.js';

/** Code of a crime, as `parts.delito` carries it. */
export type DelitoCodigo = (typeof catalogue.entries)[number]['codigo'];

/** @see Protocolo B §3, numbers 1 to 4 */
export type GrupoDelito = 'SEXUAL' | 'TRATA_Y_TRAFICO' | 'SECUESTRO_Y_SUSTRACCION' | 'VIOLENTO';

export type GradoEjecucion = 'CONSUMADO' | 'FRUSTRADO' | 'TENTATIVA';

/** A crime of the Protocolo, in force or not: old facts keep the code that they were reported under. */
export interface Delito extends CatalogueEntry {
  readonly codigo: DelitoCodigo;
  /** Article of the Código Penal, in words. */
  readonly articulo: string;
  readonly grupo: GrupoDelito;
  /** Counts for the Protocolo only when attempted or frustrated. */
  readonly soloImperfecto: boolean;
  /** A definition that the Protocolo lists among the crimes. */
  readonly definicion: boolean;
  /** The code that stands in its place today, if it was repealed or moved; empty if it is in force or none does. */
  readonly sucesores: readonly DelitoCodigo[];
}

const entries: readonly Delito[] = catalogue.entries;
const byCodigo = new Map<string, Delito>(entries.map((delito) => [delito.codigo, delito]));

/** A crime by its code, in force or not; `undefined` for no code of ours. */
export function findDelito(codigo: string): Delito | undefined {
  return byCodigo.get(codigo);
}

/**
 * The crimes that could be committed on a day, in the order of the Código Penal. Definitions are no crimes and are left out.
 *
 * @param at `AAAA-MM-DD`
 */
export function delitosVigentes(at: string): readonly Delito[] {
  return entries.filter((delito) => !delito.definicion && isVigenteEntry(delito, at));
}

/**
 * Whether a code stood in the Código Penal on a day.
 *
 * @param date `AAAA-MM-DD`
 * @returns false for no code of ours
 */
export function isVigente(codigo: string, date: string): boolean {
  const delito = byCodigo.get(codigo);
  return delito !== undefined && isVigenteEntry(delito, date);
}

/**
 * The code that stands today for what a code meant.
 *
 * @returns `undefined` if it is in force, was repealed without a successor, or is no code of ours
 */
export function sucesorDe(codigo: string): DelitoCodigo | undefined {
  return byCodigo.get(codigo)?.sucesores[0];
}

/**
 * Whether a crime, in the degree that it reached, is among those of Ley 21.057. A degree that is not on record excludes nothing.
 * @see Ley 21.057 art. 1; Protocolo B §3
 */
export function isDelitoDeLaLey(codigo: DelitoCodigo, grado: GradoEjecucion | undefined): boolean {
  return !(byCodigo.get(codigo)?.soloImperfecto === true && grado === 'CONSUMADO');
}
