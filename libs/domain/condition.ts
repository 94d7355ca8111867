import {
  type DelitoCodigo,
  findDelito,
  type GradoEjecucion,
  type GrupoDelito,
  isDelitoDeLaLey,
} from './delitos.js';
import { oferta } from './generated/catalogues.js';
import type { RegionCodigo } from './territorio.js';

/** What is known of a person, all of it already on record: nothing is asked to fill it. Absent means not on record. */
export interface PersonaDerivable {
  readonly calidad: 'VICTIMA' | 'TESTIGO';
  readonly delitos: readonly DelitoConocido[];
  /** Completed years on the day of the referral. Unknown age counts as under age. */
  readonly edad?: number | undefined;
  readonly agresor?: 'INTRAFAMILIAR' | 'EXTRAFAMILIAR' | undefined;
  readonly situacionProteccionalResuelta?: boolean | undefined;
  /** Rights gravely violated. */
  readonly vulneracionGrave?: boolean | undefined;
  /** Grave physical or psychological abuse that is a crime, as whoever refers sees it. */
  readonly maltratoGrave?: boolean | undefined;
  /** Kind of programme or centre that attends the person now. */
  readonly atendidoEn?: 'AMBULATORIO' | 'RESIDENCIAL' | undefined;
  /** Region of the jurisdiction where the crime occurred. */
  readonly region?: RegionCodigo | undefined;
}

/** A crime, with the degree that it reached if it is on record. */
export interface DelitoConocido {
  readonly codigo: DelitoCodigo;
  readonly gradoEjecucion?: GradoEjecucion | undefined;
}

/** Facts that count only when they are on record as true. */
export type Constancia = 'situacionProteccionalResuelta' | 'vulneracionGrave' | 'maltratoGrave';

/** A closed list of crimes that a programme publishes. */
export type ListaDelitos = keyof typeof oferta.listas;

/**
 * A condition on a person, as catalogues write it. There is no word for cooperation with the penal case, nationality, sex or
 * origin: care does not depend on them.
 *
 * `segunLey`: only crimes in the degree that Ley 21.057 counts. `consta`: on record as true. `edadMenorDe`: unknown age passes.
 * `cupos`: at least so many places are free; passes when nobody has said how many are.
 * @see Plan de Acción contra la Trata de Personas 2015-2018, principles 6 and 8
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly delito: readonly DelitoCodigo[]; readonly segunLey?: boolean }
  | { readonly grupo: readonly GrupoDelito[]; readonly segunLey?: boolean }
  | { readonly lista: ListaDelitos; readonly segunLey?: boolean }
  | { readonly calidad: PersonaDerivable['calidad'] }
  | { readonly edadMenorDe: number }
  | { readonly agresor: NonNullable<PersonaDerivable['agresor']> }
  | { readonly consta: Constancia }
  | { readonly atendidoEn: readonly NonNullable<PersonaDerivable['atendidoEn']>[] }
  | { readonly region: readonly RegionCodigo[] }
  | { readonly cupos: number };

/**
 * Whether a condition holds for a person.
 *
 * @param cupos free places of the programme asked about, if known
 */
export function holds(condition: Condition, persona: PersonaDerivable, cupos?: number): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, persona, cupos));
  if ('any' in condition) return condition.any.some((part) => holds(part, persona, cupos));
  if ('not' in condition) return !holds(condition.not, persona, cupos);
  if ('calidad' in condition) return persona.calidad === condition.calidad;
  if ('edadMenorDe' in condition) return persona.edad === undefined || persona.edad < condition.edadMenorDe;
  if ('agresor' in condition) return persona.agresor === condition.agresor;
  if ('consta' in condition) return persona[condition.consta] === true;
  if ('atendidoEn' in condition)
    return persona.atendidoEn !== undefined && condition.atendidoEn.includes(persona.atendidoEn);
  if ('region' in condition) return persona.region !== undefined && condition.region.includes(persona.region);
  if ('cupos' in condition) return cupos === undefined || cupos >= condition.cupos;
  return persona.delitos.some(
    ({ codigo, gradoEjecucion }) =>
      isNamed(condition, codigo) && (condition.segunLey !== true || isDelitoDeLaLey(codigo, gradoEjecucion)),
  );
}

type CrimeCondition = Extract<Condition, { readonly segunLey?: boolean }>;

function isNamed(condition: CrimeCondition, codigo: DelitoCodigo): boolean {
  if ('delito' in condition) return condition.delito.includes(codigo);
  if ('lista' in condition)
    return oferta.listas[condition.lista].some(({ delitos }) => delitos.some((one) => one === codigo));
  const grupo = findDelito(codigo)?.grupo;
  return grupo !== undefined && condition.grupo.includes(grupo);
}
