import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerTo, done, type Endpoint, type Incoming } from '@valija/adapter-kit';
import { checkoutDir } from '../../apps/local/checkout.js';
import { openEndpoint } from '../support/endpoint.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { idOf, ninez, TestParty } from '../support/party.js';
import { until } from '../support/until.js';

const content = JSON.parse(
  readFileSync(join(checkoutDir, 'contracts', 'examples', 'derivacion.solicitada-2.0.0-1.json'), 'utf8'),
);

let stage: TestInstallation;
let party: TestParty;
let endpoint: Endpoint;
let worked = 0;

/** Answers what no agreement lets it say. */
async function answer({ envelope }: Incoming) {
  worked += 1;
  return done(answerTo({ ...envelope, source: ninez }, 'derivacion.acusada', {}));
}

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
  party = await TestParty.open(stage.installation);
  endpoint = await openEndpoint(stage.installation, 'ninez', {
    handlers: { 'cl.valija.derivacion.solicitada': answer },
  });
}, 60_000);
afterAll(async () => {
  await endpoint?.close();
  await stage.close();
});

describe('an answer that no agreement allows', () => {
  it('parks the message that it answers, with its code, and is not tried again and again', async () => {
    const wire = await party.make({}, content);
    await party.post(wire);
    const row = await until('its place in the inbox', async () => {
      const [found] = await stage.rows('ninez', 'SELECT state, error_code FROM inbox WHERE id = $1', [
        idOf(wire),
      ]);
      return found && found.state !== 'pending' ? found : undefined;
    });
    expect(row).toEqual({ state: 'parked', error_code: 'no-agreement' });
    expect(worked).toBe(1);
  });
});
