import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ofType, type Played, playOnce } from './played.js';

let played: Played;

beforeAll(async () => {
  played = await playOnce('instruccion-policia');
}, 90_000);
afterAll(() => played.stage.close());

describe('an instruction of the Fiscal to PDI and one to Carabineros', () => {
  it('are registered once by the police that they name, which fulfils them, and SAF knows', () => {
    expect(played.result).toMatchObject({ ok: true, faults: [] });
  });

  it('are urgent and answered in their own thread', () => {
    const emitted = ofType(played, 'instruccion.emitida');
    const fulfilled = ofType(played, 'instruccion.cumplida');
    expect(emitted.map(({ recipient }) => recipient)).toEqual([
      'urn:valija:cl:pdi:bitrap-rm',
      'urn:valija:cl:carabineros:os9-rm',
    ]);
    for (const { id, recipient, subject } of emitted) {
      const about = { lane: 'urgent', purpose: 'instruccion-fiscal', legalbasis: 'ley-21057:art-31-b' };
      expect(emitted.find((each) => each.id === id)).toMatchObject({ ...about, correlationid: id });
      expect(fulfilled.find(({ source }) => source === recipient)).toMatchObject({
        ...about,
        subject,
        correlationid: id,
        causationid: id,
      });
    }
  });
});
