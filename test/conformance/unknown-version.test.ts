import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { expectRefusedOverBus, expectRefusedOverHttp } from '../support/outcome.js';
import { TestParty } from '../support/party.js';

let stage: TestInstallation;
let party: TestParty;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
  party = await TestParty.open(stage.installation);
}, 60_000);
afterAll(() => stage.close());

describe('a version that the recipient does not list', () => {
  const version = (of: string) => ({ dataschema: `urn:valija:schema:derivacion.solicitada:${of}` });

  it.each(['1.1.0', '3.0.0', '0.9.0'])('is refused with a signed receipt and a problem: %s', async (of) => {
    await expectRefusedOverHttp(stage, party, await party.make(version(of)), 'unknown-version');
  });

  it('is refused with a signed receipt over the bus', async () => {
    await expectRefusedOverBus(stage, party, await party.make(version('3.0.0')), 'unknown-version');
  });

  it('is refused where only another party lists it', async () => {
    const wire = await party.make({
      type: 'cl.valija.derivacion.acusada',
      dataschema: 'urn:valija:schema:derivacion.acusada:1.0.0',
    });
    // Over HTTP its token has no scope for the type, since no agreement lets it send that to anybody.
    await expectRefusedOverBus(stage, party, wire, 'unknown-version');
  });
});
