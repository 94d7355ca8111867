import { readFileSync } from 'node:fs';
import type {
  Delito,
  DenunciaComunicada,
  FormaInstruccion,
  Identificacion,
  InstruccionCumplida,
  InstruccionEmitida,
  Persona,
} from '@valija/messages';
import { findProjectFile } from '@valija/validation';

type Table<Word extends string> = Readonly<Record<string, Word>>;
type Resultado = InstruccionCumplida['resultado'];
type Instruccion = InstruccionEmitida['instruccion'];
export type InstruccionPolicial = Exclude<Instruccion, { tipo: 'TRASLADO_CENTRO_SALUD' }>;
/** A field of those alternatives that have it. */
type Of<T, Key extends string> = T extends { readonly [K in Key]: infer Value } ? Value : never;
type KeyOf<T> = T extends unknown ? keyof T & string : never;

/** Each code of a police's system with the word of a message that means the same, one to one. */
export interface Codes {
  readonly delitos: Table<Delito['codigo']>;
  readonly grados: Table<NonNullable<Delito['gradoEjecucion']>>;
  readonly calidades: Table<DenunciaComunicada['victima']['calidad']>;
  readonly factores: Table<NonNullable<DenunciaComunicada['factoresUrgencia']>[number]>;
  readonly documentos: Table<Identificacion['tipo']>;
  readonly sexos: Table<NonNullable<Persona['sexoRegistral']>>;
  readonly adultos: Table<NonNullable<DenunciaComunicada['adulto']>['calidad']>;
  readonly resultados: Table<Resultado['tipo']>;
  readonly motivos: Table<Of<Resultado, 'motivo'>>;
  readonly necesidades: Table<InstruccionCumplida['necesidadesProteccion']>;
  readonly informados: Table<'NNA' | 'ADULTO'>;
  readonly instrucciones: Table<InstruccionPolicial['tipo']>;
  readonly formas: Table<FormaInstruccion['tipo']>;
  readonly medios: Table<Of<Instruccion, 'medio'>>;
  readonly medidas: Table<Of<Instruccion, 'medidas'>[number]>;
  readonly deberes: Table<KeyOf<Of<InstruccionPolicial, 'deberes'>>>;
}

/** The codes of a system and, where it does not use the neutral ones, its names. @see contracts/pdi.codes.json */
export interface CodeFile {
  readonly tables: Codes;
  readonly names?: Readonly<Record<string, string>>;
}

export const readCodes = (system: 'pdi' | 'carabineros'): CodeFile =>
  JSON.parse(
    readFileSync(findProjectFile(import.meta.dirname, `contracts/${system}.codes.json`), 'utf8'),
  ) as CodeFile;

/**
 * The code that stands for a word.
 * @throws Error where the table lacks it: the tests hold every table complete
 */
export function codeOf<Word extends string>(table: Table<Word>, word: Word): string {
  const code = Object.keys(table).find((candidate) => table[candidate] === word);
  if (code === undefined) throw new Error('a table has no code for a word of the messages');
  return code;
}
