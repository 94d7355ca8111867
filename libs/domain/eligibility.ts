import { type CatalogueEntry, isVigenteEntry } from './catalogue.js';
import { type Condition, holds, type PersonaDerivable } from './condition.js';
import { oferta as catalogue } from './generated/catalogues.js';
import type { InstitucionCodigo } from './instituciones.js';
import type { RegionCodigo } from './territorio.js';

/** Code of a programme, as `derivacion.solicitada` carries it. */
export type Programa = (typeof catalogue.entries)[number]['codigo'];

/** A condition, and what is said to whoever refers when it decides against. */
export interface Regla {
  readonly si: Condition;
  /** In Spanish; it names no person. */
  readonly motivo: string;
}

/** A programme of the network, with the criteria of its row. @see Protocolo B, Anexo 2 */
export interface Oferta extends CatalogueEntry {
  readonly codigo: Programa;
  readonly institucion: InstitucionCodigo;
  readonly cobertura: string;
  /** `null`: the row names no region. */
  readonly regiones: readonly RegionCodigo[] | null;
  /** The columns of the row, in our words. */
  readonly usuario: string;
  readonly criterioInclusion: string;
  readonly criterioExclusion: string;
  /** All must hold. */
  readonly inclusion: readonly Regla[];
  /** None may hold. */
  readonly exclusion: readonly Regla[];
}

/** Whether a programme may take a person and, if not, every reason, in Spanish. */
export type Elegibilidad =
  | { readonly programa: Programa; readonly puede: true }
  | { readonly programa: Programa; readonly puede: false; readonly motivos: readonly string[] };

const entries: readonly Oferta[] = catalogue.entries;

/** A programme by its code; `undefined` for no code of ours. */
export function findOferta(programa: string): Oferta | undefined {
  return entries.find(({ codigo }) => codigo === programa);
}

/**
 * Which programmes may take a person, and why not the others. It helps whoever refers to choose; the receiving institution decides
 * (Protocolo B §5.7.2).
 *
 * @param at day of the referral, `AAAA-MM-DD`: a programme that is not offered on it takes nobody
 * @param options `oferta`: programmes to ask about, default the newest catalogue; `cupos`: free places by programme, where known
 * @returns one answer a programme, in the order of the catalogue
 */
export function eligibility(
  persona: PersonaDerivable,
  at: string,
  options: {
    readonly oferta?: readonly Oferta[];
    readonly cupos?: Partial<Readonly<Record<Programa, number>>>;
  } = {},
): readonly Elegibilidad[] {
  return (options.oferta ?? entries).map((row): Elegibilidad => {
    const cupos = options.cupos?.[row.codigo];
    const motivos = [
      ...(isVigenteEntry(row, at) ? [] : ['El programa no forma parte de la oferta en esa fecha.']),
      ...row.inclusion.filter(({ si }) => !holds(si, persona, cupos)).map(({ motivo }) => motivo),
      ...row.exclusion.filter(({ si }) => holds(si, persona, cupos)).map(({ motivo }) => motivo),
    ];
    return motivos.length === 0
      ? { programa: row.codigo, puede: true }
      : { programa: row.codigo, puede: false, motivos };
  });
}
