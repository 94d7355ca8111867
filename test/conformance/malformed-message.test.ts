import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { untilQuarantined } from '../support/outcome.js';
import { idOf, TestParty } from '../support/party.js';
import { until } from '../support/until.js';

/** Looks like a signed envelope with this payload, until somebody verifies it. */
const signedLooking = (payload: string): string =>
  ['{"alg":"EdDSA","kid":"x","typ":"valija-envelope+jws"}', payload, 'x']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');

let stage: TestInstallation;
let party: TestParty;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
  party = await TestParty.open(stage.installation);
}, 60_000);
afterAll(() => stage.close());

describe('JSON that is no message', () => {
  it.each([
    ['[]', ['/envelope', '/sealed']],
    ['null', ['/envelope', '/sealed']],
    ['{"envelope":1,"sealed":"a"}', ['/envelope']],
    ['{"envelope":"a.b.c","sealed":"a","accepted":{}}', ['/accepted']],
  ])('is a problem that points to what is missing: %s', async (bytes, pointers) => {
    const { status, body } = await party.postRaw(bytes);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'malformed-message', pointers });
  });

  it('points to the wrong attributes of a signed envelope, without their values', async () => {
    const { envelope, sealed } = await party.seal({});
    const wrong = {
      ...envelope,
      lane: 'Canelo',
      subject: 'Ficticia Canelo',
      expires: '2026-99-99T00:00:00Z',
    };
    const { status, body } = await party.post(await party.sign({ envelope: wrong, sealed }));
    expect(status).toBe(400);
    expect(body).toMatchObject({
      code: 'malformed-message',
      pointers: ['/envelope/subject', '/envelope/expires', '/envelope/lane'],
    });
    expect(JSON.stringify(body)).not.toContain('Canelo');
  });

  it.each(['null', '"x"', '[]', '7'])('is a problem where the envelope is no object: %s', async (payload) => {
    const { status, body } = await party.post({ envelope: signedLooking(payload), sealed: 'x' });
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'malformed-message' });
  });

  it.each(['null', '7'])(
    'ends in quarantine over the bus, and its neighbours are taken in: %s',
    async (payload) => {
      const body = await party.offer({ envelope: signedLooking(payload), sealed: 'x' });
      const neighbour = await party.make();
      await party.offer(neighbour);
      expect(await untilQuarantined(stage, 'gateway', body)).toMatchObject({ code: 'malformed-message' });
      expect(await until('the neighbour', () => party.look(idOf(neighbour)))).toMatchObject({
        state: 'accepted',
      });
    },
  );
});
