import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generatePrivateJwk, importKey } from '@valija/envelope';
import { v7 as uuidv7 } from 'uuid';
import { readAnswer } from '../support/answer.js';
import { askForToken, cryptoKeyOf, refusalOf } from '../support/oauth.js';
import { fiscalia, idOf, ninez, sermig, TestParty } from '../support/party.js';
import { makeObligations, seeded } from './generated.js';
import { startViews, type ViewStage } from './stage.js';

let stage: ViewStage;
let stranger: TestParty;

const views = [
  '/v1/obligations',
  '/v1/obligations/at-risk',
  '/v1/obligations/overdue-by-institution',
  '/v1/compliance?from=2026-01-01&to=2026-12-31',
];

beforeAll(async () => {
  stage = await startViews();
  stranger = await TestParty.open(stage.installation, 'pav');
  const parties = [fiscalia, ninez, sermig];
  const made = { parties, rules: ['derivacion-decision', 'plan-respuesta'], now: new Date() };
  await stage.addObligations(makeObligations(seeded(7), 600, made));
}, 90_000);
afterAll(() => stage.close());

const invalidScope = { status: 400, error: 'invalid_scope' };

describe('a client of the operator', () => {
  it('gets the scopes that its file names, and no other', async () => {
    await askForToken(stage.clientOf('consola-ficticia'), 'ops:read');
    for (const scope of ['ops:write', 'messages:read', 'attachments', 'messages:send:derivacion.solicitada'])
      expect(await refusalOf(askForToken(stage.clientOf('consola-ficticia'), scope))).toEqual(invalidScope);
  });

  it('gets none with another key, under another name, or under the name of a party', async () => {
    const client = stage.clientOf('consola-ficticia');
    const forged = await importKey(await generatePrivateJwk('sign'));
    const invalid = { status: 401, error: 'invalid_client' };
    for (const wrong of [
      { ...client, key: cryptoKeyOf(forged.key) },
      { ...client, key: cryptoKeyOf(forged.key), kid: forged.kid },
      { ...client, id: 'otra-ficticia' },
      { ...client, id: fiscalia },
    ])
      expect(await refusalOf(askForToken(wrong, 'ops:read'))).toEqual(invalid);
  });

  it('is not what a party is: none is granted its scopes', async () => {
    for (const scope of ['ops:read', 'ops:write'])
      expect(await refusalOf(askForToken(stage.party.client, scope))).toEqual(invalidScope);
  });

  it('reads no message, sends none and fetches no attachment', async () => {
    const token = await stage.tokenOf('consola-ficticia');
    for (const path of [
      `/v1/messages/${uuidv7()}`,
      `/v1/attachments/${'a'.repeat(43)}`,
      '/v1/authorizations',
    ])
      expect((await stage.look(token, path)).status).toBe(403);
    expect(
      (await stage.party.request('/v1/messages', 'POST', { authorization: `Bearer ${token}` })).status,
    ).toBe(403);
  });

  it('needs the certificate to which its token is bound', async () => {
    const token = await stage.tokenOf('consola-ficticia');
    const response = await stranger.fetch('/v1/obligations', {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(401);
  });
});

describe('a view', () => {
  it.each(views)(
    '%s is shown to a party with messages:read and to a client with ops:read, and to nobody else',
    async (path) => {
      const of = (scope: string) => askForToken(stage.party.client, scope);
      expect((await stage.look(await of('messages:read'), path)).status).toBe(200);
      expect((await stage.look(await stage.tokenOf('consola-ficticia'), path)).status).toBe(200);
      const [party, operator] = [
        await stage.look(await of('attachments'), path),
        await stage.look(await stage.tokenOf('informante-ficticio'), path),
      ];
      expect([party.status, operator.status]).toEqual([403, 403]);
      expect(party.headers.get('www-authenticate')).toContain('scope="messages:read"');
      expect(operator.headers.get('www-authenticate')).toContain('scope="ops:read"');
      expect((await stage.party.fetch(path)).status).toBe(401);
    },
  );

  it('shows a party what it owes or is owed, and the operator all', async () => {
    const read = async (token: string) => {
      const response = await stage.look(token, '/v1/obligations?limit=200');
      const { body } = await readAnswer('gateway', 'listObligations', response);
      return (body as unknown as { obligations: { debtor: { urn: string }; creditor: { urn: string } }[] })
        .obligations;
    };
    const own = await read(await stage.party.token());
    const all = await read(await stage.tokenOf('consola-ficticia'));
    const concerns = all.filter(({ debtor, creditor }) => [debtor.urn, creditor.urn].includes(fiscalia));
    expect(own).toEqual(concerns);
    expect(own.length).toBeGreaterThan(10);
    expect(own.length).toBeLessThan(all.length);
  });

  it('shows a party to which nothing belongs nothing: no row, no count, no figure', async () => {
    const token = await stranger.token();
    const of = async (operation: string, path: string) =>
      (
        await readAnswer(
          'gateway',
          operation,
          await stranger.fetch(path, { headers: { authorization: `Bearer ${token}` } }),
        )
      ).body;
    expect(await of('listObligations', '/v1/obligations')).toMatchObject({ obligations: [] });
    expect(await of('listObligations', `/v1/obligations?debtor=${ninez}`)).toMatchObject({ obligations: [] });
    expect(await of('listAtRisk', '/v1/obligations/at-risk')).toMatchObject({ obligations: [] });
    expect(await of('countOverdue', '/v1/obligations/overdue-by-institution')).toMatchObject({
      institutions: [],
    });
    const figures = await of('getCompliance', '/v1/compliance?from=2025-01-01&to=2027-12-31');
    expect(figures).toMatchObject({ groups: [], total: { decided: { share: null, inTime: 0, missing: 0 } } });
  });
});

describe('the timeline of a thread', () => {
  it('is there for its parties and the operator, and for a stranger as if there were none', async () => {
    const wire = await stage.party.make();
    const { status } = await stage.party.post(wire);
    expect(status).toBe(201);
    const path = `/v1/threads/${idOf(wire)}/timeline`;
    const recipient = await TestParty.open(stage.installation, 'ninez');
    const look = async (party: TestParty, at = path) =>
      readAnswer(
        'gateway',
        'getTimeline',
        await party.fetch(at, { headers: { authorization: `Bearer ${await party.token()}` } }),
      );
    const [own, theirs] = [await look(stage.party), await look(recipient)];
    expect(own.status).toBe(200);
    expect((own.body as { entries?: unknown }).entries).toEqual(
      (theirs.body as { entries?: unknown }).entries,
    );
    expect((await stage.look(await stage.tokenOf('consola-ficticia'), path)).status).toBe(200);
    const unknown = await look(stranger, `/v1/threads/${uuidv7()}/timeline`);
    const hidden = await look(stranger);
    expect([unknown.status, hidden.status]).toEqual([404, 404]);
    expect(hidden.body).toEqual(unknown.body);
    const viewers = await stage.rows<{ viewer: string }>(
      'gateway',
      'SELECT viewer FROM thread_view WHERE correlationid = $1 ORDER BY seq',
      [idOf(wire)],
    );
    expect(viewers.map(({ viewer }) => viewer)).toEqual([fiscalia, ninez, 'consola-ficticia']);
  });
});
