import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { digestOf } from '@valija/envelope';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { untilRefusedByRecipient } from '../support/outcome.js';
import { TestParty } from '../support/party.js';

let stage: TestInstallation;
let party: TestParty;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway', 'adapter-ninez'] });
  party = await TestParty.open(stage.installation);
}, 60_000);
afterAll(() => stage.close());

describe('content that is not the one whose digest the envelope signs', () => {
  it('is refused by the recipient, signed, and the refusal reaches the sender', async () => {
    const wire = await party.make({ contentdigest: digestOf('other content') });
    expect((await party.post(wire)).status).toBe(201);
    expect(await untilRefusedByRecipient(party, wire)).toMatchObject({
      code: 'content-digest-mismatch',
      pointers: [],
    });
  });
});
