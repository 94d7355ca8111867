import type { CatalogueEntry } from './catalogue.js';
import { tiposDocumento as catalogue } from './generated/catalogues.js';

/** A type of identifier of the Ministerio de Salud, and how it travels in `parts.identificacion`. */
export interface TipoDocumento extends CatalogueEntry {
  /** The `tipo` of `parts.identificacion`. */
  readonly identificacion: 'RUN' | 'PASAPORTE' | 'OTRO_DOCUMENTO';
  /** The `documento` that it is named by when it travels as another document. */
  readonly documento: string | null;
}

const entries: readonly TipoDocumento[] = catalogue.entries;

/** A type of identifier by its code (`1` to `7`); `undefined` for no code of the guide: refused, never read as another. */
export function findTipoDocumento(codigo: string): TipoDocumento | undefined {
  return entries.find((tipo) => tipo.codigo === codigo);
}
