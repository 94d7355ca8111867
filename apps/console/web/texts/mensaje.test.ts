import { describe, expect, it } from '@jest/globals';
import type { Holder, LifeEvent, MessageDetail } from '@valija/ops-api';
import { plain } from '@valija/words';
import { sayLifeEvent, sayRow, whereabouts } from './mensaje.js';

/** Sunday 22 November 2026, 12:00 in Santiago. Institutions and messages are fictitious. */
const now = Date.parse('2026-11-22T15:00:00Z');

const uravit = { urn: 'urn:valija:cl:minpublico:uravit-13', name: 'Fiscalía Regional' };
const ninez = { urn: 'urn:valija:cl:mejor-ninez:rm', name: 'Servicio de Protección' };
const gateway = { urn: 'urn:valija:cl:valija:gateway', name: 'Valija' };
const other = { source: uravit.urn, id: '0190f7a0-0000-7000-8000-000000000002' };

const message = (changes: Partial<MessageDetail> = {}): MessageDetail => ({
  source: uravit.urn,
  id: '0190f7a0-0000-7000-8000-000000000001',
  type: 'cl.valija.derivacion.solicitada',
  title: 'Derivación solicitada',
  dataschema: 'urn:valija:schema:derivacion.solicitada:1.0.0',
  sender: uravit,
  recipient: ninez,
  correlationid: '0190f7a0-0000-7000-8000-000000000001',
  lane: 'normal',
  state: 'received',
  takenAt: '2026-11-22T13:30:00Z',
  alsoFrom: [],
  envelope: {},
  envelopedigest: 'bJ2nRkU5xWm0y6oZt1qGd3hVfC8sKaLpEiTuNvXwYzQ',
  life: [],
  attempts: [],
  holder: null,
  causes: [],
  consequences: [],
  obligations: [],
  replays: [],
  ...changes,
});

const heldBy = (holder: Partial<Holder>, changes: Partial<MessageDetail> = {}) =>
  whereabouts(
    message({
      holder: { party: ninez, since: '2026-11-22T13:42:00Z', step: 'inside', ...holder },
      ...changes,
    }),
    now,
  );

const said = (...of: Parameters<typeof heldBy>): string => plain(heldBy(...of).sentence);

describe('who has a message', () => {
  it('is told with since when and until when', () => {
    const step = 'answering' as const;
    expect(said({ step, mustAnswerBefore: '2026-11-24T19:00:00Z' })).toBe(
      'La tiene Mejor Niñez RM desde las 10:42. Debe responder antes del martes 24, 16:00.',
    );
    expect(said({ step })).toBe('La tiene Mejor Niñez RM desde las 10:42. Se espera su respuesta.');
  });

  it('is told apart from who has to act next, and from a refusal that could not be told to its sender', () => {
    expect(said({ step: 'answering', party: uravit, mustAnswerBefore: '2026-11-24T19:00:00Z' })).toBe(
      'Quedó entregada en Mejor Niñez RM desde las 10:42; lo que sigue es de Fiscalía URAVIT 13. Debe responder antes del martes 24, 16:00.',
    );
    expect(said({ step: 'parked', party: uravit })).toMatch(
      /^Mejor Niñez RM la devolvió, pero el aviso quedó apartado en Fiscalía URAVIT 13 desde las 10:42\./,
    );
  });

  it('goes by the gender of what it is', () => {
    const plan = { title: 'Plan consultado' };
    expect(said({ step: 'answering' }, plan)).toMatch(/^Lo tiene/);
    expect(said({ step: 'parked' }, plan)).toMatch(/^Quedó apartado en/);
    expect(said({ step: 'parked' })).toMatch(/^Quedó apartada en/);
  });

  it('is late and red once its term has passed, and says since when', () => {
    const late = { step: 'answering' as const, mustAnswerBefore: '2026-11-22T13:00:00Z' };
    expect(heldBy(late).tone).toBe('red');
    expect(said(late)).toBe(
      'La tiene Mejor Niñez RM desde las 10:42. Debía responder hoy antes de las 10:00: el plazo venció hace 2 h.',
    );
  });

  it('is the gateway while the recipient does not receive it: red past the limit of its lane', () => {
    const waiting = { step: 'waiting' as const, since: '2026-11-22T14:57:00Z' };
    const taken = { state: 'accepted' as const, takenAt: '2026-11-22T14:57:00Z' };
    expect(said(waiting, taken)).toBe(
      'La tiene la compuerta desde las 11:57, hace 3 min: Mejor Niñez RM no la ha recibido.',
    );
    expect(heldBy(waiting, taken).tone).toBe('quiet');
    expect(heldBy(waiting, { ...taken, lane: 'urgent' }).tone).toBe('red');
    expect(said(waiting, { ...taken, lane: 'urgent' })).toContain(
      'Su límite es 2 min: llame a Mejor Niñez RM si no se resuelve solo.',
    );
  });

  it('says what was tried and why it failed, what it waits for, why it is kept back', () => {
    const attempts = [
      { at: '2026-11-22T14:50:00Z', by: 'ninez', code: 'native-unavailable', errorClass: null, attempts: 4 },
    ];
    expect(said({}, { attempts })).toMatch(
      /^La tiene Mejor Niñez RM desde las 10:42\. Su sistema no la ha tomado tras 4 intentos: \S.+\.$/,
    );
    expect(heldBy({ step: 'blocked' }, { blockedBy: other }).sentence).toContainEqual({
      kind: 'link',
      text: 'otro mensaje del hilo',
      to: `/mensajes/${other.id}?source=${encodeURIComponent(other.source)}`,
    });
    const error = {
      code: 'agreement-suspended',
      kind: 'undelivered' as const,
      since: '2026-11-22T13:42:00Z',
    };
    expect(said({ step: 'withheld' }, { error })).toMatch(
      /^La retiene la compuerta desde las 10:42: .+\. Sale sola cuando se levante la suspensión\.$/,
    );
  });
});

