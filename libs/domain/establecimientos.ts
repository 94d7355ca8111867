import type { CatalogueEntry } from './catalogue.js';
import { establecimientos as catalogue } from './generated/catalogues.js';
import { type RegionCodigo, regionOf } from './territorio.js';

/** A health establishment, by its six-digit DEIS code. */
export interface Establecimiento extends CatalogueEntry {
  readonly tipo: 'HOSPITAL' | 'CESFAM' | 'COSAM';
  /** CUT of its commune. */
  readonly comuna: string;
  /** Known for an emergency unit. */
  readonly urgencia: boolean;
}

const entries: readonly Establecimiento[] = catalogue.entries;

/**
 * A health establishment by its DEIS code. The catalogue is a documented subset: a code that is not found may exist.
 */
export function findEstablecimiento(codigo: string): Establecimiento | undefined {
  return entries.find((one) => one.codigo === codigo);
}

/** The hospitals of a region with an emergency unit, as far as the catalogue goes. */
export function hospitalesDeUrgencia(region: RegionCodigo): readonly Establecimiento[] {
  return entries.filter(({ urgencia, comuna }) => urgencia && regionOf(comuna) === region);
}
