import { delitoOf } from '../delito.js';
import type {
  Delito,
  Delito_1_0_0,
  DerivacionSolicitada,
  DerivacionSolicitada_1_0_0,
} from '../generated/contents.js';
import { converted, inexpressible, type Lens } from './lens.js';

/**
 * Version 2 tells the articles in force from those that only old facts are charged with, and can ask for a service of the
 * Protocolo Intersectorial, which version 1 has no words for.
 */
export const derivacionSolicitada: Lens = {
  type: 'derivacion.solicitada',
  older: '1',
  newer: '2',

  lift: ({ causa, prestacion, ...same }: DerivacionSolicitada_1_0_0) =>
    converted({
      ...same,
      causa: {
        ...causa,
        delitos: causa.delitos.map(({ codigo, gradoEjecucion }) => delitoOf(codigo, gradoEjecucion)),
      },
      prestacion: { tipo: 'PROGRAMA', ...prestacion },
    } satisfies DerivacionSolicitada),

  lower({ causa, prestacion, ...same }: DerivacionSolicitada) {
    if (prestacion.tipo !== 'PROGRAMA') return inexpressible('/prestacion/tipo');
    const { tipo: _, ...programa } = prestacion;
    return converted({
      ...same,
      causa: { ...causa, delitos: lowerDelitos(causa.delitos) },
      prestacion: programa,
    } satisfies DerivacionSolicitada_1_0_0);
  },
};

/** Version 1 knows no successors: two that differ in theirs alone are one there, and it takes none twice. */
function lowerDelitos(delitos: readonly Delito[]): Delito_1_0_0[] {
  const lowered = new Map<string, Delito_1_0_0>();
  for (const { codigo, gradoEjecucion } of delitos)
    lowered.set(`${codigo} ${gradoEjecucion}`, { codigo, ...(gradoEjecucion ? { gradoEjecucion } : {}) });
  return [...lowered.values()];
}
