import { describe, expect, it } from '@jest/globals';
import type { BandejaSchemas } from '../api.js';
import { lifeLine } from './vida.js';

type Message = BandejaSchemas['Message'];

const now = Date.parse('2026-11-23T13:10:00Z');
const party = { urn: 'urn:valija:cl:pav:rm', name: 'Programa Apoyo a Víctimas (ejemplo)' };

const receipt = (kind: string, at: string) => ({ kind, titulo: kind, by: party, at, verified: true });

const message = (change: Partial<Message>): Message => ({
  id: '01920000-0000-7000-8000-000000000101',
  direction: 'sent',
  type: 'derivacion.solicitada',
  titulo: 'Derivación solicitada',
  counterpart: party,
  subject: '0123456789abcdef0123456789abcdef',
  correlationid: '01920000-0000-7000-8000-000000000101',
  unidad: 'general',
  lane: 'normal',
  time: '2026-11-23T13:00:00Z',
  at: '2026-11-23T13:00:00Z',
  attachmentCount: 0,
  estado: 'enviado',
  atencion: 'en_espera',
  seen: true,
  purpose: 'derivacion-programa',
  legalbasis: 'ley-21057:art-4',
  dataschema: '',
  contentschema: '',
  content: {},
  attachments: [],
  receipts: [],
  thread: [],
  ...change,
});

const said = (change: Partial<Message>) =>
  lifeLine(message(change), now).map(({ label, state, gap }) => [label, state, gap?.text]);

const accepted = receipt('accepted', '2026-11-23T13:00:05Z');
const received = receipt('received', '2026-11-23T13:01:05Z');
const delivered = receipt('delivered', '2026-11-23T13:02:05Z');

describe('the life line of a message', () => {
  it('begins when it is sent, and says how long it waits', () => {
    expect(said({})).toEqual([
      ['Enviada', 'done', undefined],
      ['Recibida', 'here', 'espera hace 10 min'],
      ['Entregada a quien la lee', 'ahead', undefined],
    ]);
  });

  it('goes on by its receipts to the answer', () => {
    const answer: BandejaSchemas['MessageSummary'] = {
      ...message({ id: '01920000-0000-7000-8000-000000000102', titulo: 'Derivación acusada' }),
      answers: '01920000-0000-7000-8000-000000000101',
      at: '2026-11-23T13:05:05Z',
    };
    expect(said({ receipts: [accepted, received, delivered], thread: [answer] })).toEqual([
      ['Aceptada para entregar', 'done', undefined],
      ['Recibida', 'done', 'tras 1 min'],
      ['Entregada a quien la lee', 'done', 'tras 1 min'],
      ['Derivación acusada', 'done', 'tras 3 min'],
    ]);
  });

  it('ends where it was turned back, received or not', () => {
    expect(said({ receipts: [accepted, receipt('refused', '2026-11-23T13:01:05Z')] })).toEqual([
      ['Aceptada para entregar', 'done', undefined],
      ['Devuelta', 'failed', 'tras 1 min'],
    ]);
  });

  it('says that an answer is owed, and when it is late', () => {
    const pendiente = {
      types: ['derivacion.acusada'],
      accion: 'Acusar recibo',
      debe: 'contraparte' as const,
    };
    const last = (vencido: boolean) =>
      said({ receipts: [accepted, received, delivered], pendiente: { ...pendiente, vencido } }).at(-1);
    expect(last(false)).toEqual(['Por responder', 'ahead', undefined]);
    expect(last(true)).toEqual(['Por responder', 'failed', undefined]);
  });
});
