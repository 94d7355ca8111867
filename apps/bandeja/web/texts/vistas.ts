import { counted } from '@valija/words';
import type { BandejaSchemas } from '../api.js';

type View = BandejaSchemas['ViewRecord'];

/** What the page of views says. */
export const vistas = {
  title: 'Vistas',
  answer: (count: number, isMore: boolean): string =>
    count === 0
      ? 'Nadie ha visto contenido con estos filtros.'
      : `${isMore ? 'Más de ' : ''}${counted(count, 'vista', 'vistas')} de contenido en sus unidades, la más reciente primero.`,
  ofMessage: 'Sólo de un mensaje',
  everyMessage: 'Ver las de todos los mensajes',
  empty: 'Sin vistas',
  emptyText:
    'Aquí queda cada vez que alguien de sus unidades abre un mensaje, ve un documento o imprime. Se registra antes de mostrarlo.',
  caption: 'Vistas de contenido: cuándo, quién, qué y de qué mensaje',
  columns: { when: 'Cuándo', who: 'Quién', what: 'Qué hizo', message: 'Mensaje', unit: 'Unidad' },
  what: {
    content: 'leyó el mensaje',
    attachment: 'vio un documento',
    printed: 'imprimió el mensaje',
  } satisfies Record<View['what'], string>,
  filters: { from: 'Desde', to: 'Hasta', clear: 'Quitar filtros' },
} as const;
