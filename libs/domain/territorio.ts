import type { CatalogueEntry } from './catalogue.js';
import { comunas, regiones } from './generated/catalogues.js';

/** Two digits of the Código Único Territorial (CUT), with leading zero (`05`). */
export type RegionCodigo = (typeof regiones.entries)[number]['codigo'];

export interface Region extends CatalogueEntry {
  readonly codigo: RegionCodigo;
  readonly nombreCorto: string;
}

export interface Comuna extends CatalogueEntry {
  readonly region: RegionCodigo;
}

const regionByCodigo = new Map<string, Region>(regiones.entries.map((region) => [region.codigo, region]));
const comunaByCodigo = new Map<string, Comuna>(comunas.entries.map((comuna) => [comuna.codigo, comuna]));

/** Whether a text is the CUT of a region in canonical form: two digits. `5` is not. */
export function isRegion(text: string): text is RegionCodigo {
  return regionByCodigo.has(text);
}

/** Whether a text is the CUT of a commune in canonical form: five digits. `5602` is not. */
export function isComuna(text: string): boolean {
  return comunaByCodigo.has(text);
}

/**
 * Reads the CUT of a region as systems write it, with or without the leading zero.
 *
 * @returns two digits, or `undefined` for no region's code
 */
export function parseRegion(text: string): RegionCodigo | undefined {
  const codigo = text.trim().padStart(2, '0');
  return isRegion(codigo) ? codigo : undefined;
}

/**
 * Reads the CUT of a commune as systems write it, with or without the leading zero: two guides of the Ministerio de Salud disagree.
 *
 * @returns five digits, or `undefined` for no commune's code
 */
export function parseComuna(text: string): string | undefined {
  const codigo = text.trim().padStart(5, '0');
  return isComuna(codigo) ? codigo : undefined;
}

/** The region of a commune in canonical form; `undefined` for no commune's code. */
export function regionOf(comuna: string): RegionCodigo | undefined {
  return comunaByCodigo.get(comuna)?.region;
}

/** A region by its canonical code. */
export function findRegion(codigo: string): Region | undefined {
  return regionByCodigo.get(codigo);
}

/** A commune by its canonical code. */
export function findComuna(codigo: string): Comuna | undefined {
  return comunaByCodigo.get(codigo);
}
