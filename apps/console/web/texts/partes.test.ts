import { describe, expect, it } from '@jest/globals';
import type { AgreementDetail, EndpointNow, PartyDetail, PartyKey } from '@valija/ops-api';
import { plain } from '@valija/words';
import { answerAgreements, isMatch, sayQuota, sayStanding, standingOf } from './acuerdos.js';
import { answerParties, answerParty, daysLeftOf, sayDaysLeft, severityOfDays } from './partes.js';

/** Sunday 22 November 2026, 10:42 in Santiago. Institutions and persons are fictitious. */
const now = Date.parse('2026-11-22T13:42:00Z');
const key = (use: 'sign' | 'seal', daysLeft: number, changes: Partial<PartyKey> = {}): PartyKey => ({
  kid: `${use}${daysLeft}`,
  use,
  notbefore: '2026-01-01T00:00:00Z',
  notafter: '2027-01-01T00:00:00Z',
  daysLeft,
  ...changes,
});
const ninez: PartyDetail = {
  urn: 'urn:valija:cl:mejor-ninez:rm',
  name: 'Mejor Niñez, Región Metropolitana',
  kind: 'mejor-ninez',
  endpoint: 'ninez',
  accepts: [],
  keys: [key('sign', 200), key('seal', 200)],
  regions: ['13'],
  paused: null,
};
const pdi: PartyDetail = { ...ninez, urn: 'urn:valija:cl:pdi:bitrap', name: 'PDI', endpoint: 'pdi' };
const endpoint: EndpointNow = {
  endpoint: 'ninez',
  parties: [ninez],
  waiting: { normal: 0, urgent: 0 },
  inside: 0,
  oldest: null,
  minutes: [],
  parked: 2,
  failures: 2,
  state: 'silent',
  since: '2026-11-22T12:00:00Z',
};
const paused = {
  since: '2026-11-22T12:00:00Z',
  by: { client: 'consola', person: 'operadora.ficticia' },
  reason: 'Mantención (ficticia)',
};

describe('the first line of Partes', () => {
  it('names who is paused, and whose keys end', () => {
    expect(plain(answerParties([]))).toBe('Todavía no participa ninguna institución.');
    expect(plain(answerParties([ninez, pdi]))).toBe('2 instituciones participan.');
    const ending = { ...pdi, keys: [key('sign', 3), key('seal', 200)] };
    expect(plain(answerParties([{ ...ninez, paused }, ending]))).toBe(
      '2 instituciones participan. Mejor Niñez RM está en pausa. 1 tiene una llave que vence en 30 días o menos: PDI Bitrap.',
    );
  });

  it('counts a key only while no newer one stands beside it', () => {
    expect(daysLeftOf({ keys: [key('sign', 3), key('sign', 300), key('seal', 200)] })).toBe(200);
    expect(
      daysLeftOf({ keys: [key('sign', 300, { retiredFrom: '2026-01-01T00:00:00Z' }), key('sign', 2)] }),
    ).toBe(2);
    expect(daysLeftOf({ keys: [key('sign', -1)] })).toBeUndefined();
  });

  it('says of one party who paused it and why', () => {
    expect(plain(answerParty([{ ...ninez, paused }], now))).toBe(
      'Mejor Niñez RM: en pausa desde las 09:00 por operadora.ficticia («Mantención (ficticia)»). Lo que llega para ella se acepta y espera.',
    );
    expect(plain(answerParty([{ ...ninez, keys: [key('sign', 0)] }], now))).toBe(
      'Mejor Niñez RM. Una de sus llaves vence hoy.',
    );
    expect(plain(answerParty([ninez], now, endpoint))).toBe(
      'Mejor Niñez RM: sin señales desde 09:00. Hay 2 fallas por revisar.',
    );
  });
});

describe('a key', () => {
  it('is red in its last week and amber in its last month', () => {
    expect([-1, 0, 6, 7, 30, 31].map(severityOfDays)).toEqual([
      'red',
      'red',
      'red',
      'amber',
      'amber',
      undefined,
    ]);
    expect([-1, 0, 1, 28].map(sayDaysLeft)).toEqual([
      'venció',
      'vence hoy',
      'vence en 1 día',
      'vence en 28 días',
    ]);
  });
});

const agreement = (changes: Partial<AgreementDetail> = {}): AgreementDetail => ({
  id: 'uno-dos',
  revision: 1,
  types: ['cl.valija.derivacion.solicitada'],
  sender: { urn: pdi.urn, name: pdi.name },
  recipient: { urn: ninez.urn, name: ninez.name },
  purpose: 'proteccion',
  legalbasis: 'ley-21430',
  validity: { from: '2026-01-01T00:00:00Z', to: '2030-01-01T00:00:00Z' },
  quota: null,
  usedToday: 0,
  suspended: null,
  ...changes,
});
const suspended = {
  since: '2026-11-22T13:31:00Z',
  by: ['Ana Ficticia'],
  why: 'Prueba',
  revision: 1,
  ratified: false,
};

describe('agreements', () => {
  it('say what is suspended, used up and about to end', () => {
    expect(plain(answerAgreements([agreement()], now))).toBe('1 acuerdo, ninguno suspendido.');
    const all = [
      agreement({ suspended }),
      agreement({ quota: 5, usedToday: 5 }),
      agreement({ validity: { from: '2026-01-01T00:00:00Z', to: '2026-12-01T00:00:00Z' } }),
    ];
    expect(plain(answerAgreements(all, now))).toBe(
      '1 de 3 acuerdos está suspendido. 1 suspensión espera a la segunda persona. 1 agotó su cuota de hoy. 1 termina dentro de 30 días.',
    );
  });

  it('say of one whether it is in force, and why not', () => {
    expect(plain(sayStanding(agreement({ suspended }), now))).toBe(
      'Suspendido desde las 10:31 por Ana Ficticia: «Prueba». Falta que otra persona lo ratifique.',
    );
    expect(standingOf(agreement({ suspended }), now)).toEqual({
      word: 'suspendido, por ratificar',
      severity: 'amber',
    });
    expect(standingOf(agreement(), now)).toEqual({ word: 'rige' });
    expect(sayQuota(agreement({ quota: 5, usedToday: 2 }))).toBe('2 de 5');
    expect(sayQuota(agreement({ quota: null, usedToday: 0 }))).toBe('sin cuota');
  });

  it('are found by what people type', () => {
    expect(
      ['', 'ninez', 'Niñez derivación', 'pdi solicitada', 'UNO'].map((text) => isMatch(agreement(), text)),
    ).toEqual([true, true, true, true, true]);
    expect(isMatch(agreement(), 'sermig')).toBe(false);
  });
});
