import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Played, playOnce, theOne } from './played.js';

let played: Played;

beforeAll(async () => {
  played = await playOnce('residencia-denegada');
}, 90_000);
afterAll(() => played.stage.close());

describe('a residence that Sermig denies', () => {
  it('comes back to SAF as a denial after its acuse, once', () => {
    expect(played.result).toMatchObject({ ok: true, faults: [] });
    expect(played.result.holds.saf).toEqual(['ACUSE', 'DENEGADA']);
  });

  it('is a decision of its own in the thread of the request, not a refusal of the message', () => {
    const asked = theOne(played, 'residencia.solicitada');
    expect(theOne(played, 'residencia.denegada').correlationid).toBe(asked.id);
    expect(played.result.messages.map(({ end }) => end)).toEqual(Array(4).fill('delivered'));
  });
});
