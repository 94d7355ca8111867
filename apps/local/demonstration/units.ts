import type { TrayName } from '../programs.js';

/** As `VALIJA_UNITS_FILE` says it. */
export interface UnitsFile {
  readonly units: readonly {
    readonly id: string;
    readonly name: string;
    readonly takes?: readonly { readonly types: readonly string[] }[];
  }[];
  readonly default: string;
}

/** The unit that a tray has where no file says otherwise. */
export const onlyUnit = 'institucion';

/** The same, as a file says it. */
export const oneUnit: UnitsFile = {
  units: [{ id: onlyUnit, name: 'Toda la institución' }],
  default: onlyUnit,
};

/** Trays with several units; the others have one. */
export const unitsOfTrays: Readonly<Partial<Record<TrayName, UnitsFile>>> = {
  sermig: {
    units: [
      { id: 'residencia', name: 'Residencia humanitaria', takes: [{ types: ['residencia.*'] }] },
      { id: 'general', name: 'Oficina de partes' },
    ],
    default: 'general',
  },
};

/** Trays whose officials sign in with ClaveÚnica, as those of the State do. */
export const claveUnicaTrays: readonly TrayName[] = ['sermig'];
