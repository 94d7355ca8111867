import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { readAnswer } from '../support/answer.js';
import { kept, type OpsStage, person, startOps } from './stage.js';

let stage: OpsStage;

beforeAll(async () => {
  stage = await startOps();
}, 120_000);
afterAll(() => stage?.close());

const entries = async (query = '') =>
  (await stage.see('Audit', 'listAudit', `/v1/ops/audit${query}`)).entries;

/** Every route of the operator that shows something, with whatever stands in its address. */
const routes = [
  'now',
  'messages',
  'messages/{id}',
  'messages/{id}/proof',
  'threads/{id}',
  'failures',
  'failures/{id}/messages',
  'parties',
  'agreements',
  'proposals',
  'statements',
  'audit',
].map((route) => `/v1/ops/${route.replace('{id}', uuidv7())}`);

describe('the operator’s views', () => {
  it.each(routes)('are no party’s: %s', async (path) => {
    expect((await stage.look(await stage.party.token(), path)).status).toBe(403);
  });

  it.each(routes)('are not for a client that may only write: %s', async (path) => {
    expect((await stage.look(await stage.tokenOf('informante-ficticio'), path)).status).toBe(403);
  });

  it.each(routes)('are nobody’s without a token: %s', async (path) => {
    expect((await stage.party.fetch(path)).status).toBe(401);
  });
});

describe('the audit', () => {
  it('has who looked at which message, thread or proof, for whom and in which role, before it was shown', async () => {
    const message = kept();
    await stage.keep([message]);
    await stage.ask('getOpsMessage', `/v1/ops/messages/${message.id}`);
    await stage.ask('exportProof', `/v1/ops/messages/${message.id}/proof`);
    await stage.ask('getOpsThread', `/v1/ops/threads/${message.id}`);
    await stage.ask('getTimeline', `/v1/threads/${message.id}/timeline`, { headers: {} });
    const told = { client: 'consola-ficticia', target: message.id, reason: null, outcome: 'done' };
    const known = { person: person['valija-person'], role: person['valija-role'] };
    expect(await entries('?limit=4')).toMatchObject([
      { ...told, action: 'thread.seen', person: null, role: null },
      { ...told, ...known, action: 'thread.seen' },
      { ...told, ...known, action: 'message.exported' },
      { ...told, ...known, action: 'message.seen' },
    ]);
  });

  it('has also what was looked for in vain; lists are not in it', async () => {
    const id = uuidv7();
    await stage.ask('getOpsMessage', `/v1/ops/messages/${id}`);
    await stage.ask('listOpsMessages', '/v1/ops/messages');
    expect(await entries('?limit=1')).toMatchObject([{ target: id, outcome: 'not-found' }]);
  });

  it('has what was changed, with what was made and what was refused', async () => {
    const post = async (reference: string) =>
      readAnswer(
        'gateway',
        'reportIncident',
        await stage.party.fetch('/v1/ops/incidents', {
          method: 'POST',
          headers: {
            ...person,
            authorization: `Bearer ${await stage.tokenOf('informante-ficticio')}`,
            'content-type': 'application/vnd.valija.incident+json',
          },
          body: JSON.stringify({
            reference,
            knownAt: new Date(Date.now() - 60_000).toISOString(),
            effects: ['integridad'],
            personalData: false,
          }),
        }),
      );
    const { body } = await post(`FICTICIO-${uuidv7()}`);
    await post('con espacios');
    expect(await entries('?action=incident.reported')).toMatchObject([
      { client: 'informante-ficticio', target: null, outcome: 'schema-violation' },
      { client: 'informante-ficticio', target: body.id, outcome: 'done' },
    ]);
  });

  it('is narrowed by person, action and moment, and goes on from page to page', async () => {
    const message = kept();
    await stage.keep([message]);
    const other = { 'valija-person': 'otra.ficticia', 'valija-role': 'auditoria' };
    const since = new Date().toISOString();
    for (let at = 0; at < 3; at++)
      await stage.ask('getOpsMessage', `/v1/ops/messages/${message.id}`, { headers: other });
    const query = `?person=otra.ficticia&action=message.seen&from=${since}`;
    const first = await stage.see('Audit', 'listAudit', `/v1/ops/audit${query}&limit=2`);
    const second = await stage.see(
      'Audit',
      'listAudit',
      `/v1/ops/audit${query}&limit=2&cursor=${first.next}`,
    );
    const all = [...first.entries, ...second.entries];
    expect(all.length).toBe(3);
    expect(new Set(all.map(({ seq }) => seq)).size).toBe(3);
    expect(await entries(`?person=otra.ficticia&to=${since}`)).toEqual([]);
    expect(await entries('?person=nadie')).toEqual([]);
  });

  it('is exported as CSV, which stands in it too', async () => {
    const token = await stage.tokenOf('consola-ficticia');
    const response = await stage.look(token, '/v1/ops/audit?action=message.seen', 'text/csv');
    expect(response.headers.get('content-type')).toContain('text/csv');
    expect((await response.text()).split('\r\n')[0]).toBe(
      'seq,at,client,person,role,action,target,reason,outcome',
    );
    expect(await entries('?limit=1')).toMatchObject([
      { action: 'audit.exported', client: 'consola-ficticia' },
    ]);
  });

  it.each([
    [{ 'valija-person': 'con espacio' }, '/valija-person'],
    [{ 'valija-person': 'x'.repeat(65) }, '/valija-person'],
    [{ 'valija-person': 'alguien', 'valija-role': 'dueño' }, '/valija-role'],
  ])('takes no person or role that is none, and shows nothing: %j', async (headers, pointer) => {
    const before = await entries('?limit=1');
    const encoded = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, Buffer.from(value).toString('latin1')]),
    );
    expect(
      await stage.ask('getOpsMessage', `/v1/ops/messages/${uuidv7()}`, { headers: encoded }),
    ).toMatchObject({
      status: 400,
      body: { code: 'query-invalid', pointers: [pointer] },
    });
    expect(await entries('?limit=1')).toEqual(before);
  });

  it('that cannot be written lets nothing be seen', async () => {
    const message = kept();
    await stage.keep([message]);
    await stage.rows('gateway', 'ALTER TABLE ops_audit RENAME TO ops_audit_away');
    try {
      const token = await stage.tokenOf('consola-ficticia');
      const answer = await stage.look(token, `/v1/ops/messages/${message.id}`);
      expect(answer.status).toBe(500);
      expect(await answer.text()).not.toContain(message.type);
    } finally {
      await stage.rows('gateway', 'ALTER TABLE ops_audit_away RENAME TO ops_audit');
    }
  });
});
