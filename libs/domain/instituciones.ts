import { type CatalogueEntry, isVigenteEntry } from './catalogue.js';
import { instituciones as catalogue } from './generated/catalogues.js';
import type { RegionCodigo } from './territorio.js';

/** Stable identifier of an institution or unit. */
export type InstitucionCodigo = (typeof catalogue.entries)[number]['codigo'];

/** Kind of party: what it may be told and may say goes by this. */
export type ClaseInstitucion =
  | 'ministerio-publico'
  | 'policia'
  | 'sermig'
  | 'salud'
  | 'proteccion-ninez'
  | 'pav'
  | 'caj'
  | 'sernameg'
  | 'sml'
  | 'tribunal-familia'
  | 'consulado'
  | 'organismo-colaborador'
  | 'organismo-internacional'
  | 'secretaria-mitp'
  | 'mesa-miembro';

/** An institution or unit, in some regions and for some time. One that ends region by region has several rows. */
export interface Institucion extends CatalogueEntry {
  readonly codigo: InstitucionCodigo;
  readonly clase: ClaseInstitucion;
  /** The institution that a unit belongs to. */
  readonly padre: InstitucionCodigo | null;
  /** The dates are the best known, not established ones. */
  readonly fechasAproximadas: boolean;
  /** `null`: the whole country. */
  readonly regiones: readonly RegionCodigo[] | null;
  /** Institutions whose work it took over. */
  readonly sucesorDe: readonly InstitucionCodigo[];
  /** Numbers of the laws that create it or end it. */
  readonly leyes: readonly string[];
}

const entries: readonly Institucion[] = catalogue.entries;

/** Every row of an institution, oldest first; empty for no identifier of ours. */
export function findInstitucion(codigo: string): readonly Institucion[] {
  return entries.filter((row) => row.codigo === codigo);
}

/**
 * The institution that does the work of another in a region on a day: itself while it lasts, then whoever succeeded it there.
 *
 * @param codigo an institution that exists or existed
 * @param date `AAAA-MM-DD`
 * @returns `undefined` for no identifier of ours, a region that it does not serve, or a day before it began
 */
export function institucionVigente(
  codigo: string,
  region: RegionCodigo,
  date: string,
): Institucion | undefined {
  const here = entries.filter(({ regiones }) => regiones?.includes(region) ?? true);
  const own = here.find((row) => row.codigo === codigo && isVigenteEntry(row, date));
  if (own) return own;
  const successor = here.find(({ sucesorDe }) => sucesorDe.some((one) => one === codigo));
  return successor && institucionVigente(successor.codigo, region, date);
}
