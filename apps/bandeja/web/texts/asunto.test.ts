import { describe, expect, it } from '@jest/globals';
import { plain } from '@valija/words';
import type { BandejaSchemas } from '../api.js';
import { sayMatter } from './asunto.js';
import { answerWork, groupByWhen, whenOf } from './listas.js';

type MessageSummary = BandejaSchemas['MessageSummary'];

/** Monday 23 November 2026, 10:00 in Chile. */
const now = Date.parse('2026-11-23T13:00:00Z');

const message = (change: Partial<MessageSummary> = {}): MessageSummary => ({
  id: '01920000-0000-7000-8000-000000000101',
  direction: 'received',
  type: 'residencia.solicitada',
  titulo: 'Residencia solicitada',
  counterpart: { urn: 'urn:valija:cl:pav:rm', name: 'Programa Apoyo a Víctimas (ejemplo)' },
  subject: '0123456789abcdef0123456789abcdef',
  correlationid: '01920000-0000-7000-8000-000000000101',
  unidad: 'residencia',
  lane: 'normal',
  time: '2026-11-23T12:00:00Z',
  at: '2026-11-23T12:00:01Z',
  attachmentCount: 0,
  estado: 'entregado',
  atencion: 'por_hacer',
  seen: true,
  ...change,
});

const pending = (change: Partial<BandejaSchemas['Pendiente']> = {}): BandejaSchemas['Pendiente'] => ({
  types: ['residencia.acusada'],
  accion: 'Acusar recibo de la solicitud',
  debe: 'nosotros',
  vencido: false,
  ...change,
});

const said = (change: Partial<MessageSummary>) => {
  const { tone, sentence } = sayMatter(message(change), now);
  return `${tone}: ${plain(sentence)}`;
};

describe('what is said of a matter', () => {
  it.each<[Partial<MessageSummary>, string]>([
    [
      { pendiente: pending({ plazo: '2026-11-23T19:00:00Z' }) },
      'amber: Debe acusar recibo de la solicitud hoy antes de las 16:00.',
    ],
    [
      { pendiente: pending({ plazo: '2026-11-26T19:00:00Z' }) },
      'quiet: Debe acusar recibo de la solicitud antes del jueves 26, 16:00.',
    ],
    [
      { pendiente: pending({ plazo: '2026-11-23T11:00:00Z', vencido: true }) },
      'red: Debe acusar recibo de la solicitud: venció hace 2 h.',
    ],
    [{ pendiente: pending() }, 'quiet: Debe acusar recibo de la solicitud.'],
    [{ seen: false }, 'blue: Llegó y nadie de su unidad lo ha leído.'],
    [
      { atencion: 'en_espera', pendiente: pending({ debe: 'contraparte', plazo: '2026-11-26T19:00:00Z' }) },
      'quiet: PAV RM debe acusar recibo de la solicitud antes del jueves 26, 16:00.',
    ],
    [
      {
        atencion: 'en_espera',
        pendiente: pending({ debe: 'contraparte', plazo: '2026-11-23T11:00:00Z', vencido: true }),
      },
      'amber: PAV RM debía acusar recibo de la solicitud: venció hace 2 h.',
    ],
    [{ atencion: 'en_espera', direction: 'sent', estado: 'aceptado' }, 'quiet: Va en camino a PAV RM.'],
    [
      { direction: 'sent', estado: 'abandonado' },
      'red: No se entregó: se dio por abandonada. Debe revisar qué hacer.',
    ],
    [{ atencion: 'resuelto' }, 'quiet: No queda nada por hacer.'],
  ])('%j is «%s»', (change, sentence) => {
    expect(said(change)).toBe(sentence);
  });
});

describe('work by its time', () => {
  const due = (plazo: string | undefined, vencido = false) =>
    message({ pendiente: pending({ ...(plazo ? { plazo } : {}), vencido }) });

  it.each([
    ['2026-11-23T12:59:59Z', 'vencido'],
    ['2026-11-24T02:59:59Z', 'hoy'],
    ['2026-11-24T03:00:00Z', 'semana'],
    ['2026-11-30T02:59:59Z', 'semana'],
    ['2026-11-30T03:00:00Z', 'despues'],
    [undefined, 'sinPlazo'],
  ])('what is due at %s stands under %s: the week ends on Sunday in Chile', (plazo, when) => {
    expect(whenOf(due(plazo), now)).toBe(when);
  });

  it('keeps the order of the server within each time, and says each with its count', () => {
    const messages = [
      due('2026-11-26T19:00:00Z'),
      due('2026-11-23T19:00:00Z'),
      { ...due('2026-11-27T19:00:00Z'), lane: 'urgent' as const },
    ];
    expect(groupByWhen(messages, now).map(({ when, messages: of }) => [when, of.length])).toEqual([
      ['hoy', 1],
      ['semana', 2],
    ]);
    expect(plain(answerWork(messages, undefined, now))).toBe(
      'Debe atender 1 asunto para hoy y 2 para esta semana. 1 es urgente.',
    );
  });

  it('says what waits elsewhere where there is none', () => {
    const summary = { porHacer: 0, porHacerUrgentes: 0, porHacerVencidos: 0, enEspera: 7, rechazados: 0 };
    expect(plain(answerWork([], summary, now))).toBe(
      'No hay nada por hacer. 7 asuntos esperan a otras instituciones.',
    );
  });
});
