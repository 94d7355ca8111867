import { counted, daysBetween, link, listed, type Piece, type Sentence, say } from '@valija/words';
import type { BandejaSchemas } from '../api.js';
import { paths } from './paths.js';

type MessageSummary = BandejaSchemas['MessageSummary'];

/** When something is to be done, in the order of the page. */
export const whens = ['vencido', 'hoy', 'semana', 'despues', 'sinPlazo'] as const;
export type When = (typeof whens)[number];

/** Of the days of a week, Sunday is the last. */
const weekEndsIn = (now: number): number => {
  const day = new Intl.DateTimeFormat('en-US', { timeZone: 'America/Santiago', weekday: 'short' }).format(
    now,
  );
  return 6 - ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(day);
};

/** When a matter is to be dealt with. @param now in milliseconds */
export function whenOf({ pendiente }: MessageSummary, now: number): When {
  const { plazo, vencido } = pendiente ?? {};
  if (plazo === undefined) return 'sinPlazo';
  if (vencido || Date.parse(plazo) <= now) return 'vencido';
  const days = daysBetween(now, plazo);
  if (days === 0) return 'hoy';
  return days <= weekEndsIn(now) ? 'semana' : 'despues';
}

/** The matters of each time, in their own order; times without any are left out. */
export function groupByWhen(
  messages: readonly MessageSummary[],
  now: number,
): readonly { readonly when: When; readonly messages: readonly MessageSummary[] }[] {
  const groups = Map.groupBy(messages, (message) => whenOf(message, now));
  return whens.flatMap((when) => {
    const found = groups.get(when);
    return found ? [{ when, messages: found }] : [];
  });
}

/** What must I do, by when? The first line of *Por hacer*. */
export function answerWork(
  messages: readonly MessageSummary[],
  summary: BandejaSchemas['Summary'] | undefined,
  now: number,
): Sentence {
  if (messages.length === 0) {
    const waiting = summary?.enEspera ?? 0;
    return waiting === 0
      ? ['No hay nada por hacer.']
      : say`No hay nada por hacer. ${link(`${counted(waiting, 'asunto espera', 'asuntos esperan')}`, paths.enEspera)} a otras instituciones.`;
  }
  const counts = groupByWhen(messages, now).map(({ when, messages: of }, at): Piece => {
    const count = of.length;
    const what = at === 0 ? counted(count, 'asunto', 'asuntos') : String(count);
    return `${what} ${says[when]()}`;
  });
  const urgent = messages.filter(({ lane }) => lane === 'urgent').length;
  return urgent === 0
    ? say`Debe atender ${listed(counts)}.`
    : say`Debe atender ${listed(counts)}. ${counted(urgent, 'es urgente', 'son urgentes')}.`;
}

const says: Readonly<Record<When, () => string>> = {
  vencido: () => 'con el plazo vencido',
  hoy: () => 'para hoy',
  semana: () => 'para esta semana',
  despues: () => 'para después',
  sinPlazo: () => 'sin plazo fijado',
};

/** What others owe. The first line of *En espera*. */
export const answerWaiting = (summary: BandejaSchemas['Summary'] | undefined): Sentence | undefined =>
  summary &&
  (summary.enEspera === 0
    ? ['Nada espera a otras instituciones.']
    : [
        `${counted(summary.enEspera, 'asunto espera', 'asuntos esperan')} a otra institución o ${summary.enEspera === 1 ? 'sigue' : 'siguen'} en curso. Por ahora usted no debe hacer nada.`,
      ]);

/** What the lists say beside their sentences. */
export const lists = {
  porHacer: {
    title: 'Por hacer',
    empty: 'Nada por hacer',
    emptyText:
      'Aquí aparece cada solicitud, derivación o respuesta que pide algo de su unidad, apenas llega, con su plazo.',
  },
  enEspera: {
    title: 'En espera',
    empty: 'Nada en espera',
    emptyText: 'Aquí queda lo que su unidad ya envió o respondió mientras le toca a otra institución.',
  },
  resueltas: {
    title: 'Resueltas',
    sentence: 'Lo que ya no pide nada de nadie, lo más reciente primero.',
    empty: 'Nada resuelto todavía',
    emptyText: 'Aquí queda cada asunto cuando termina: se puede leer, imprimir y buscar.',
  },
  whens: {
    vencido: 'Plazo vencido',
    hoy: 'Hoy',
    semana: 'Esta semana',
    despues: 'Después',
    sinPlazo: 'Sin plazo fijado',
  } satisfies Record<When, string>,
  columns: {
    what: 'Qué sigue',
    matter: 'Asunto',
    with: 'Con',
    due: 'Plazo',
    at: 'Fecha',
    unit: 'Unidad',
  },
  urgent: 'Urgente',
  unseen: 'sin leer',
  ownNumber: (number: string): string => `N.º ${number}`,
  person: (subject: string): string => `Persona ${subject.slice(0, 8)}`,
  received: 'recibida',
  sent: 'enviada',
  documents: (count: number): string => counted(count, 'documento', 'documentos'),
  unit: 'Unidad',
  everyUnit: 'Todas mis unidades',
  more: 'Ver más',
  caption: (title: string): string => `${title}: qué sigue, asunto, institución y plazo`,
} as const;
