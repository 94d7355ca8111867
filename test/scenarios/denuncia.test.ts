import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inboxOf, ofType, type Played, playOnce } from './played.js';

let played: Played;

beforeAll(async () => {
  played = await playOnce('denuncia');
}, 90_000);
afterAll(() => played.stage.close());

describe('a denuncia of PDI and one of Carabineros, without urgency', () => {
  it('reach the Fiscal: first that it was received, then what it holds, each registered once', () => {
    expect(played.result).toMatchObject({ ok: true, faults: [] });
    expect(played.result.receipts).toBe(12);
  });

  it('are each a thread that the reception opens, of one pseudonym, with the clock of the reception', () => {
    for (const recibida of ofType(played, 'denuncia.recibida')) {
      const [comunicada, ...more] = ofType(played, 'denuncia.comunicada').filter(
        ({ source }) => source === recibida.source,
      );
      expect(more).toEqual([]);
      expect(recibida.correlationid).toBe(recibida.id);
      expect(comunicada).toMatchObject({
        correlationid: recibida.id,
        subject: recibida.subject,
        clockbase: recibida.clockbase,
        lane: 'normal',
        purpose: 'denuncia',
        legalbasis: 'ley-21057:art-4',
      });
      expect(Date.parse(recibida.clockbase ?? '')).toBeLessThanOrEqual(Date.parse(recibida.time));
    }
    expect(new Set(played.envelopes.map(({ subject }) => subject)).size).toBe(2);
  });

  it('leave nothing unfinished at the Fiscal’s endpoint', async () => {
    expect(await inboxOf(played, 'fiscalia')).toEqual({ applied: 4 });
  });
});
