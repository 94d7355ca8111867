import { readFileSync } from 'node:fs';
import { ValijaError } from '@valija/errors';
import type {
  Delito,
  DerivacionAnulada,
  DerivacionRechazada,
  DerivacionSolicitada,
  InstruccionCumplida,
  InstruccionEmitida,
  IntervencionCerrada,
  PersonForm,
  PlanConsultado,
  ResidenciaDenegada,
  ResidenciaSolicitada,
  SeguimientoRelevante,
} from '@valija/messages';
import { findProjectFile } from '@valija/validation';

type Table<Word extends string> = Readonly<Record<string, Word>>;
type Victima = DerivacionSolicitada['victima'];
type Instruccion = InstruccionEmitida['instruccion'];
type Traslado = Extract<Instruccion, { tipo: 'TRASLADO_CENTRO_SALUD' }>;
type NoCumplida = Extract<InstruccionCumplida['resultado'], { tipo: 'NO_CUMPLIDA' }>;

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
  readonly motivosAnulacion: Table<DerivacionAnulada['motivo']>;
  readonly situaciones: Table<SeguimientoRelevante['situaciones'][number]>;
  readonly motivosCierre: Table<IntervencionCerrada['motivo']>;
  /** URN of the party that carries out an instrucción, or is asked about a plan. */
  readonly destinos: Table<string>;
  readonly instrucciones: Table<Instruccion['tipo']>;
  readonly atenciones: Table<Traslado['atencionRequerida'][number]>;
  readonly motivosIncumplimiento: Table<NoCumplida['motivo']>;
  readonly necesidades: Table<PlanConsultado['necesidades'][number]>;
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
