import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generatePrivateJwk, importKey, messageMediaType } from '@valija/envelope';
import { readAnswer } from '../support/answer.js';
import { retireKey, suspendAgreement } from '../support/directory.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { askForToken, refusalOf } from '../support/oauth.js';
import { fiscalia, idOf, ninez, TestParty } from '../support/party.js';

let stage: TestInstallation;
let party: TestParty;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
  party = await TestParty.open(stage.installation);
}, 60_000);
afterAll(() => stage.close());

const general = 'messages:read attachments authorizations:read';
const sending = 'messages:send:derivacion.solicitada';

const ask = async (path: string, scope: string, init: RequestInit = {}) => {
  const headers = {
    ...(init.headers as object),
    authorization: `Bearer ${await askForToken(party.client, scope)}`,
  };
  return party.fetch(path, { ...init, headers });
};
const post = async (body: unknown, scope: string) =>
  readAnswer(
    'gateway',
    'postMessage',
    await ask('/v1/messages', scope, {
      method: 'POST',
      headers: { 'content-type': messageMediaType },
      body: JSON.stringify(body),
    }),
  );
const challenge = (scope: string) => `Bearer error="insufficient_scope", scope="${scope}"`;

describe('a token', () => {
  it.each([
    ['messages:read', '/v1/messages/0190f7a0-0000-7000-8000-000000000000'],
    ['attachments', `/v1/attachments/${'a'.repeat(43)}`],
    ['authorizations:read', '/v1/authorizations'],
  ])('without the scope %s does not open %s, and says so', async (scope, path) => {
    const others = `${general} ${sending}`.split(' ').filter((other) => other !== scope);
    const response = await ask(path, others.join(' '));
    expect(response.status).toBe(403);
    expect(response.headers.get('www-authenticate')).toBe(challenge(scope));
    expect(await response.json()).toMatchObject({ code: 'scope-missing' });
    expect((await ask(path, scope)).status).toBe(404);
  });

  it('that reads does not send', async () => {
    const wire = await party.make();
    const answer = await post(wire, general);
    expect(answer).toMatchObject({ status: 403, body: { code: 'scope-missing' } });
    expect(await party.look(idOf(wire))).toBeUndefined();
  });

  it('for one type does not send another', async () => {
    const wire = await party.make({
      type: 'cl.valija.derivacion.anulada',
      dataschema: 'urn:valija:schema:derivacion.anulada:1.0.0',
    });
    const answer = await post(wire, sending);
    expect(answer).toMatchObject({ status: 403, body: { code: 'scope-missing' } });
    expect(answer.headers.get('www-authenticate')).toBe(challenge('messages:send:derivacion.anulada'));
    expect(await party.look(idOf(wire))).toBeUndefined();
  });

  it('does not bring in what another party signed, though it be all right', async () => {
    const other = await TestParty.open(stage.installation, 'ninez');
    const wire = await other.make({
      recipient: fiscalia,
      type: 'cl.valija.derivacion.solicitada',
    });
    expect(await post(wire, sending)).toMatchObject({ status: 403, body: { code: 'source-foreign' } });
    expect(await other.look(idOf(wire))).toBeUndefined();
  });

  it('does not make a forged envelope of another party believed', async () => {
    const { envelope, sealed } = await party.seal({}, { source: ninez });
    const forged = await party.sign({ envelope, sealed }, await importKey(await generatePrivateJwk('sign')));
    expect(await post(forged, sending)).toMatchObject({ status: 401, body: { code: 'key-unknown' } });
  });
});

describe('what a party may send', () => {
  it('ends with the agreement that allowed it: no token from the suspension on, and none of the earlier ones sends', async () => {
    const token = await askForToken(party.client, sending);
    const agreements = party.directory.agreements
      .list()
      .filter(
        ({ sender, types }) => sender === fiscalia && types.includes('cl.valija.derivacion.solicitada'),
      );
    for (const { id } of agreements) await suspendAgreement(stage.installation, id);
    expect(await refusalOf(askForToken(party.client, sending))).toEqual({
      status: 400,
      error: 'invalid_scope',
    });
    const response = await party.fetch('/v1/messages', {
      method: 'POST',
      headers: { 'content-type': messageMediaType, authorization: `Bearer ${token}` },
      body: JSON.stringify(await party.make()),
    });
    expect(response.status).toBe(403);
    for (const { id } of agreements)
      await suspendAgreement(stage.installation, id, { suspended: false, revision: 2 });
    await askForToken(party.client, sending);
  });
});

describe('a key that is retired', () => {
  it('gets no token from that moment on, and the tokens that it got are worth nothing', async () => {
    const token = await askForToken(party.client, 'messages:read');
    const path = '/v1/messages/0190f7a0-0000-7000-8000-000000000000';
    const look = () => party.fetch(path, { headers: { authorization: `Bearer ${token}` } });
    expect((await look()).status).toBe(404);
    await retireKey(stage.installation, party.urn, party.signer.kid);
    expect((await look()).status).toBe(401);
    expect(await refusalOf(askForToken(party.client, 'messages:read'))).toEqual({
      status: 401,
      error: 'invalid_client',
    });
  });
});
