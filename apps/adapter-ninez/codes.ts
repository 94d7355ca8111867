import { readFileSync } from 'node:fs';
import { ValijaError } from '@valija/errors';
import type {
  Delito,
  DerivacionAnulada,
  DerivacionRechazada,
  DerivacionSolicitada,
  InformeFamiliaCopiado,
  IntervencionCerrada,
  IntervencionIniciada,
  PersonForm,
  PlanConsultado,
  PlanInformado,
  SeguimientoRelevante,
} from '@valija/messages';
import { findProjectFile } from '@valija/validation';

type Table<Word extends string> = Readonly<Record<string, Word>>;
type Victima = DerivacionSolicitada['victima'];

/** Each code of Mejor Niñez's system with the word of a message that means the same. */
interface Codes {
  readonly delitos: Table<Delito['codigo']>;
  readonly desarrollos: Table<NonNullable<Delito['gradoEjecucion']>>;
  /** Programmes that this institution runs; the others of Anexo 2 belong to other institutions. */
  readonly modalidades: Table<Extract<DerivacionSolicitada['prestacion'], { tipo: 'PROGRAMA' }>['programa']>;
  readonly calidades: Table<Victima['calidad']>;
  readonly rolesAdulto: Table<NonNullable<DerivacionSolicitada['adulto']>['calidad']>;
  /** Here `M` is mujer, not masculino. */
  readonly sexos: PersonForm['sexos'] & Table<NonNullable<Victima['sexoRegistral']>>;
  readonly documentos: PersonForm['documentos'] & Table<Victima['identificacion']['tipo']>;
  readonly alertas: Table<NonNullable<DerivacionSolicitada['factoresUrgencia']>[number]>;
  readonly motivosRechazo: Table<DerivacionRechazada['motivo']>;
  readonly motivosAnulacion: Table<DerivacionAnulada['motivo']>;
  /** What an annulment finds: what it ends, what asks nothing of anybody any more, or what was seen to. */
  readonly estados: Table<'VIVO' | 'SIN_EFECTO' | 'CERRADO'>;
  readonly areas: Table<PlanConsultado['necesidades'][number]>;
  readonly resultados: Table<PlanInformado['resultado']['tipo']>;
  readonly disposiciones: Table<IntervencionIniciada['disposicion']['nna']>;
  readonly situaciones: Table<SeguimientoRelevante['situaciones'][number]>;
  readonly motivosCierre: Table<IntervencionCerrada['motivo']>;
  readonly objetivos: Table<IntervencionCerrada['objetivos']>;
  readonly causalesInforme: Table<InformeFamiliaCopiado['causal']>;
  /** @see Ley 19.799 art. 2 */
  readonly firmas: Table<'SIMPLE' | 'AVANZADA' | 'MANUSCRITA'>;
}

const file = findProjectFile(import.meta.dirname, 'contracts/ninez.codes.json');
export const { fields, tables: codes } = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly fields: { readonly persona: PersonForm['paths'] };
  readonly tables: Codes;
};

/**
 * Their code for a word.
 * @param pointer to the word, in the content
 * @throws ValijaError `native-code-unknown` where there is none; no other is put in its place
 */
export function codeOf<Word extends string>(table: Table<Word>, word: Word, pointer: string): string {
  const found = Object.keys(table).find((code) => table[code] === word);
  if (found === undefined) throw new ValijaError('native-code-unknown', undefined, { pointers: [pointer] });
  return found;
}
