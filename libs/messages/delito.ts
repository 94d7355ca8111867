import type { Delito } from './generated/contents.js';

type Historico = Extract<Delito, { regimen: 'HISTORICO' }>;
type Vigente = Extract<Delito, { regimen: 'VIGENTE' }>;

/** Articles that only old facts are charged with, and the article that describes the conduct today, if there is one. */
const historicos: Readonly<Record<Historico['codigo'], Vigente['codigo'] | undefined>> = {
  CP_365: undefined,
  CP_366_TER: undefined,
  CP_366_QUINQUIES: 'CP_367_QUATER',
  CP_374_BIS: 'CP_367_QUATER',
  CP_390_INC_2: 'CP_390_BIS',
};

const isHistorico = (codigo: Delito['codigo']): codigo is Historico['codigo'] =>
  Object.hasOwn(historicos, codigo);

/**
 * Says an article of the Código Penal as `parts.delito` 2.0.0 does: in force, or kept for old facts with its successor.
 * @see Ley 21.483, Ley 21.522 and Ley 21.212, which repealed or moved articles
 */
export function delitoOf(codigo: Delito['codigo'], gradoEjecucion: Delito['gradoEjecucion']): Delito {
  const grado = gradoEjecucion ? { gradoEjecucion } : {};
  if (!isHistorico(codigo)) return { regimen: 'VIGENTE', codigo, ...grado };
  const sucesor = historicos[codigo];
  return { regimen: 'HISTORICO', codigo, ...(sucesor ? { sucesor } : {}), ...grado };
}
