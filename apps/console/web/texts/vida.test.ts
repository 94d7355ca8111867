import { describe, expect, it } from '@jest/globals';
import type { Holder, LifeEvent, MessageDetail, Obligation } from '@valija/ops-api';
import { lifeLine } from './vida.js';

/** Sunday 22 November 2026, 12:00 in Santiago. Institutions and messages are fictitious. */
const now = Date.parse('2026-11-22T15:00:00Z');
const uravit = { urn: 'urn:valija:cl:minpublico:uravit-13', name: 'Fiscalía Regional' };
const ninez = { urn: 'urn:valija:cl:mejor-ninez:rm', name: 'Servicio de Protección' };
const gateway = { urn: 'urn:valija:cl:valija:gateway', name: 'Valija' };

const event = (kind: LifeEvent['kind'], at: string, by = ninez): LifeEvent => ({
  kind,
  at: `2026-11-22T${at}Z`,
  by,
  kid: 'k1',
  verified: true,
});

const message = (changes: Partial<MessageDetail>): MessageDetail => ({
  source: uravit.urn,
  id: '0190f7a0-0000-7000-8000-000000000001',
  type: 'cl.valija.derivacion.solicitada',
  title: 'Derivación solicitada',
  dataschema: 'urn:valija:schema:derivacion.solicitada:1.0.0',
  sender: uravit,
  recipient: ninez,
  correlationid: '0190f7a0-0000-7000-8000-000000000001',
  lane: 'urgent',
  state: 'accepted',
  takenAt: '2026-11-22T14:59:00Z',
  alsoFrom: [],
  envelope: {},
  envelopedigest: 'bJ2nRkU5xWm0y6oZt1qGd3hVfC8sKaLpEiTuNvXwYzQ',
  life: [event('accepted', '14:59:00', gateway)],
  attempts: [],
  holder: null,
  causes: [],
  consequences: [],
  obligations: [],
  replays: [],
  ...changes,
});

const reference = { source: ninez.urn, id: '0190f7a0-0000-7000-8000-000000000002' };

const term: Obligation = {
  rule: 'derivacion-decision',
  title: 'Aceptar o rechazar una derivación',
  deadline: null,
  legalSource: 'Protocolo B §5.7',
  period: 1,
  correlationid: '0190f7a0-0000-7000-8000-000000000001',
  opening: { source: uravit.urn, id: '0190f7a0-0000-7000-8000-000000000001' },
  lane: 'urgent',
  debtor: ninez,
  creditor: uravit,
  region: null,
  baseAt: '2026-11-22T14:00:00Z',
  dueAt: '2026-11-22T16:00:00Z',
  dueDate: '2026-11-22',
  state: 'open',
  overdue: false,
  endedAt: null,
};

const held = (step: Holder['step']): Holder => ({ party: ninez, since: '2026-11-22T14:00:00Z', step });
const line = (changes: Partial<MessageDetail>) =>
  lifeLine(message(changes), now).map(({ label, state, gap }) => [label, state, gap?.text, gap?.tone]);

describe('the life line of a message', () => {
  it('waits for its recipient, in red past the limit of its lane', () => {
    expect(line({})).toEqual([
      ['Aceptado', 'done', undefined, undefined],
      ['Sin recibir', 'here', 'espera hace 1 min', 'quiet'],
      ['Entregado', 'ahead', undefined, undefined],
    ]);
    expect(line({ takenAt: '2026-11-22T14:57:00Z' })[1]).toEqual([
      'Sin recibir',
      'failed',
      'espera hace 3 min',
      'red',
    ]);
  });

  it('tells how long each step took, by which signed receipt', () => {
    const life = [
      event('accepted', '14:00:00', gateway),
      event('received', '14:00:02'),
      event('delivered', '14:00:05'),
    ];
    const whole = message({
      state: 'delivered',
      takenAt: '2026-11-22T14:00:00Z',
      receivedAt: '2026-11-22T14:00:02Z',
      endedAt: '2026-11-22T14:00:05Z',
      life,
    });
    const stations = lifeLine(whole, now);
    expect(stations.map(({ label, gap }) => [label, gap?.text])).toEqual([
      ['Aceptado', undefined],
      ['Recibido', 'tras 2 s'],
      ['Entregado', 'tras 3 s'],
    ]);
    expect(stations.map(({ proof }) => proof?.verified)).toEqual([true, true, true]);
    expect(stations.map(({ by }) => by?.name)).toEqual(['Valija', ninez.name, ninez.name]);
  });

  it('ends with the answer that is owed: how long is left, or since when it is late', () => {
    const delivered = {
      state: 'delivered' as const,
      life: [
        event('accepted', '14:59:00', gateway),
        event('received', '14:59:01'),
        event('delivered', '14:59:02'),
      ],
    };
    expect(line({ ...delivered, obligations: [term] }).at(-1)).toEqual([
      'Por responder',
      'here',
      'quedan 1 h',
      'quiet',
    ]);
    const late = { ...term, dueAt: '2026-11-22T13:00:00Z' };
    expect(line({ ...delivered, obligations: [term, late] }).at(-1)).toEqual([
      'Por responder',
      'failed',
      'venció hace 2 h',
      'red',
    ]);
    const answer = {
      ...reference,
      type: 'x',
      title: 'Derivación acusada',
      state: 'delivered' as const,
      takenAt: '2026-11-22T14:59:30Z',
    };
    expect(line({ ...delivered, consequences: [answer] }).at(-1)?.[0]).toBe('Respondido');
    expect(line({ ...delivered, consequences: [answer], obligations: [term] }).at(-1)?.[0]).toBe(
      'Por responder',
    );
    const met = { ...term, state: 'met' as const };
    expect(line({ ...delivered, obligations: [met] }).at(-1)?.[0]).toBe('Entregado');
  });

  it('stops where it was set aside, and where it waits for one that was', () => {
    const received = {
      state: 'received' as const,
      life: [event('accepted', '13:59:00', gateway), event('received', '14:00:00')],
    };
    expect(line({ ...received, holder: held('parked') }).at(-1)).toEqual([
      'Apartado',
      'failed',
      'espera hace 1 h',
      'red',
    ]);
    expect(line({ ...received, holder: held('blocked') }).at(-1)?.[0]).toBe('Espera a otro');
    expect(line({ ...received, holder: held('inside') }).at(-1)).toEqual([
      'Por entregar',
      'here',
      'espera hace 1 h',
      'quiet',
    ]);
  });

  it('ends at the gateway where it was refused or given up there, or is kept back there', () => {
    const refused = [event('accepted', '14:59:00', gateway), event('refused', '14:59:01', gateway)];
    expect(line({ state: 'refused', life: refused, obligations: [term] }).map(([label]) => label)).toEqual([
      'Aceptado',
      'Devuelto',
    ]);
    expect(line({ state: 'withheld' })[1]).toEqual(['Retenido', 'failed', 'espera hace 1 min', 'amber']);
  });
});
