import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { decide, emit, told } from './cast.js';

let stage: TestInstallation;

beforeAll(async () => {
  stage = await startInstallation();
}, 60_000);
afterAll(() => stage.close());

describe('a derivación that Mejor Niñez does not accept', () => {
  it('comes back to SAF as a rejection with its ground, after its acuse', async () => {
    await decide(stage, 'rechazar', 'RZ04');
    const { folio } = await emit(stage, 'prm-agresion-intrafamiliar');
    const novedades = await told(stage, folio, 'RECHAZO');
    expect(novedades.map(({ clase }) => clase)).toEqual(['ACUSE', 'RECHAZO']);
  });
});
