import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readEffects } from '../../apps/local/effects.js';
import { inboxOf, type Played, playOnce } from './played.js';

let played: Played;

beforeAll(async () => {
  played = await playOnce('residencia-sin-derecho');
}, 90_000);
afterAll(() => played.stage.close());

describe('a residence that only another institution may file', () => {
  it('is refused at Sermig’s endpoint with the reason, and SAF is told once that it did not arrive', () => {
    expect(played.result).toMatchObject({ ok: true, faults: [] });
    expect(played.result.messages).toMatchObject([{ end: 'refused', code: 'filer-not-entitled' }]);
    expect(played.result.messages[0]?.receipts.at(-1)).toMatchObject({ kind: 'refused', by: 'sermig' });
  });

  it('leaves no trace in the portal', async () => {
    expect(readEffects(played.stage.installation.effectsFiles.sermig)).toEqual([]);
    expect(await inboxOf(played, 'sermig')).toEqual({ refused: 1 });
  });
});
