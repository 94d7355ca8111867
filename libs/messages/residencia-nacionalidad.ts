import type { ResidenciaSolicitada } from './generated/contents.js';

/**
 * What speaks against the nationality of a request for residence: there is no residence to give to whom is Chilean, and no person has
 * two answers to one question.
 *
 * @returns pointers to the answers that cannot be
 * @see Ley 21.325 arts. 70 and 71
 */
export function findNationalityObjections({
  nacionalidad,
  persona,
}: Pick<ResidenciaSolicitada, 'nacionalidad' | 'persona'>): string[] {
  const declared = nacionalidad.situacion === 'CONOCIDA' ? nacionalidad.pais : undefined;
  const differs = persona.nacionalidad !== undefined && persona.nacionalidad !== declared;
  return [
    ...(declared === 'CL' ? ['/nacionalidad/pais'] : []),
    ...(differs ? ['/persona/nacionalidad'] : []),
  ];
}
