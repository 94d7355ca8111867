import type { NinezIngreso } from '@valija/contracts';

/** Decides by causal whether a programme takes a person. @see contracts/ninez.openapi.json for the causales */
type UserGroup = (causal: string) => boolean;

/**
 * Who each programme is for: PRM, sexual aggression or grave maltreatment that is a crime; PEE, commercial sexual exploitation in
 * any form; PRJ, victims of any crime. @see Protocolo B, Anexo 2
 */
const userGroups: Readonly<Record<string, UserGroup>> = {
  PRM: (causal) => causal.startsWith('DS') || (causal.startsWith('DV') && causal !== 'DV433H'),
  PEE: (causal) => causal.startsWith('ES'),
  PRJ: () => true,
};

/**
 * What the institution would decide on an ingreso by its programme offer.
 * @returns `acepta`, or the code of the ground of rejection
 */
export function decideByOferta({ modalidad, antecedentesPenales }: NinezIngreso): 'acepta' | 'RZ01' | 'RZ07' {
  if (!Object.hasOwn(userGroups, modalidad)) return 'RZ07';
  const isForGroup = userGroups[modalidad];
  return antecedentesPenales.causales.some(({ codigo }) => isForGroup?.(codigo)) ? 'acepta' : 'RZ01';
}
