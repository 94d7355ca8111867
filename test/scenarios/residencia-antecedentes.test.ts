import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Played, playOnce, theOne } from './played.js';

let played: Played;

beforeAll(async () => {
  played = await playOnce('residencia-antecedentes');
}, 90_000);
afterAll(() => played.stage.close());

describe('a residence with papers pending', () => {
  it('is granted after they were asked for and supplied, each thing done once', () => {
    expect(played.result).toMatchObject({ ok: true, faults: [] });
    expect(played.result.holds.saf).toEqual(['ACUSE', 'REQUERIMIENTO', 'OTORGADA']);
  });

  it('is one thread, from the request to the decision', () => {
    const asked = theOne(played, 'residencia.solicitada');
    const names = ['acusada', 'antecedentes-requeridos', 'antecedentes-aportados', 'otorgada'];
    const inThread = names.map((name) => theOne(played, `residencia.${name}`));
    expect(inThread.map(({ correlationid }) => correlationid)).toEqual(names.map(() => asked.id));
    expect(new Set(inThread.map(({ subject }) => subject))).toEqual(new Set([asked.subject]));
  });
});
