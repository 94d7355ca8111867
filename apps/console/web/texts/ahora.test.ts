import { describe, expect, it } from '@jest/globals';
import type { EndpointNow, Now } from '@valija/ops-api';
import { plain } from '@valija/words';
import { aged, answerNow, sayConciliation, sayServices, sayState, toneOf } from './ahora.js';

/** Sunday 22 November 2026, 10:42 in Santiago. Institutions and messages are fictitious. */
const at = Date.parse('2026-11-22T13:42:00Z');

const os9 = { urn: 'urn:valija:cl:carabineros:os9-rm', name: 'Carabineros, OS9' };
const ninez = { urn: 'urn:valija:cl:mejor-ninez:rm', name: 'Servicio de Protección' };

const endpoint = (changes: Partial<EndpointNow> = {}): EndpointNow => ({
  endpoint: 'carabineros',
  parties: [os9],
  waiting: { normal: 0, urgent: 0 },
  inside: 0,
  oldest: null,
  minutes: Array.from({ length: 60 }, () => 0),
  parked: 0,
  failures: 0,
  state: 'up-to-date',
  since: null,
  ...changes,
});

const oldest = {
  source: 'urn:valija:cl:minpublico:uravit-13',
  id: '0190f7a0-0000-7000-8000-000000000001',
  lane: 'urgent' as const,
  ageMs: 11 * 60_000,
  limitMs: 120_000,
  over: true,
};

const overdue: EndpointNow = endpoint({
  waiting: { normal: 1, urgent: 1 },
  oldest,
  state: 'silent',
  since: '2026-11-22T13:31:00Z',
});

const nowOf = (endpoints: EndpointNow[], totals: Partial<Now['totals']> = {}): Now => ({
  at: new Date(at).toISOString(),
  totals: {
    waiting: 0,
    overLimit: 0,
    failures: 0,
    alertsOpen: 0,
    alertsAcknowledged: 0,
    overdue: 0,
    ...totals,
  },
  endpoints,
  services: { database: { state: 'up' }, broker: { state: 'up' }, gateways: [] },
  conciliation: null,
});

const said = (now: Now): string => plain(answerNow(now, at).sentence);

