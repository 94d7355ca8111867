import { describe, expect, it } from '@jest/globals';
import type { Replay } from '@valija/ops-api';
import { plain } from '@valija/words';
import { endedOf, progress, segments } from './reenvio.js';

/** Sunday 22 November 2026, 10:42 in Santiago. Persons are fictitious. */
const now = Date.parse('2026-11-22T13:42:00Z');
const none = {
  all: 12,
  waiting: 0,
  asked: 0,
  delivered: 0,
  refused: 0,
  parkedAgain: 0,
  ended: 0,
  skipped: 0,
};

const replay = (
  state: Replay['state'],
  totals: Partial<Replay['totals']>,
  more: Partial<Replay> = {},
): Replay => ({
  id: '0190f7a0-0000-7000-8000-000000000009',
  state,
  reason: 'El sistema volvió a responder',
  by: { client: 'consola', person: 'administradora-ficticia' },
  at: '2026-11-22T13:40:00Z',
  perSecond: 5,
  totals: { ...none, ...totals },
  ...more,
});

const said = (...of: Parameters<typeof replay>): string => plain(progress(replay(...of), now).sentence);

describe('the progress of a replay', () => {
  it('tries one first, and says what becomes of the others', () => {
    expect(said('canary', { waiting: 11, asked: 1 })).toBe(
      'Se prueba primero con un mensaje; los otros 11 siguen sólo si termina bien.',
    );
  });

  it('counts receipts, not what was sent', () => {
    expect(said('running', { delivered: 6, refused: 1, asked: 2, waiting: 3 })).toBe(
      '7 de 12 mensajes terminaron: 6 entregados y 1 devuelto. Faltan 5.',
    );
    expect(said('running', { asked: 12 })).toBe('0 de 12 mensajes terminaron: ninguno todavía. Faltan 12.');
  });

  it('says when it ended and with what, and is red where the cause is still there', () => {
    const endedAt = '2026-11-22T13:41:00Z';
    expect(said('done', { delivered: 12 }, { endedAt })).toBe(
      'Terminó a las 10:41: 12 entregados. Cada uno tiene su recibo firmado.',
    );
    expect(said('done', { delivered: 9, skipped: 3 }, { endedAt })).toBe(
      'Terminó a las 10:41: 9 entregados y 3 omitidos. 3 no se pidieron: siguen entre las fallas.',
    );
    const parked = replay('done', { delivered: 9, parkedAgain: 3 }, { endedAt });
    expect(progress(parked, now).tone).toBe('red');
    expect(plain(progress(parked, now).sentence)).toBe(
      'Terminó a las 10:41: 9 entregados y 3 apartados otra vez. 3 mensajes quedaron apartados otra vez: la causa sigue.',
    );
  });

  it('says what was not touched where a person or the first one stopped it', () => {
    expect(said('cancelled', { delivered: 4, asked: 1, skipped: 7 })).toBe(
      'Se detuvo a pedido: 4 entregados. Los otros 7 no se tocaron. 1 ya pedido sigue hasta su recibo.',
    );
    expect(
      said('stopped', { parkedAgain: 1, skipped: 11 }, { stoppedBecause: 'native-unavailable' }),
    ).toMatch(/^Se detuvo solo: un mensaje no terminó bien: .+\. Los otros 11 no se tocaron\.$/);
  });

  it('has a bar whose parts are all there is', () => {
    const totals = {
      ...none,
      waiting: 1,
      asked: 2,
      delivered: 3,
      refused: 1,
      parkedAgain: 2,
      ended: 2,
      skipped: 1,
    };
    expect(segments.reduce((sum, { key }) => sum + totals[key], 0)).toBe(12);
    expect(endedOf(totals)).toBe(9);
  });
});
