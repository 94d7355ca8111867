import type { Lane } from '@valija/envelope';

/** What may be said of a term. */
export const kinds = ['por-vencer', 'vencido', 'resuelto'] as const;

export type NoticeKind = (typeof kinds)[number];

/** Something that somebody is to be told of an obligation, as the database holds it. */
export interface Notice {
  readonly seq: string;
  readonly kind: NoticeKind;
  readonly step: number;
  /** Party that is told. */
  readonly addressee: string;
  /** The moment of the clock, which may be long before it is told. */
  readonly at: Date;
  readonly rule: string;
  /** The rule's title in Spanish. */
  readonly title: string;
  /** Which of the periods; null where the rule does not repeat. */
  readonly period: number | null;
  /** The message that opened the obligation, and its thread. */
  readonly id: string;
  readonly correlationid: string;
  readonly lane: Lane;
  readonly debtor: string;
  readonly creditor: string;
  readonly due_at: Date;
  readonly state: 'open' | 'met' | 'cancelled';
  readonly ended_at: Date | null;
  /** The message that met or cancelled it. */
  readonly ended_id: string | null;
}

/** What the messages say of every term. The gateway does not know the schemas of contents: `test/notices/group.test.ts` holds this against them. */
interface Common {
  readonly obligacion: string;
  readonly titulo: string;
  readonly hilo: string;
  readonly mensaje: string;
  readonly periodo?: number;
  readonly deudor: string;
  readonly acreedor: string;
  readonly vence: string;
}

/** A term before or after its end. */
export interface Plazo extends Common {
  readonly escalamiento: number;
  readonly momento: string;
}

/** A term that nobody need think of any more. */
export interface PlazoTerminado extends Common {
  readonly resultado: 'CUMPLIDO' | 'ANULADO';
  readonly resueltoEn: string;
  readonly resueltoPor?: string;
}

/** Says a notice in the words of its message. No name, no content: codes, ids, moments and the parties. */
export function plazoOf(notice: Notice): Plazo | PlazoTerminado {
  const common = {
    obligacion: notice.rule,
    titulo: notice.title,
    hilo: notice.correlationid,
    mensaje: notice.id,
    ...(notice.period === null ? {} : { periodo: notice.period }),
    deudor: notice.debtor,
    acreedor: notice.creditor,
    vence: notice.due_at.toISOString(),
  };
  if (notice.kind !== 'resuelto')
    return { ...common, escalamiento: notice.step, momento: notice.at.toISOString() };
  return {
    ...common,
    resultado: notice.state === 'cancelled' ? 'ANULADO' : 'CUMPLIDO',
    resueltoEn: (notice.ended_at ?? notice.at).toISOString(),
    ...(notice.ended_id ? { resueltoPor: notice.ended_id } : {}),
  };
}
