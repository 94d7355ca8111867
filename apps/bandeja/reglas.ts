import type { Lane } from '@valija/envelope';

/** What a content says of the envelope that it travels in. */
export interface ContentRule {
  /** The lane must be the urgent one. */
  readonly urgent: boolean;
  readonly purpose?: string;
  readonly legalbasis?: string;
  /** The programme that it is addressed to. */
  readonly programme?: string;
}

type Part = Readonly<Record<string, unknown>> | undefined;

/**
 * What the rules of a type make of a valid content: urgency factors and the residence of whoever is or may be a child take the urgent
 * lane; each subcategory of residence stands on its own law, and a derivación on its own protocol.
 *
 * @see Protocolo B §5.1; Ley 21.325 arts. 41 and 71; Decreto 177 de 2022, párrafo 8
 */
export function ruleOfContent(type: string, content: object): ContentRule {
  const { factoresUrgencia, solicitud, prestacion } = content as {
    factoresUrgencia?: readonly unknown[];
    solicitud?: Part;
    prestacion?: Part;
  };
  switch (type) {
    case 'denuncia.comunicada':
      return { urgent: (factoresUrgencia?.length ?? 0) > 0 };
    case 'derivacion.solicitada':
      return {
        urgent: (factoresUrgencia?.length ?? 0) > 0,
        ...(prestacion?.tipo === 'PROGRAMA'
          ? {
              programme: String(prestacion.programa),
              purpose: 'derivacion-programa',
              legalbasis: 'ley-21057:art-31-b',
            }
          : { purpose: 'proteccion-intersectorial', legalbasis: 'protocolo-intersectorial:derivacion' }),
      };
    case 'residencia.solicitada':
      return {
        urgent: solicitud?.condicionEtaria !== 'ADULTO',
        legalbasis: solicitud?.subcategoria === 'TRATA' ? 'ley-21325:art-71' : 'decreto-177-2022:parrafo-8',
      };
    default:
      return { urgent: false };
  }
}

/**
 * The lane of a message.
 *
 * @param admitted by the type
 * @param wanted by whoever sends, if anything
 * @returns undefined where what is wanted may not be
 */
export function laneOf(
  admitted: Lane | 'either',
  { urgent }: Pick<ContentRule, 'urgent'>,
  wanted: Lane | undefined,
): Lane | undefined {
  const fixed = admitted === 'either' ? (urgent ? 'urgent' : undefined) : admitted;
  if (fixed && wanted && wanted !== fixed) return undefined;
  return fixed ?? wanted ?? 'normal';
}
