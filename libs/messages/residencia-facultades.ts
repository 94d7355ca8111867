import type { ClaseInstitucion } from '@valija/domain';
import type { ResidenciaSolicitada } from './generated/contents.js';

type Subcategoria = ResidenciaSolicitada['solicitud']['subcategoria'];
type PresentadaPor = ResidenciaSolicitada['solicitud']['presentadaPor'];
type Pedido = Pick<ResidenciaSolicitada['solicitud'], 'subcategoria' | 'presentadaPor'>;

/**
 * Kinds of party that count as members of the Mesa. Of the Judiciary it is not established (por verificar), so a court files only what
 * the decree names it for. @see Decreto exento 1.817 de 2021 (composition, por verificar)
 */
const miembrosMesa: readonly ClaseInstitucion[] = [
  'ministerio-publico',
  'policia',
  'salud',
  'proteccion-ninez',
  'pav',
  'caj',
  'sernameg',
  'sml',
  'organismo-colaborador',
  'organismo-internacional',
  'mesa-miembro',
];

/**
 * As whom each subcategory is filed, and the kinds of party that may say so. None stands for the service of youth reinsertion yet.
 * @see Decreto 177 de 2022, párrafo 8; Ley 21.325 arts. 41 and 71
 */
export const residenciaFacultades: Readonly<
  Record<Subcategoria, Readonly<Partial<Record<PresentadaPor, readonly ClaseInstitucion[]>>>>
> = {
  TRATA: { MIEMBRO_MESA: miembrosMesa },
  VIOLENCIA_INTRAFAMILIAR_O_GENERO: {
    MINISTERIO_PUBLICO: ['ministerio-publico'],
    TRIBUNAL: ['tribunal-familia'],
  },
  TRAFICO_MIGRANTES: { MINISTERIO_PUBLICO: ['ministerio-publico'] },
  EMBARAZO: { MINISTERIO_SALUD: ['salud'] },
  NNA: { PROTECCION_NINEZ: ['proteccion-ninez'], REINSERCION_SOCIAL_JUVENIL: [] },
};

/** Whether a party of this kind may file a subcategory at all, as whomever. */
export const mayFileResidencia = (kind: string, subcategoria: Subcategoria): boolean =>
  Object.values(residenciaFacultades[subcategoria]).some((kinds) => kinds.some((one) => one === kind));

/**
 * What speaks against a party of this kind filing this request.
 *
 * @param kind of the sending party, by the directory
 * @returns pointer to the subcategory that it may not file, or to `presentadaPor` where it may, but not as that; undefined where it may
 */
export function findFilerObjection(
  kind: string | undefined,
  { subcategoria, presentadaPor }: Pedido,
): string | undefined {
  const entitled = residenciaFacultades[subcategoria];
  const mayFile = (as: PresentadaPor): boolean => entitled[as]?.some((one) => one === kind) ?? false;
  if (mayFile(presentadaPor)) return undefined;
  return (Object.keys(entitled) as PresentadaPor[]).some(mayFile)
    ? '/solicitud/presentadaPor'
    : '/solicitud/subcategoria';
}
