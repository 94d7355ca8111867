import type { Clock } from '@valija/domain';

/** Who of the two gives an answer: whoever received the message that opens the matter, or whoever sent it. */
export type Side = 'recipient' | 'sender';

/** An answer that a matter knows. */
export interface AnswerRule {
  readonly type: string;
  readonly by: Side | 'either';
  /** Given once at most. */
  readonly once?: true;
  /** Of those that decide, one is given. */
  readonly decides?: true;
  /** Nothing follows it. */
  readonly ends?: true;
  /** One of these was given before. */
  readonly after?: readonly string[];
  /** To whom: default the other side. `chosen`: whoever answers says it. */
  readonly to?: 'chosen' | 'gateway' | 'secretaria-mitp';
  /** Its content does not name the message that it answers. */
  readonly unnamed?: true;
}

/** What is owed next, until one of its answers is given. */
export interface Step {
  readonly answers: readonly string[];
  readonly by: Side | 'either';
  /** What is to be done, in Spanish. */
  readonly accion: string;
  /** From the opening message, by its lane; a hint, since the gateway watches the terms. */
  readonly clock?: Readonly<Record<'normal' | 'urgent', Clock>>;
  /** The answer from whose last one it counts instead, where there is one. */
  readonly restartedBy?: Readonly<Partial<Record<'normal' | 'urgent', string>>>;
}

/** What may follow a message that opens a matter. */
export interface Asunto {
  /** Field of each answer's content that names the opening message. */
  readonly reference: string;
  readonly answers: readonly AnswerRule[];
  readonly steps: readonly Step[];
  /** A request within the matter, and what answers it. */
  readonly asksBack?: Pick<Step, 'accion' | 'clock'> & { readonly asked: string; readonly answered: string };
  /** It goes on after its last step, until something ends it. */
  readonly runsOn?: true;
}

const oneBusinessDay: Clock = { kind: 'business-days', days: 1 };
const twoBusinessDays: Clock = { kind: 'business-days', days: 2 };
const fiveBusinessDays: Clock = { kind: 'business-days', days: 5 };
const twentyBusinessDays: Clock = { kind: 'business-days', days: 20 };
const oneDay: Clock = { kind: 'immediate', limitMinutes: 1440 };
const oneHour: Clock = { kind: 'immediate', limitMinutes: 60 };
const eightHours: Clock = { kind: 'hours', hours: 8 };

const acusada = 'derivacion.acusada';
const aceptada = 'derivacion.aceptada';
const rechazada = 'derivacion.rechazada';
const iniciada = 'intervencion.iniciada';

/**
 * What follows each opening message, as data: order, number and end of the answers. Terms: `decisions.md` of the domain, D1, D4, D5.
 * @see Protocolo B §5.7 and §5.8; Ley 21.057 art. 4; Ley 21.325 arts. 41 and 71; Ley 19.880 arts. 24 and 31; Decreto 177 de 2022, párrafo 8; Plan de Acción 2015-2018, acción 3.1.3
 */
