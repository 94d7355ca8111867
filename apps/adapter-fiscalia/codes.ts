import { readFileSync } from 'node:fs';
import { ValijaError } from '@valija/errors';
import type {
  Contents,
  Delito,
  DerivacionRechazada,
  DerivacionSolicitada,
  PersonForm,
  ResidenciaDenegada,
  ResidenciaSolicitada,
} from '@valija/messages';
import { findProjectFile } from '@valija/validation';

type Table<Word extends string> = Readonly<Record<string, Word>>;
type Victima = DerivacionSolicitada['victima'];
type Instruccion = Contents['urn:valija:schema:instruccion.emitida:1.0.0']['instruccion'];
type Resultado = Contents['urn:valija:schema:instruccion.cumplida:1.0.0']['resultado'];

/** Each code of SAF with the word of a message that means the same, one to one. */
interface Codes {
  readonly delitos: Table<Delito['codigo']>;
  readonly grados: Table<NonNullable<Delito['gradoEjecucion']>>;
  readonly programas: Table<Extract<DerivacionSolicitada['prestacion'], { tipo: 'PROGRAMA' }>['programa']>;
  readonly calidadesSujeto: Table<Victima['calidad']>;
  readonly tiposAdulto: Table<NonNullable<DerivacionSolicitada['adulto']>['calidad']>;
  readonly sexos: Table<NonNullable<Victima['sexoRegistral']>>;
  readonly documentos: Table<Victima['identificacion']['tipo']>;
  readonly urgencias: Table<NonNullable<DerivacionSolicitada['factoresUrgencia']>[number]>;
  readonly motivosRechazo: Table<DerivacionRechazada['motivo']>;
  /** URN of the party that carries out an instrucción. */
  readonly destinos: Table<string>;
  readonly instrucciones: Table<Exclude<Instruccion['tipo'], 'TRASLADO_CENTRO_SALUD'>>;
  readonly motivosIncumplimiento: Table<Extract<Resultado, { tipo: 'NO_CUMPLIDA' }>['motivo']>;
  readonly subcategorias: Table<ResidenciaSolicitada['solicitud']['subcategoria']>;
  readonly motivosDenegacion: Table<ResidenciaDenegada['motivo']>;
}

const file = findProjectFile(import.meta.dirname, 'contracts/saf.codes.json');
export const { fields, tables: codes } = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly fields: { readonly persona: PersonForm['paths'] };
  readonly tables: Codes;
};

/** SAF's code for a word. @throws ValijaError `native-code-unknown` where it has none; no other is put in its place */
export function codeOf<Word extends string>(table: Table<Word>, word: Word): string {
  const found = Object.keys(table).find((code) => table[code] === word);
  if (found === undefined) throw new ValijaError('native-code-unknown');
  return found;
}
