import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readEffects } from '../../apps/local/effects.js';
import { inboxOf, type Played, playOnce, theOne } from './played.js';

let played: Played;

beforeAll(async () => {
  played = await playOnce('residencia');
}, 90_000);
afterAll(() => played.stage.close());

describe('a residence for a victim of trata that Fiscalía files with its papers', () => {
  it('is acknowledged, notified to the technical secretariat and granted, each thing done once', () => {
    expect(played.result).toMatchObject({ ok: true, faults: [] });
  });

  it('reaches the portal with the very bytes of every paper that SAF holds', async () => {
    const { installation } = played.stage;
    const papers = ['DOC-PDF-990301', 'DOC-JPG-990301', 'DOC-PNG-990301', 'DOC-PDF-990302'];
    const inSaf = await Promise.all(
      papers.map(async (id) => {
        const response = await fetch(`${installation.url('sim-saf')}/documentos/${id}`, {
          headers: { authorization: `Bearer ${installation.nativeToken('saf')}` },
        });
        return createHash('sha256')
          .update(await response.bytes())
          .digest('hex');
      }),
    );
    const inPortal = readEffects(installation.effectsFiles.sermig).flatMap(({ sha256 }) => sha256 ?? []);
    expect(inPortal.toSorted()).toEqual(inSaf.toSorted());
  });

  it('is answered in its thread, on its legal basis; the notice has a thread of its own', () => {
    const asked = theOne(played, 'residencia.solicitada');
    expect(asked).toMatchObject({ purpose: 'regularizacion-migratoria', legalbasis: 'ley-21325:art-71' });
    for (const name of ['residencia.acusada', 'residencia.otorgada'])
      expect(theOne(played, name)).toMatchObject({
        correlationid: asked.id,
        recipient: asked.source,
        legalbasis: asked.legalbasis,
      });
    const notice = theOne(played, 'residencia.avisada');
    expect(notice.correlationid).toBe(notice.id);
    expect(notice.recipient).toBe('urn:valija:cl:mitp:secretaria');
  });

  it('leaves no paper behind at the gateway or at an endpoint', async () => {
    expect(await inboxOf(played, 'sermig')).toEqual({ applied: 1 });
    expect(await played.stage.rows('fiscalia', 'SELECT 1 FROM upload')).toEqual([]);
    expect(await played.stage.rows('sermig', 'SELECT 1 FROM inbox WHERE sealed IS NOT NULL')).toEqual([]);
  });
});
