/** One row of a catalogue. Each catalogue adds its own fields. */
export interface CatalogueEntry {
  readonly codigo: string;
  /** Name in Spanish, for officials. */
  readonly titulo: string;
  /** First day of validity, `AAAA-MM-DD`; `null`: from before anything that Valija carries, or not established. */
  readonly vigenciaDesde: string | null;
  /** Last day of validity, inclusive; `null`: no known end. */
  readonly vigenciaHasta: string | null;
  /** Law and article, or document, behind the row; it says so itself when a fact is not verified. */
  readonly fuente: string;
  /** Where our reading of the source decides, or what it leaves open. */
  readonly nota?: string;
}

/** A versioned list of codes, as data with a source: `contracts/catalogues/<catalogue>/<version>.json`. */
export interface Catalogue<Entry extends CatalogueEntry = CatalogueEntry> {
  readonly catalogue: string;
  readonly version: string;
  readonly title: string;
  readonly description: string;
  readonly fuente: string;
  readonly entries: readonly Entry[];
}

/**
 * Whether a row was valid on a day.
 *
 * @param date `AAAA-MM-DD`
 */
export function isVigenteEntry(
  { vigenciaDesde, vigenciaHasta }: Pick<CatalogueEntry, 'vigenciaDesde' | 'vigenciaHasta'>,
  date: string,
): boolean {
  return (
    (vigenciaDesde === null || vigenciaDesde <= date) && (vigenciaHasta === null || date <= vigenciaHasta)
  );
}
