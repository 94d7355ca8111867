import { counted } from '@valija/words';

/** What the page of the search says. */
export const buscar = {
  title: 'Buscar',
  ask: 'Busque por número propio, hilo, mensaje o persona (su código de 8 letras y cifras) en el campo de arriba.',
  found: (count: number): string =>
    count === 0
      ? 'Nada en sus unidades coincide con lo que buscó.'
      : `${counted(count, 'mensaje coincide', 'mensajes coinciden')} con lo que buscó.`,
  empty: 'Nada encontrado',
  emptyText:
    'El número propio debe estar completo y escrito como en su registro. Lo que es de otras unidades no aparece. No se busca por nombre ni RUN: esos datos van sellados.',
  start: 'Aún no ha buscado nada',
} as const;
