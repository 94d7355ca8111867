import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Played, playOnce, theOne } from './played.js';

let played: Played;

beforeAll(async () => {
  played = await playOnce('residencia-nna');
}, 90_000);
afterAll(() => played.stage.close());

describe('a residence for an unaccompanied adolescent', () => {
  it('is granted, each thing done once', () => {
    expect(played.result).toMatchObject({ ok: true, faults: [] });
  });

  it('takes the urgent lane in both directions', () => {
    for (const name of ['residencia.solicitada', 'residencia.acusada', 'residencia.otorgada'])
      expect(theOne(played, name).lane).toBe('urgent');
  });
});