export const asuntos: Readonly<Record<string, Asunto>> = {
  'denuncia.recibida': {
    reference: '',
    answers: [{ type: 'denuncia.comunicada', by: 'sender', once: true, ends: true, unnamed: true }],
    steps: [
      {
        answers: ['denuncia.comunicada'],
        by: 'sender',
        accion: 'Comunicar la denuncia al Fiscal',
        clock: { normal: eightHours, urgent: eightHours },
      },
    ],
  },
  'instruccion.emitida': {
    reference: 'instruccion',
    answers: [{ type: 'instruccion.cumplida', by: 'recipient', once: true, ends: true }],
    steps: [{ answers: ['instruccion.cumplida'], by: 'recipient', accion: 'Informar el cumplimiento' }],
  },
  'derivacion.solicitada': {
    reference: 'derivacion',
    answers: [
      { type: acusada, by: 'recipient', once: true },
      { type: aceptada, by: 'recipient', once: true, decides: true, after: [acusada] },
      { type: rechazada, by: 'recipient', once: true, decides: true, ends: true, after: [acusada] },
      { type: iniciada, by: 'recipient', once: true, after: [aceptada] },
      { type: 'seguimiento.periodico', by: 'recipient', after: [iniciada] },
      { type: 'seguimiento.relevante', by: 'recipient', after: [aceptada] },
      { type: 'informe-familia.copiado', by: 'recipient', after: [aceptada] },
      { type: 'intervencion.cerrada', by: 'recipient', once: true, ends: true, after: [aceptada] },
      { type: 'derivacion.anulada', by: 'sender', once: true, ends: true },
    ],
    steps: [
      {
        answers: [acusada],
        by: 'recipient',
        accion: 'Acusar recibo',
        clock: { normal: oneBusinessDay, urgent: oneHour },
      },
      {
        answers: [aceptada, rechazada],
        by: 'recipient',
        accion: 'Decidir si acepta',
        clock: { normal: twoBusinessDays, urgent: twoBusinessDays },
      },
      { answers: [iniciada], by: 'recipient', accion: 'Informar el inicio de la intervención' },
    ],
    runsOn: true,
  },
  'plan.consultado': {
    reference: 'consulta',
    answers: [{ type: 'plan.informado', by: 'recipient', once: true, ends: true }],
    steps: [{ answers: ['plan.informado'], by: 'recipient', accion: 'Informar si hay un plan vigente' }],
  },
  'protocolo.activado': {
    reference: 'activacion',
    answers: [
      { type: 'protocolo.acusado', by: 'recipient', once: true },
      { type: 'valoracion.informada', by: 'either', to: 'chosen' },
    ],
    steps: [{ answers: ['protocolo.acusado'], by: 'recipient', accion: 'Acusar recibo de la activación' }],
  },
  'residencia.solicitada': {
    reference: 'solicitud',
    answers: [
      { type: 'residencia.acusada', by: 'recipient', once: true },
      { type: 'residencia.avisada', by: 'recipient', once: true, to: 'secretaria-mitp', unnamed: true },
      { type: 'residencia.antecedentes-requeridos', by: 'recipient', after: ['residencia.acusada'] },
      { type: 'residencia.antecedentes-aportados', by: 'sender' },
      {
        type: 'residencia.otorgada',
        by: 'recipient',
        once: true,
        decides: true,
        ends: true,
        after: ['residencia.acusada'],
      },
      {
        type: 'residencia.denegada',
        by: 'recipient',
        once: true,
        decides: true,
        ends: true,
        after: ['residencia.acusada'],
      },
    ],
    steps: [
      {
        answers: ['residencia.acusada'],
        by: 'recipient',
        accion: 'Acusar recibo de la solicitud',
        clock: { normal: oneBusinessDay, urgent: oneHour },
      },
      {
        answers: ['residencia.otorgada', 'residencia.denegada'],
        by: 'recipient',
        accion: 'Resolver la solicitud de residencia',
        clock: { normal: twentyBusinessDays, urgent: oneDay },
        // What is urgent is not held up by papers.
        restartedBy: { normal: 'residencia.antecedentes-aportados' },
      },
    ],
    asksBack: {
      asked: 'residencia.antecedentes-requeridos',
      answered: 'residencia.antecedentes-aportados',
      accion: 'Aportar los antecedentes requeridos',
      clock: { normal: fiveBusinessDays, urgent: fiveBusinessDays },
    },
  },
  'retorno.solicitado': {
    reference: 'solicitud',
    answers: [
      { type: 'retorno.acusado', by: 'recipient', once: true },
      { type: 'retorno.coordinado', by: 'recipient', after: ['retorno.acusado'] },
      { type: 'retorno.realizado', by: 'either', once: true, ends: true, after: ['retorno.coordinado'] },
      { type: 'retorno.desistido', by: 'either', once: true, ends: true },
    ],
    steps: [
      { answers: ['retorno.acusado'], by: 'recipient', accion: 'Acusar recibo de la solicitud' },
      { answers: ['retorno.coordinado'], by: 'recipient', accion: 'Coordinar el retorno' },
      { answers: ['retorno.realizado'], by: 'either', accion: 'Informar que el retorno se realizó' },
    ],
  },
  'documento.solicitado': {
    reference: 'solicitud',
    answers: [
      { type: 'documento.entregado', by: 'recipient', once: true, decides: true, ends: true },
      { type: 'documento.denegado', by: 'recipient', once: true, decides: true, ends: true },
    ],
    steps: [
      {
        answers: ['documento.entregado', 'documento.denegado'],
        by: 'recipient',
        accion: 'Entregar o denegar el documento',
      },
    ],
  },
  'autorizacion.otorgada': {
    reference: '',
    answers: [
      { type: 'autorizacion.revocada', by: 'sender', once: true, ends: true, to: 'gateway', unnamed: true },
    ],
    steps: [],
  },
};

/** The opening type and the rule of an answer; a type answers one kind of message at most. */
export function findAnswerRule(
  type: string,
): { readonly opening: string; readonly asunto: Asunto; readonly rule: AnswerRule } | undefined {
  for (const [opening, asunto] of Object.entries(asuntos)) {
    const rule = asunto.answers.find((each) => each.type === type);
    if (rule) return { opening, asunto, rule };
  }
  return undefined;
}

/** Whether a type is only ever said in answer: its content names what it answers. */
export const isOnlyAnswer = (type: string): boolean => {
  const found = findAnswerRule(type);
  return found !== undefined && !found.rule.unnamed;
};
