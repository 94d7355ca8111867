import { describe, expect, it } from '@jest/globals';
import type { GatewaySchemas, Obligation } from '@valija/ops-api';
import { plain, together } from '@valija/words';
import { answerTerms, byHour, creditorOf, sayEnd, sayMonth, sayShare } from './plazos.js';

/** Sunday 22 November 2026, 10:42 in Santiago. Institutions and threads are fictitious. */
const now = Date.parse('2026-11-22T13:42:00Z');
const ninez = { urn: 'urn:valija:cl:mejor-ninez:rm', name: 'Mejor Niñez, Región Metropolitana' };
const pdi = { urn: 'urn:valija:cl:pdi:bitrap', name: 'PDI, Brigada de Trata' };

const term = (dueAt: string): Obligation => ({
  rule: 'derivacion-decision',
  title: 'Aceptar o rechazar la derivación',
  deadline: 'D5',
  legalSource: 'Norma ficticia',
  period: 1,
  correlationid: '01938a5e-0000-7000-8000-000000000001',
  opening: { source: pdi.urn, id: '01938a5e-0000-7000-8000-000000000001' },
  lane: 'normal',
  debtor: ninez,
  creditor: pdi,
  region: '13',
  baseAt: '2026-11-20T13:00:00Z',
  dueAt,
  dueDate: '2026-11-22',
  state: 'open',
  overdue: false,
  endedAt: null,
});

const late = (...counts: [typeof ninez, number][]): GatewaySchemas['OverdueByInstitution'] => ({
  at: new Date(now).toISOString(),
  institutions: counts.map(([debtor, overdue]) => ({
    debtor,
    overdue,
    urgent: 0,
    oldestDueAt: '2026-11-21T03:00:00Z',
    rules: [],
  })),
});

const said = (terms: Obligation[], overdue = late()) => {
  const answer = answerTerms(terms, overdue, now);
  return plain(together(answer.late, answer.ahead));
};

describe('the first line of Plazos', () => {
  it('counts what ends today and tomorrow', () => {
    expect(said([])).toBe('Nada vence entre hoy y mañana. Nadie tiene plazos vencidos.');
    // Midnight is still the day before.
    expect(
      said([term('2026-11-22T19:00:00Z'), term('2026-11-23T03:00:00Z'), term('2026-11-23T15:00:00Z')]),
    ).toBe('2 plazos vencen hoy y 1 vence mañana. Nadie tiene plazos vencidos.');
    expect(said([term('2026-11-23T15:00:00Z'), term('2026-11-23T15:00:00Z')])).toBe(
      '2 plazos vencen mañana. Nadie tiene plazos vencidos.',
    );
  });

  it('names who is late before anything else', () => {
    expect(said([], late([ninez, 1]))).toBe(
      '1 plazo está vencido, de Mejor Niñez RM. Nada vence entre hoy y mañana.',
    );
    expect(said([term('2026-11-22T19:00:00Z')], late([ninez, 3], [pdi, 1]))).toBe(
      '4 plazos están vencidos, en 2 instituciones; 3 son de Mejor Niñez RM. 1 plazo vence hoy.',
    );
  });
});

describe('the end of a term', () => {
  it('is an hour, or the whole day where it ends with it', () => {
    expect(sayEnd('2026-11-22T19:00:00Z', now)).toBe('hoy, antes de las 16:00');
    expect(sayEnd('2026-11-23T03:00:00Z', now)).toBe('hoy, todo el día');
    expect(sayEnd('2026-11-23T15:00:00Z', now)).toBe('mañana, antes de las 12:00');
    expect(sayEnd('2026-11-23T04:30:00Z', now)).toBe('mañana, antes de la 01:30');
  });

  it('gathers those of the same minute', () => {
    const groups = byHour(
      [term('2026-11-22T19:00:00Z'), term('2026-11-22T19:00:41Z'), term('2026-11-23T03:00:00Z')],
      now,
    );
    expect(groups.map(({ terms }) => terms.length)).toEqual([2, 1]);
  });
});

describe('a term', () => {
  it('is owed to an institution, and to none where only the gateway keeps it', () => {
    const gateway = { urn: 'urn:valija:cl:valija:gateway', name: 'Compuerta' };
    const owed = term('2026-11-22T19:00:00Z');
    expect([creditorOf(owed), creditorOf({ ...owed, creditor: gateway })]).toEqual([pdi, undefined]);
  });
});

describe('a figure', () => {
  it('is a whole percent that never rounds up to all', () => {
    expect([null, 0, 0.999, 1].map(sayShare)).toEqual(['sin datos', '0 %', '99 %', '100 %']);
  });
  it('stands in its month', () =>
    expect(sayMonth('2026-11')).toEqual({ short: 'nov 26', long: 'noviembre de 2026' }));
});
