import { counted } from '@valija/words';

/** The main menu and the frame of the tray. */
export const frame = {
  /** @param institution its short name */
  product: (institution: string | undefined): string =>
    institution === undefined ? 'Bandeja' : `Bandeja · ${institution}`,
  search: 'Buscar solicitud, hilo o número propio…',
  searchGo: 'Buscar',
  pages: {
    porHacer: 'Por hacer',
    enEspera: 'En espera',
    resueltas: 'Resueltas',
    nuevo: 'Nueva…',
    borradores: 'Borradores',
    residencias: 'Mesa de residencia',
    vistas: 'Vistas',
  },
  counts: {
    porHacer: (count: number) => `${counted(count, 'asunto', 'asuntos')} por hacer`,
    enEspera: (count: number) => `${counted(count, 'asunto', 'asuntos')} en espera`,
  },
  /** @param names of the person's units */
  units: (names: readonly string[]): string =>
    names.length === 1 ? (names[0] ?? '') : `${names.length} unidades`,
  noUnit: 'sin unidad',
  notFound: {
    title: 'Esta página no existe',
    text: 'Revise la dirección. Si busca una solicitud, puede que no sea de su unidad.',
    home: 'Ir a Por hacer',
  },
} as const;
