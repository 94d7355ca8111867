import { describe, expect, it } from '@jest/globals';
import type { FailureGroup } from '@valija/ops-api';
import { plain } from '@valija/words';
import { explain, sayGroup, sayPace, sayPreview, sayReplayButton } from './fallas.js';

/** Sunday 22 November 2026, 10:42 in Santiago. Institutions and messages are fictitious. */
const now = Date.parse('2026-11-22T13:42:00Z');

const group = (changes: Partial<FailureGroup> = {}): FailureGroup => ({
  key: 'k1',
  code: 'native-unavailable',
  kind: 'parked',
  party: { urn: 'urn:valija:cl:mejor-ninez:rm', name: 'Servicio de Protección' },
  endpoint: 'ninez',
  type: 'cl.valija.derivacion.solicitada',
  title: 'Derivación solicitada',
  dataschema: 'urn:valija:schema:derivacion.solicitada:1.0.0',
  count: 12,
  since: '2026-11-21T13:31:00Z',
  last: '2026-11-22T13:00:00Z',
  waitingBehind: 0,
  replayable: true,
  newSinceDeployment: false,
  sample: [],
  ...changes,
});

const failures = (groups: FailureGroup[], causes = groups.length) => ({
  at: '2026-11-22T13:42:00Z',
  groups,
  causes,
  messages: groups.reduce((sum, { count }) => sum + count, 0),
});

describe('the first line of Fallas', () => {
  it('says how many causes explain how many failures, which are new, and what waits behind', () => {
    expect(plain(explain(failures([group(), group({ count: 30 }), group({ count: 5 })])))).toBe(
      '3 causas explican 47 fallas.',
    );
    const fresh = group({ newSinceDeployment: true, waitingBehind: 4, count: 1 });
    expect(plain(explain(failures([fresh])))).toBe(
      '1 causa explica 1 falla. 1 grupo empezó después del último despliegue de su punto de conexión. 4 mensajes esperan detrás de ellas.',
    );
  });

  it('is quiet when there are none', () => {
    expect(plain(explain(failures([])))).toBe('No hay fallas: todo lo aceptado sigue su curso.');
  });
});

describe('the card of a cause', () => {
  it('says whom it touches, since when, and what waits behind', () => {
    expect(plain(sayGroup(group({ waitingBehind: 1 }), now))).toBe(
      '12 mensajes apartados en Mejor Niñez RM, «Derivación solicitada», desde ayer a las 10:31. El último, a las 10:00. 1 mensaje espera detrás en su hilo.',
    );
    expect(plain(sayGroup(group({ kind: 'undelivered', count: 1 }), now))).toBe(
      '1 mensaje sin entregar hacia Mejor Niñez RM, «Derivación solicitada», desde ayer a las 10:31.',
    );
  });

  it('says so where neither party nor type is known', () => {
    const unknown = group({ kind: 'quarantined', party: null, title: null, count: 1 });
    expect(plain(sayGroup(unknown, now))).toBe('1 mensaje en cuarentena, desde ayer a las 10:31.');
  });
});

describe('a replay, before it is begun', () => {
  it('says what would be sent, what has a receipt already, what cannot', () => {
    expect(plain(sayPreview({ would: 12, ended: 2, notReplayable: [] }))).toBe(
      '12 se enviarían, 2 ya tienen recibo.',
    );
    const notReplayable = [{ code: 'signature-invalid', count: 1 }];
    expect(plain(sayPreview({ would: 1, ended: 1, notReplayable }))).toBe(
      '1 se enviaría, 1 ya tiene recibo, 1 no se puede reenviar.',
    );
  });

  it('names object and effect in its button', () => {
    expect(sayReplayButton(12, true)).toBe('Probar con 1 y después reenviar los otros 11');
    expect(sayReplayButton(2, true)).toBe('Probar con 1 y después reenviar el otro');
    expect(sayReplayButton(12, false)).toBe('Reenviar 12 mensajes');
    expect(sayReplayButton(1, true)).toBe('Reenviar 1 mensaje');
  });

  it('says how long it takes', () => {
    expect(sayPace(3, 5)).toBe('Se piden en un segundo.');
    expect(sayPace(500, 5)).toBe('Se piden en unos 100 segundos.');
    expect(sayPace(6000, 10)).toBe('Se piden en unos 10 minutos.');
  });
});
