import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { messageMediaType } from '@valija/envelope';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { idOf, TestParty } from '../support/party.js';

let stage: TestInstallation;
let party: TestParty;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
  party = await TestParty.open(stage.installation);
}, 60_000);
afterAll(() => stage.close());

describe('a message under another media type', () => {
  it.each([
    'application/json',
    'text/plain',
    'application/vnd.valija.receipts+json',
    'application/x-www-form-urlencoded',
    'application/octet-stream',
  ])('is a 415: %s', async (mediaType) => {
    const wire = await party.make();
    const { status, body } = await party.post(wire, mediaType);
    expect(status).toBe(415);
    expect(body).toMatchObject({ code: 'unsupported-media-type' });
    expect(await party.look(idOf(wire))).toBeUndefined();
  });

  it('is a 415 without one', async () => {
    const wire = await party.make();
    const { status } = await party.postRaw(new TextEncoder().encode(JSON.stringify(wire)), '');
    expect(status).toBe(415);
  });

  it('is taken in under its own, with parameters', async () => {
    expect((await party.post(await party.make(), `${messageMediaType}; charset=utf-8`)).status).toBe(201);
  });
});