describe('a message that has ended', () => {
  const endedAt = '2026-11-22T14:00:00Z';

  it('is with whom it was delivered to, answered or not', () => {
    const delivered = message({ state: 'delivered', endedAt });
    expect(plain(whereabouts(delivered, now).sentence)).toBe(
      'La tiene Mejor Niñez RM desde las 11:00: entregada en su sistema. Nadie debe nada más por este mensaje.',
    );
    const answer = {
      source: ninez.urn,
      id: '0190f7a0-0000-7000-8000-000000000003',
      type: 'cl.valija.derivacion.acusada',
      title: 'Derivación acusada',
      state: 'delivered' as const,
      takenAt: '2026-11-22T14:05:00Z',
    };
    expect(plain(whereabouts({ ...delivered, consequences: [answer] }, now).sentence)).toBe(
      'La tiene Mejor Niñez RM desde las 11:00: entregada en su sistema, y respondida con «Derivación acusada» a las 11:05.',
    );
  });

  it('was given back, given up or kept back, by whom and why', () => {
    const refused: LifeEvent = { at: endedAt, kind: 'refused', by: gateway, code: 'no-agreement' };
    expect(plain(whereabouts(message({ state: 'refused', endedAt, life: [refused] }), now).sentence)).toMatch(
      /^Compuerta la devolvió a las 11:00: .+\. Quien envía debe corregir y emitir un mensaje nuevo\.$/,
    );
    expect(plain(whereabouts(message({ state: 'abandoned', endedAt }), now).sentence)).toBe(
      'Dos administradores la dieron por abandonada a las 11:00: ya no se entrega.',
    );
    const revoked: LifeEvent = { at: endedAt, kind: 'withheld', by: gateway, code: 'authorization-revoked' };
    expect(
      plain(whereabouts(message({ state: 'withheld', endedAt, life: [revoked] }), now).sentence),
    ).toMatch(/^La compuerta la retuvo para siempre a las 11:00: .+\. No se entrega\.$/);
  });
});

describe('the life of a message', () => {
  const event = (changes: Partial<LifeEvent>): string =>
    plain(sayLifeEvent({ at: '2026-11-22T14:00:00Z', kind: 'accepted', by: ninez, ...changes }));

  it.each<[LifeEvent['kind'], string]>([
    ['accepted', 'La compuerta lo aceptó'],
    ['received', 'Mejor Niñez RM lo recibió'],
    ['expired', 'Pasó su tiempo sin señal del destinatario; se sigue ofreciendo'],
    ['replayed', 'Mejor Niñez RM pidió reenviarlo'],
    ['delivered', 'Quedó entregado en el sistema de Mejor Niñez RM'],
    ['abandoned', 'Dos administradores lo dieron por abandonado'],
    ['called', 'Mejor Niñez RM llamó al teléfono de turno del destinatario'],
    ['answered', 'Mejor Niñez RM respondió con otro mensaje'],
  ])('says what happened: %s', (kind, words) => {
    expect(event({ kind })).toBe(words);
  });

  it('says how often and why', () => {
    expect(event({ kind: 'published', count: 1 })).toBe(
      'La compuerta lo puso a disposición del destinatario',
    );
    expect(event({ kind: 'published', count: 3 })).toContain('lo puso 3 veces a disposición');
    expect(event({ kind: 'parked', count: 2, code: 'retries-exhausted' })).toMatch(/lo apartó 2 veces: \S/);
  });
});

describe('the line of a message in a table', () => {
  it('says what is wrong before its state, and how long it waits', () => {
    expect(plain(sayRow(message(), now).sentence)).toBe('recibido');
    const waiting = message({ state: 'accepted', waitingMs: 11 * 60_000 });
    expect(plain(sayRow(waiting, now).sentence)).toBe('espera hace 11 min');
    expect(sayRow(waiting, now).tone).toBe('quiet');
    expect(sayRow({ ...waiting, lane: 'urgent' }, now).tone).toBe('red');
    const error = { code: 'native-refused', kind: 'parked' as const, since: '2026-11-22T13:42:00Z' };
    expect(sayRow(message({ error }), now).tone).toBe('red');
    expect(plain(sayRow(message({ error }), now).sentence)).toMatch(/, desde las 10:42$/);
  });
});
