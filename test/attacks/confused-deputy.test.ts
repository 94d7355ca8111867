import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Draft, done, type Endpoint } from '@valija/adapter-kit';
import { toSolicitud } from '../../apps/adapter-fiscalia/derivacion/solicitud.js';
import { castWith } from '../../apps/local/programs.js';
import { fixture } from '../fixtures/index.js';
import { lookAtAuthorization, makeRevocation, newReference } from '../support/authorization.js';
import { findAgreement, suspendAgreement } from '../support/directory.js';
import { openEndpoint } from '../support/endpoint.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { askForToken, refusalOf } from '../support/oauth.js';
import { expectRefusedOverHttp, untilRefusedByRecipient } from '../support/outcome.js';
import { fiscalia, idOf, ninez, TestParty } from '../support/party.js';
import { untilState } from '../support/state.js';

const solicitud = toSolicitud(fixture('prm-agresion-intrafamiliar'));
if (!solicitud.ok) throw new Error(solicitud.code);
const { content } = solicitud;

/** A second agreement between the same parties on the same type, for another reason and for less. */
const narrow = {
  id: 'para-menos',
  types: ['cl.valija.derivacion.solicitada'],
  sender: fiscalia,
  recipient: ninez,
  purpose: 'derivacion-programa',
  legalbasis: 'ley-21057:art-24',
  release: ['identificacion', 'administrativo'],
  validfrom: '2026-01-01T00:00:00Z',
  validto: '2036-01-01T00:00:00Z',
};
const wide = 'uravit-13-mejor-ninez-rm-derivacion';

let stage: TestInstallation;
let party: TestParty;
let other: TestParty;
let sender: Endpoint;
let recipient: Endpoint;

beforeAll(async () => {
  stage = await startInstallation({
    cast: castWith(['saf', 'ninez', 'sermig']),
    only: ['gateway'],
    furtherAgreements: [narrow],
  });
  party = await TestParty.open(stage.installation);
  other = await TestParty.open(stage.installation, 'ninez');
  sender = await openEndpoint(stage.installation, 'fiscalia');
  recipient = await openEndpoint(stage.installation, 'ninez', {
    handlers: { 'cl.valija.derivacion.solicitada': async () => done() },
  });
}, 60_000);
afterAll(async () => {
  await sender?.close();
  await recipient?.close();
  await stage.close();
});

const draft = (legalbasis: string): Draft => ({
  name: 'derivacion.solicitada',
  recipient: ninez,
  subject: '0'.repeat(32),
  lane: 'normal',
  purpose: narrow.purpose,
  legalbasis,
  content,
});

describe('what one agreement releases', () => {
  it('goes under it', async () => {
    await expect(sender.seal(draft('ley-21057:art-31-b'))).resolves.toBeDefined();
    const wire = await party.make({}, content);
    await party.post(wire);
    await untilState(party, idOf(wire), 'delivered');
  });

  it('does not go under another that releases less: its own endpoint seals nothing', async () => {
    await expect(sender.seal(draft(narrow.legalbasis))).rejects.toMatchObject({
      code: 'release-denied',
      pointers: expect.arrayContaining([expect.stringMatching(/^\//)]),
    });
  });

  it('is not taken under another by its recipient, where its sender does not look', async () => {
    const wire = await party.make({ legalbasis: narrow.legalbasis }, content);
    expect((await party.post(wire)).status).toBe(201);
    expect(await untilRefusedByRecipient(party, wire)).toMatchObject({ code: 'release-denied' });
  });

  it('does not go for the purpose of one and by the legal basis of another', async () => {
    for (const changes of [
      { purpose: 'estadistica' },
      { legalbasis: 'ley-19628:art-20' },
      { purpose: 'autorizacion', legalbasis: 'ley-19628:art-20' },
    ])
      await expectRefusedOverHttp(stage, party, await party.make(changes, content), 'no-agreement');
  });
});

describe('the authorisation of another', () => {
  it('gives whoever names it no right over it', async () => {
    const reference = newReference();
    await party.post(await party.make({ authorization: reference }, content));
    expect(await lookAtAuthorization(party, reference)).toMatchObject({ reference });
    const borrowed = await makeRevocation(other, reference);
    await expectRefusedOverHttp(stage, other, borrowed, 'authorization-unknown');
    expect(await lookAtAuthorization(other, reference)).toBeUndefined();
  });
});

describe('a token', () => {
  it('for one type does not send another', async () => {
    const scope = 'messages:send:derivacion.anulada';
    const token = await askForToken(party.client, scope);
    const wire = await party.make({}, content);
    const send = (authorization: string) =>
      party.fetch('/v1/messages', {
        method: 'POST',
        headers: { 'content-type': 'application/vnd.valija.message+json', authorization },
        body: JSON.stringify(wire),
      });
    const refused = await send(`Bearer ${token}`);
    expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([
      403,
      'scope-missing',
    ]);
    expect(await party.look(idOf(wire))).toBeUndefined();
    const own = await askForToken(party.client, 'messages:send:derivacion.solicitada');
    expect((await send(`Bearer ${own}`)).status).toBe(201);
  });

  it('of one party does not bring in the message of another', async () => {
    const wire = await party.make({}, content);
    const { status, body } = await other.postRaw(JSON.stringify(wire));
    expect({ status, code: body.code }).toEqual({ status: 403, code: 'source-foreign' });
    expect(await party.look(idOf(wire))).toBeUndefined();
  });

  it('is not given for a type that no agreement lets the party send', async () => {
    expect(await refusalOf(askForToken(party.client, 'messages:send:derivacion.aceptada'))).toMatchObject({
      error: 'invalid_scope',
    });
  });

  it('to read does not send', async () => {
    const token = await askForToken(party.client, 'messages:read');
    const response = await party.fetch('/v1/messages', {
      method: 'POST',
      headers: { 'content-type': 'application/vnd.valija.message+json', authorization: `Bearer ${token}` },
      body: '{}',
    });
    expect(response.status).toBe(403);
  });
});

describe('a suspended agreement', () => {
  it('is not made up for by another between the same parties', async () => {
    expect((await findAgreement(stage.installation, wide)).agreement.sender).toBe(fiscalia);
    await suspendAgreement(stage.installation, wide);
    await expectRefusedOverHttp(stage, party, await party.make({}, content), 'agreement-suspended');
  });
});
