import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { gateway, TestParty } from '../support/party.js';

let stage: TestInstallation;
let party: TestParty;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
  party = await TestParty.open(stage.installation);
}, 60_000);
afterAll(() => stage.close());

describe('a type that nobody receives', () => {
  it('is refused with a signed receipt and a problem in Spanish', async () => {
    const wire = await party.make({
      type: 'cl.valija.derivacion.inventada',
      dataschema: 'urn:valija:schema:derivacion.inventada:1.0.0',
    });
    const { status, mediaType, body } = await party.post(wire);
    expect(status).toBe(422);
    expect(mediaType).toMatch(/^application\/problem\+json/);
    expect(body).toMatchObject({ code: 'unknown-type', title: 'Tipo de mensaje desconocido' });
    expect(await party.read([body.receipt ?? ''], wire)).toMatchObject([
      { kind: 'refused', by: gateway, code: 'unknown-type' },
    ]);
  });
});
