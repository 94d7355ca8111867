import { describe, expect, it } from '@jest/globals';
import type { Alert, PartyDetail } from '@valija/ops-api';
import { plain } from '@valija/words';
import { answerAlerts, byUrgency, sayAbout, sayCare } from './alertas.js';

/** Sunday 22 November 2026, 10:42 in Santiago. Institutions and persons are fictitious. */
const now = Date.parse('2026-11-22T13:42:00Z');
const os9 = { urn: 'urn:valija:cl:carabineros:os9-rm', name: 'Carabineros de Chile, OS9' };
const party: PartyDetail = {
  ...os9,
  endpoint: 'carabineros',
  kind: 'native',
  regions: [],
  accepts: [],
  keys: [],
  paused: null,
};
const alert = (changes: Partial<Alert> = {}): Alert => ({
  id: '01938a5e-0000-7000-8000-000000000001',
  code: 'age-over-limit',
  severity: 'red',
  about: { endpoint: 'carabineros', party: os9 },
  count: 1,
  openedAt: '2026-11-22T13:31:00Z',
  lastAt: '2026-11-22T13:41:00Z',
  state: 'open',
  action: 'age-over-limit',
  ...changes,
});
const amber = alert({ severity: 'amber', code: 'circuit-open' });
const taken = alert({
  state: 'acknowledged',
  acknowledgedBy: { client: 'consola', person: 'operadora.ficticia' },
  until: '2026-11-22T18:00:00Z',
  note: 'Avisamos (ficticio)',
});

describe('the first line of Alertas', () => {
  it.each([
    [[], 'Nada pide actuar ahora.'],
    [[taken], 'Nada pide actuar ahora. De 1 alerta ya se ocupa alguien.'],
    [[amber], '1 alerta abierta: nada está perdido ni atrasado todavía.'],
    [[alert()], '1 alerta pide actuar ahora.'],
    [[alert(), amber], '1 alerta pide actuar ahora. Otra puede esperar un poco.'],
    [
      [alert(), alert(), amber, amber, taken],
      '2 alertas piden actuar ahora. Otras 2 pueden esperar un poco. De 1 alerta ya se ocupa alguien.',
    ],
  ])('says how many ask for an act: %#', (alerts, said) => expect(plain(answerAlerts(alerts))).toBe(said));
});

describe('an alert', () => {
  it('says whom it is about, since when, of how much', () => {
    expect(plain(sayAbout(alert({ count: 12 }), now))).toBe(
      'Carabineros OS9 RM, desde las 10:31, 12 mensajes.',
    );
    expect(plain(sayAbout(alert({ code: 'security-incident', count: 2 }), now))).toBe(
      'Carabineros OS9 RM, desde las 10:31, 2 veces.',
    );
    expect(plain(sayAbout(alert({ code: 'database-size', about: {}, count: 85 }), now))).toBe(
      'Desde las 10:31, al 85 %.',
    );
    expect(plain(sayAbout(alert({ about: { endpoint: 'pdi' } }), now))).toBe(
      'Punto de conexión pdi, desde las 10:31.',
    );
    expect(plain(sayAbout(alert({ about: { endpoint: 'carabineros' } }), now, [party]))).toBe(
      'Carabineros OS9 RM, desde las 10:31.',
    );
    expect(plain(sayAbout(alert({ about: { agreement: 'uno-dos' } }), now))).toBe(
      'Acuerdo uno-dos, desde las 10:31.',
    );
    expect(plain(sayAbout(alert({ about: {} }), now))).toBe('Desde las 10:31.');
  });

  it('says who takes care of it until when, and when it ended', () => {
    expect(plain(sayCare(taken, now) ?? [])).toBe(
      'Se ocupa operadora.ficticia; vuelve a avisar a las 15:00 si sigue. «Avisamos (ficticio)»',
    );
    expect(plain(sayCare(alert({ state: 'resolved', resolvedAt: '2026-11-22T13:40:00Z' }), now) ?? [])).toBe(
      'Se resolvió a las 10:40.',
    );
    expect(sayCare(alert(), now)).toBeUndefined();
  });

  it('stands before others where it asks for more, or for longer', () => {
    const older = alert({ openedAt: '2026-11-22T10:00:00Z' });
    expect(byUrgency([amber, alert(), older])).toEqual([older, alert(), amber]);
  });
});
