import { describe, expect, it } from '@jest/globals';
import type { MessageRow, Obligation, ThreadDetail } from '@valija/ops-api';
import { plain } from '@valija/words';
import { sayTerm, sayThread } from './hilo.js';

/** Sunday 22 November 2026, 12:00 in Santiago. Institutions and messages are fictitious. */
const now = Date.parse('2026-11-22T15:00:00Z');
const uravit = { urn: 'urn:valija:cl:minpublico:uravit-13', name: 'Fiscalía Regional' };
const ninez = { urn: 'urn:valija:cl:mejor-ninez:rm', name: 'Servicio de Protección' };

const row = (changes: Partial<MessageRow> = {}): MessageRow => ({
  source: uravit.urn,
  id: '0190f7a0-0000-7000-8000-000000000001',
  type: 'cl.valija.derivacion.solicitada',
  title: 'Derivación solicitada',
  dataschema: 'urn:valija:schema:derivacion.solicitada:1.0.0',
  sender: uravit,
  recipient: ninez,
  correlationid: '0190f7a0-0000-7000-8000-000000000001',
  lane: 'normal',
  state: 'delivered',
  takenAt: '2026-11-22T14:30:00Z',
  ...changes,
});

const term: Obligation = {
  rule: 'derivacion-decision',
  title: 'Aceptar o rechazar una derivación',
  deadline: null,
  legalSource: 'Protocolo B §5.7',
  period: 1,
  correlationid: '0190f7a0-0000-7000-8000-000000000001',
  opening: { source: uravit.urn, id: '0190f7a0-0000-7000-8000-000000000001' },
  lane: 'normal',
  debtor: ninez,
  creditor: uravit,
  region: null,
  baseAt: '2026-11-22T14:30:00Z',
  dueAt: '2026-11-24T19:00:00Z',
  dueDate: '2026-11-24',
  state: 'open',
  overdue: false,
  endedAt: null,
};

const said = (changes: Partial<ThreadDetail>) => {
  const { tone, sentence } = sayThread(
    {
      at: '2026-11-22T15:00:00Z',
      correlationid: '0190f7a0-0000-7000-8000-000000000001',
      course: null,
      participants: [uravit, ninez],
      messages: [row()],
      blocked: [],
      obligations: [],
      ...changes,
    },
    now,
  );
  return [tone, plain(sentence)];
};

describe('what a thread waits for', () => {
  it('is the one that was set aside, before all else', () => {
    const head = row({ error: { code: 'native-refused', kind: 'parked', since: '2026-11-22T13:42:00Z' } });
    const waiting = [
      { source: uravit.urn, id: '2' },
      { source: uravit.urn, id: '3' },
    ];
    expect(said({ messages: [head], blocked: [{ head, waiting }], obligations: [term] })).toEqual([
      'red',
      'El hilo está detenido: «Derivación solicitada» quedó apartada en Mejor Niñez RM desde las 10:42, y 2 mensajes esperan detrás. ' +
        'Antes del martes 24, 16:00, Mejor Niñez RM debe aceptar o rechazar una derivación.',
    ]);
  });

  it('is the term that ends first, late or not, and where the derivación stands', () => {
    const course = { state: 'ACUSADA', title: 'Acusada', final: false };
    const later = { ...term, dueAt: '2026-11-30T19:00:00Z' };
    expect(said({ obligations: [later, term], course })).toEqual([
      'quiet',
      'Antes del martes 24, 16:00, Mejor Niñez RM debe aceptar o rechazar una derivación. Hay 1 plazo más abierto. La derivación está en «Acusada».',
    ]);
    expect(said({ obligations: [{ ...term, dueAt: '2026-11-22T13:00:00Z' }] })).toEqual([
      'red',
      'Hoy antes de las 10:00, Mejor Niñez RM debía aceptar o rechazar una derivación: el plazo venció hace 2 h.',
    ]);
  });

  it('is what is on its way, else nothing', () => {
    const waiting = row({ state: 'accepted', takenAt: '2026-11-22T14:59:00Z' });
    expect(said({ messages: [waiting] })).toEqual(['quiet', '1 mensaje va en camino.']);
    expect(said({ messages: [{ ...waiting, takenAt: '2026-11-22T14:00:00Z' }] })[0]).toBe('red');
    expect(said({})).toEqual([
      'quiet',
      'Nada está pendiente en este hilo. Lo último, a las 11:30: «Derivación solicitada», de Fiscalía URAVIT 13 a Mejor Niñez RM.',
    ]);
  });

  it('says of a term that ended how it did', () => {
    expect(plain(sayTerm({ ...term, state: 'met', endedAt: '2026-11-22T14:40:00Z' }, now))).toBe(
      'Mejor Niñez RM cumplió a las 11:40: aceptar o rechazar una derivación.',
    );
    expect(plain(sayTerm({ ...term, state: 'cancelled' }, now))).toBe(
      'Quedó sin efecto el plazo de Mejor Niñez RM: aceptar o rechazar una derivación.',
    );
  });
});
