import type { CatalogueEntry } from './catalogue.js';
import { paises as catalogue } from './generated/catalogues.js';

/** A country of ISO 3166-1, by its alpha-2 code. */
export interface Pais extends CatalogueEntry {
  /** ISO 3166-1 numeric code, three digits. */
  readonly numerico: string;
}

const entries: readonly Pais[] = catalogue.entries;
const byAlpha2 = new Map(entries.map((pais) => [pais.codigo, pais]));
const alpha2Of = new Map(entries.map((pais) => [pais.numerico, pais.codigo]));

/** Number of countries in the catalogue. */
export const paisesCount = byAlpha2.size;

/**
 * Alpha-2 code of a country given by its ISO 3166-1 numeric code.
 *
 * @param numeric with or without leading zeros (`4`, `004`)
 * @returns `undefined` for a number that is no country's
 */
export function paisOfNumeric(numeric: string): string | undefined {
  return alpha2Of.get(numeric.padStart(3, '0'));
}

/** Says whether a text is an ISO 3166-1 alpha-2 code in upper case. */
export function isPais(alpha2: string): boolean {
  return byAlpha2.has(alpha2);
}

/** A country, with its name in Spanish, by its alpha-2 code in upper case. */
export function findPais(alpha2: string): Pais | undefined {
  return byAlpha2.get(alpha2);
}
