import { describe, expect, it } from '@jest/globals';
import type { EntryKind, StoredEntry, ThreadObligation } from './read-timeline.js';
import { awaited, sentenceOf } from './sentence.js';

const uravit = 'urn:valija:cl:minpublico:uravit-ficticia';
const programa = 'urn:valija:cl:programa:ficticio';
const names: Readonly<Record<string, string>> = {
  [uravit]: 'URAVIT ficticia',
  [programa]: 'Programa Ficticio',
};
const nameOf = (urn: string): string => names[urn] ?? urn;

const entry = (kind: EntryKind, changes: Partial<StoredEntry> = {}): StoredEntry => ({
  at: new Date('2026-11-20T15:00:00Z'),
  kind,
  source: uravit,
  id: '0190f7a0-0000-7000-8000-000000000000',
  name: 'cl.valija.derivacion.solicitada',
  party: programa,
  detail: 'normal',
  misfit: null,
  course: null,
  obligation: null,
  place: '0',
  rank: '0',
  key: 'x',
  ...changes,
});

const decision: ThreadObligation = {
  seq: '2',
  title: 'Aceptar o rechazar una derivación, con fundamento',
  debtor: programa,
  due_at: new Date('2026-11-25T03:00:00Z'),
  due_date: '2026-11-24',
  clock: 'business-days',
  opened_at: new Date('2026-11-20T15:00:00Z'),
  ended_at: null,
};
const acuse: ThreadObligation = {
  ...decision,
  seq: '1',
  title: 'Acusar recibo de una derivación urgente',
  due_at: new Date('2026-11-20T16:00:00Z'),
  due_date: '2026-11-20',
  clock: 'immediate',
};

describe('the sentence of an entry', () => {
  it('says what happened and what is awaited of whom until when: a day to its end, hours to the minute', () => {
    expect(sentenceOf(entry('message', { detail: 'urgent' }), [acuse, decision], nameOf)).toBe(
      'URAVIT ficticia envió a Programa Ficticio «Derivación solicitada», por el carril urgente; se espera de Programa Ficticio: ' +
        'acusar recibo de una derivación urgente, hasta el viernes 20 de noviembre de 2026, 13:00 horas (hora de Santiago), y se ' +
        'espera de Programa Ficticio: aceptar o rechazar una derivación, con fundamento, hasta el fin del martes 24 de noviembre de 2026.',
    );
  });

  it('goes by the moment of the entry: what ended by then is not awaited, what is late is called so', () => {
    const at = new Date('2026-11-26T12:00:00Z');
    const obligations = [{ ...acuse, ended_at: new Date('2026-11-20T15:30:00Z') }, decision];
    const said = sentenceOf(entry('obligation-overdue', { at, name: decision.title }), obligations, nameOf);
    expect(said).toBe(
      'Venció un plazo de Programa Ficticio: aceptar o rechazar una derivación, con fundamento; se espera de Programa Ficticio: ' +
        'aceptar o rechazar una derivación, con fundamento, plazo vencido desde el fin del martes 24 de noviembre de 2026.',
    );
  });

  it('says so where nothing is awaited, before anything began and after all ended', () => {
    const ended = [{ ...decision, ended_at: new Date('2026-11-23T12:00:00Z') }];
    expect(awaited(new Date('2026-11-20T14:59:59Z'), ended, nameOf)).toBe('no hay plazos pendientes');
    expect(awaited(new Date('2026-11-23T12:00:00Z'), ended, nameOf)).toBe('no hay plazos pendientes');
  });

  it('names three terms, those that end first, and says how many more there are', () => {
    const many = Array.from({ length: 5 }, (_, at) => ({ ...decision, seq: String(at) }));
    expect(awaited(decision.opened_at, many, nameOf)).toMatch(/2026 y 2 plazos más$/);
    expect(awaited(decision.opened_at, many.slice(1), nameOf)).toMatch(/2026 y un plazo más$/);
    expect(awaited(decision.opened_at, many.slice(2), nameOf)).not.toContain('más');
  });

  it('says where the derivación stands since, or by which rule a message does not fit, in words for a person', () => {
    const said = (changes: Partial<StoredEntry>) => sentenceOf(entry('message', changes), [], nameOf);
    const [acusada, aceptada] = ['cl.valija.derivacion.acusada', 'cl.valija.derivacion.aceptada'];
    expect(said({ name: acusada, course: 'ACUSADA' })).toContain(
      '«Derivación acusada», y la derivación quedó en «Acusada»; no hay',
    );
    expect(said({ name: aceptada, misfit: 'decision-repetida' })).toContain(
      '«Derivación aceptada», que no calza con el curso de la derivación: la derivación ya tenía una decisión; no hay',
    );
    expect(sentenceOf(entry('course', { party: uravit, course: 'REDERIVADA' }), [], nameOf)).toBe(
      'URAVIT ficticia pidió lo mismo a otra institución, y la derivación quedó en «Derivada de nuevo»; no hay plazos pendientes.',
    );
  });

  it.each([
    ['accepted', '', 'La compuerta aceptó el mensaje y lo va a entregar'],
    ['received', '', 'El sistema de Programa Ficticio recibió el mensaje'],
    ['delivered', '', 'El mensaje quedó entregado en el sistema de Programa Ficticio'],
    ['refused', 'schema-violation', 'Programa Ficticio devolvió el mensaje (schema-violation)'],
    ['expired', '', 'Pasó el tiempo del mensaje sin que su destinatario diera señal, y se sigue entregando'],
    ['withheld', 'agreement-suspended', 'La compuerta retuvo el mensaje (agreement-suspended)'],
    ['abandoned', '', 'Dos administradores dieron el mensaje por abandonado'],
  ])('says what a receipt says: %s', (name, detail, said) => {
    expect(sentenceOf(entry('receipt', { name, detail }), [], nameOf)).toBe(
      `${said}; no hay plazos pendientes.`,
    );
  });

  it.each([
    ['por-vencer', 'que un plazo está por vencer'],
    ['vencido', 'que un plazo venció'],
    ['resuelto', 'que un plazo vencido se resolvió'],
  ])('says who was told what: %s', (name, said) => {
    expect(sentenceOf(entry('notice', { name, detail: decision.title }), [], nameOf)).toBe(
      `Se avisó a Programa Ficticio ${said}: aceptar o rechazar una derivación, con fundamento; no hay plazos pendientes.`,
    );
  });
});
