import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lookAtAuthorization, makeRevocation, newReference } from '../support/authorization.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { expectRefusedOverBus, expectRefusedOverHttp } from '../support/outcome.js';
import { fiscalia, ninez, TestParty } from '../support/party.js';

let stage: TestInstallation;
let holder: TestParty;
let stranger: TestParty;
const reference = newReference();

beforeAll(async () => {
  stage = await startInstallation({
    only: ['gateway'],
    furtherAgreements: [
      {
        id: 'de-parte-a-parte',
        types: ['cl.valija.autorizacion.revocada'],
        sender: fiscalia,
        recipient: ninez,
        purpose: 'autorizacion',
        legalbasis: 'ley-19628:art-20',
        release: [],
        validfrom: '2026-01-01T00:00:00Z',
        validto: '2036-01-01T00:00:00Z',
      },
    ],
  });
  holder = await TestParty.open(stage.installation);
  stranger = await TestParty.open(stage.installation, 'ninez');
  expect((await holder.post(await holder.make({ authorization: reference }))).status).toBe(201);
}, 60_000);
afterAll(() => stage.close());

describe('a revocation that is not its sender’s to say', () => {
  it('is refused to who received something under the authorisation', async () => {
    const wire = await makeRevocation(stranger, reference);
    await expectRefusedOverHttp(stage, stranger, wire, 'authorization-unknown');
  });

  it('is refused in the same words for an authorisation that nobody used', async () => {
    await expectRefusedOverHttp(
      stage,
      stranger,
      await makeRevocation(stranger, newReference()),
      'authorization-unknown',
    );
    await expectRefusedOverBus(
      stage,
      holder,
      await makeRevocation(holder, newReference()),
      'authorization-unknown',
    );
  });

  it('is refused where it names no authorisation', async () => {
    await expectRefusedOverHttp(
      stage,
      holder,
      await makeRevocation(holder, undefined),
      'authorization-unknown',
    );
  });

  it('is refused where only a refused message named the authorisation before', async () => {
    const unused = newReference();
    const wire = await stranger.make({
      authorization: unused,
      recipient: fiscalia,
      type: 'cl.valija.derivacion.acusada',
      dataschema: 'urn:valija:schema:derivacion.acusada:1.0.0',
      purpose: 'estadistica',
    });
    const refused = await stranger.post(wire);
    expect(refused.body.code).toBe('no-agreement');
    await expectRefusedOverHttp(
      stage,
      stranger,
      await makeRevocation(stranger, unused),
      'authorization-unknown',
    );
  });

  it('is refused from one party to another, agreement or not: that party alone would know', async () => {
    const wire = await makeRevocation(holder, reference, { recipient: ninez });
    await expectRefusedOverHttp(stage, holder, wire, 'no-agreement');
  });

  it('changes nothing', async () => {
    expect((await holder.post(await holder.make({ authorization: reference }))).status).toBe(201);
    expect(await lookAtAuthorization(holder, reference)).toEqual({ reference, reached: [{ party: ninez }] });
    expect(await stage.rows('gateway', 'SELECT FROM revocation')).toEqual([]);
  });
});

describe('an authorisation', () => {
  it('is a 404 to who did not send first under it, as if nobody had', async () => {
    expect(await lookAtAuthorization(stranger, reference)).toBeUndefined();
    expect(await lookAtAuthorization(stranger, newReference())).toBeUndefined();
    expect(await lookAtAuthorization(holder, '; DROP TABLE message')).toBeUndefined();
  });
});
