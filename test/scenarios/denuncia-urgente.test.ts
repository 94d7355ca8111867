import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ofType, type Played, playOnce } from './played.js';

let played: Played;

beforeAll(async () => {
  played = await playOnce('denuncia-urgente');
}, 90_000);
afterAll(() => played.stage.close());

describe('a denuncia of PDI and one of Carabineros with factors of urgency', () => {
  it('reach the Fiscal, each paper registered once', () => {
    expect(played.result).toMatchObject({ ok: true, faults: [] });
  });

  it('take the urgent lane with what they hold, in the thread of their reception', () => {
    const urgent = ofType(played, 'denuncia.comunicada');
    expect(urgent.map(({ lane }) => lane)).toEqual(['urgent', 'urgent']);
    const threads = ofType(played, 'denuncia.recibida').map(({ id }) => id);
    expect(urgent.map(({ correlationid }) => correlationid).sort()).toEqual(threads.sort());
  });

  it('say nothing of persons or facts in the envelope', () => {
    const said = JSON.stringify(played.envelopes);
    expect(said).not.toMatch(/Ficticia|Maqui|PARTE-/);
  });
});
