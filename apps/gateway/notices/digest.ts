import type { Notice, NoticeKind } from './plazo.js';

/** What a party has to do with a term. */
export type Part = 'DEUDOR' | 'ACREEDOR' | 'COORDINACION';

/** A term as it is told by e-mail and webhook: codes, ids and moments, of no person and no other institution. */
export interface DigestPlazo {
  readonly aviso: NoticeKind;
  readonly obligacion: string;
  readonly titulo: string;
  readonly parte: Part;
  readonly hilo: string;
  readonly mensaje: string;
  readonly periodo?: number;
  readonly vence: string;
  readonly resueltoEn?: string;
}

/** An urgent message that nobody took in. */
export interface DigestSilencio {
  readonly mensaje: string;
  readonly hilo: string;
  readonly tipo: string;
  readonly aceptado: string;
  readonly telefonoTurno?: string;
}

/** What one party is told at once by channels that are not ours: it could be read by anybody on their way. */
export interface Digest {
  readonly urgente: boolean;
  readonly plazos: readonly DigestPlazo[];
  readonly sinRecibir: readonly DigestSilencio[];
}

export const digestOfNotices = (notices: readonly Notice[]): Digest => ({
  urgente: notices.some(({ lane }) => lane === 'urgent'),
  plazos: notices.map((notice) => ({
    aviso: notice.kind,
    obligacion: notice.rule,
    titulo: notice.title,
    parte: partOf(notice),
    hilo: notice.correlationid,
    mensaje: notice.id,
    ...(notice.period === null ? {} : { periodo: notice.period }),
    vence: notice.due_at.toISOString(),
    ...(notice.ended_at ? { resueltoEn: notice.ended_at.toISOString() } : {}),
  })),
  sinRecibir: [],
});

export const digestOfSilence = (silencio: DigestSilencio): Digest => ({
  urgente: true,
  plazos: [],
  sinRecibir: [silencio],
});

const partOf = ({ addressee, debtor, creditor }: Notice): Part => {
  if (addressee === debtor) return 'DEUDOR';
  return addressee === creditor ? 'ACREEDOR' : 'COORDINACION';
};
