import type { CatalogueEntry } from './catalogue.js';
import { type DelitoCodigo, findDelito, type GrupoDelito } from './delitos.js';
import { factoresUrgencia as catalogue } from './generated/catalogues.js';

/** Code of an urgency factor, as messages carry it. */
export type FactorUrgenciaCodigo = (typeof catalogue.entries)[number]['codigo'];

/** A circumstance that makes the prosecutor's measures urgent. @see Protocolo B §5.1 */
export interface FactorUrgencia extends CatalogueEntry {
  readonly codigo: FactorUrgenciaCodigo;
  readonly grupo: 'COMPARECENCIA' | 'DINAMICA_DE_LOS_HECHOS' | 'DILIGENCIA_FORENSE';
  /** Groups of crimes that it is looked for in. */
  readonly gruposDelito: readonly GrupoDelito[];
  /** Crimes of other groups that it is looked for in. */
  readonly delitos: readonly DelitoCodigo[];
}

const entries: readonly FactorUrgencia[] = catalogue.entries;

/**
 * The urgency factors that an official verifies when receiving a denuncia. None is closed to a person: one that was found in
 * another crime counts as well.
 *
 * @param delitos crimes reported; with none known, only the factors of every crime
 * @returns in the order of the Protocolo
 */
export function factoresUrgenciaDe(delitos: readonly DelitoCodigo[]): readonly FactorUrgencia[] {
  const grupos = delitos.map((codigo) => findDelito(codigo)?.grupo);
  return entries.filter(
    (factor) =>
      factor.grupo !== 'DILIGENCIA_FORENSE' ||
      factor.gruposDelito.some((grupo) => grupos.includes(grupo)) ||
      factor.delitos.some((codigo) => delitos.includes(codigo)),
  );
}