describe('the first line of Ahora', () => {
  it('names who keeps messages waiting, since when, and where one does something about it', () => {
    const now = nowOf([overdue, endpoint({ endpoint: 'ninez', parties: [ninez] })], {
      waiting: 2,
      overLimit: 2,
    });
    expect(said(now)).toBe(
      '2 mensajes esperan más de lo debido. Carabineros OS9 RM no da señales desde las 10:31.',
    );
    expect(answerNow(now, at)).toMatchObject({ tone: 'red', next: { to: '/partes/carabineros' } });
  });

  it('names who does not answer beside who is late', () => {
    const silent = endpoint({
      endpoint: 'ninez',
      parties: [ninez],
      state: 'silent',
      since: '2026-11-22T13:40:00Z',
    });
    expect(said(nowOf([overdue, silent], { overLimit: 2 }))).toBe(
      '2 mensajes esperan más de lo debido. Carabineros OS9 RM no da señales desde las 10:31. Mejor Niñez RM no da señales desde las 10:40.',
    );
  });

  it('says when an unanswering system is tried again, or that it is now', () => {
    const open = { ...overdue, state: 'circuit-open' as const, nextTryAt: '2026-11-22T13:46:00Z' };
    expect(said(nowOf([open], { overLimit: 1 }))).toBe(
      '1 mensaje espera más de lo debido. El sistema de Carabineros OS9 RM no responde desde las 10:31; se prueba otra vez a las 10:46.',
    );
    expect(said(nowOf([{ ...open, nextTryAt: '2026-11-22T13:41:00Z' }], { overLimit: 1 }))).toContain(
      'se prueba otra vez enseguida.',
    );
  });

  it('measures against the limit where the endpoint says that it works', () => {
    expect(said(nowOf([{ ...overdue, state: 'working' }], { overLimit: 1 }))).toContain(
      'El más antiguo para Carabineros OS9 RM espera desde hace 11 min; su límite es 2 min.',
    );
  });

  it('lets what waits grow older between two answers', () => {
    const now = {
      ...nowOf([{ ...overdue, state: 'working' }], { overLimit: 1 }),
      at: '2026-11-22T13:40:00Z',
    };
    expect(said(now)).toContain('espera desde hace 13 min; su límite es 2 min.');
    expect(aged(endpoint({ oldest: { ...oldest, ageMs: 119_000, over: false } }), 2000).oldest).toMatchObject(
      {
        ageMs: 121_000,
        over: true,
      },
    );
  });

  it('names two and counts the others, and leads to the alerts where there are several', () => {
    const many = [overdue, overdue, overdue, overdue];
    const answer = answerNow(nowOf(many, { overLimit: 8 }), at);
    expect(plain(answer.sentence)).toMatch(/Otras 2 partes tienen problemas\.$/);
    expect(answer.next?.to).toBe('/alertas');
  });

  it('warns of silence before anything is late, and of failures when nothing else is wrong', () => {
    const silent = { ...overdue, oldest: null };
    expect(said(nowOf([silent]))).toBe(
      'Nada espera aún más de lo debido. Carabineros OS9 RM no da señales desde las 10:31.',
    );
    expect(said(nowOf([endpoint()], { failures: 1 }))).toBe(
      'Hay 1 falla por revisar. Nada espera más de lo debido.',
    );
    expect(answerNow(nowOf([endpoint()], { failures: 3 }), at)).toMatchObject({
      tone: 'amber',
      next: { to: '/fallas' },
    });
  });

  it('is quiet when all is well, and names what is paused', () => {
    const busy = endpoint({ minutes: [...Array.from({ length: 58 }, () => 0), 2, 3] });
    expect(said(nowOf([busy]))).toBe(
      'Todo al día: ningún mensaje espera. En la última hora se recibieron 5 mensajes.',
    );
    expect(said(nowOf([endpoint()], { waiting: 1 }))).toBe(
      'Todo al día: 1 mensaje va en camino, dentro de su límite. En la última hora no se recibió ninguno.',
    );
    const paused = endpoint({ state: 'paused', since: '2026-11-21T13:00:00Z' });
    expect(said(nowOf([paused]))).toContain(
      'Carabineros OS9 RM está en pausa desde ayer a las 10:00: lo suyo espera hasta que alguien la reanude.',
    );
    expect(answerNow(nowOf([paused]), at).tone).toBe('quiet');
  });

  it('says what will appear where nobody is connected yet', () => {
    expect(said(nowOf([]))).toBe('Todavía no hay partes conectadas.');
  });
});

describe('the line of an endpoint', () => {
  it('says its state since when, and when it is tried again', () => {
    const open = endpoint({
      state: 'circuit-open',
      since: '2026-11-22T13:31:00Z',
      nextTryAt: '2026-11-22T13:46:00Z',
    });
    expect(plain(sayState(open, at))).toBe('sin respuesta desde 10:31 · reintenta 10:46');
    expect(plain(sayState(endpoint(), at))).toBe('al día');
  });

  it('is red where messages are late or held back, amber where they would be', () => {
    expect(toneOf(overdue)).toBe('red');
    expect(toneOf({ ...overdue, oldest: null })).toBe('red');
    expect(toneOf(endpoint({ state: 'silent' }))).toBe('amber');
    expect(toneOf(endpoint({ failures: 5 }))).toBe('amber');
    expect(toneOf(endpoint({ state: 'paused' }))).toBe('blue');
    expect(toneOf(endpoint())).toBe('quiet');
  });
});

describe('the services', () => {
  it('agree, differ, or were not compared yet', () => {
    const now = nowOf([]);
    const compared = (differences: number) => ({
      ...now,
      conciliation: { at: '2026-11-22T13:41:30Z', differences },
    });
    expect(plain(sayConciliation(compared(0), at).sentence)).toBe(
      'Base y broker coinciden · 0 diferencias · última conciliación hace 30 s',
    );
    expect(sayConciliation(compared(2), at).tone).toBe('red');
    expect(plain(sayConciliation(now, at).sentence)).toMatch(/^Base y broker aún no se comparan/);
  });

  it('say which of them does not answer, since when', () => {
    const now = nowOf([]);
    const [database, broker, gateways] = sayServices(
      { ...now, services: { ...now.services, broker: { state: 'down', since: '2026-11-22T13:00:00Z' } } },
      at,
    );
    expect(plain(database?.sentence ?? [])).toBe('Base de datos responde');
    expect(plain(broker?.sentence ?? [])).toBe('Broker no responde desde las 10:00');
    expect(gateways?.tone).toBe('red');
  });
});
