import { type Antecedente, type ResidenciaSolicitada, residenciaChecklist } from '@valija/messages';

/** How an antecedente of a request stands. */
export type EstadoAntecedente = 'aportado' | 'falta' | 'no-aplica';

/** An antecedente by its code, and how it stands. */
export interface ItemState {
  readonly codigo: string;
  readonly estado: EstadoAntecedente;
}

const estados: Readonly<Record<Antecedente['estado'], EstadoAntecedente>> = {
  ACOMPANADO: 'aportado',
  PENDIENTE: 'falta',
  NO_CORRESPONDE: 'no-aplica',
};

/** How those stand that a message names. */
export const statesIn = (antecedentes: readonly Antecedente[]): ItemState[] =>
  antecedentes.map(({ codigo, estado }) => ({ codigo, estado: estados[estado] }));

/**
 * Every antecedente of the list of a subcategory, as a request leaves it: what it does not name is missing, unless the request itself
 * shows that it has no place there.
 */
export function statesOf({
  solicitud,
  representante,
}: Pick<ResidenciaSolicitada, 'solicitud' | 'representante'>): ItemState[] {
  const named = new Map(statesIn(solicitud.antecedentes).map((item) => [item.codigo, item.estado]));
  const unneeded = (codigo: string): boolean =>
    (codigo === 'ACREDITA_REPRESENTACION' && representante === undefined) ||
    (codigo === 'CONSTANCIA_SIN_DOCUMENTO' && named.get('DOCUMENTO_IDENTIDAD') === 'aportado') ||
    (codigo === 'DOCUMENTO_IDENTIDAD' && named.get('CONSTANCIA_SIN_DOCUMENTO') === 'aportado');
  return residenciaChecklist(solicitud.subcategoria).items.map(({ codigo }) => ({
    codigo,
    estado: named.get(codigo) ?? (unneeded(codigo) ? 'no-aplica' : 'falta'),
  }));
}
