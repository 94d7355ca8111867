import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BandejaSchemas } from '@valija/contracts';
import { derivacion, ong, TrayStage } from './stage.js';

const secret = 'Canario Ficticio del borrador';
let stage: TrayStage;

beforeAll(async () => {
  stage = await TrayStage.open('bandeja-pav', 'bandeja-ong');
}, 120_000);
afterAll(() => stage?.close());

type Draft = BandejaSchemas['DraftToSave'];
const draft = (changes: Partial<Draft> = {}): Draft => ({
  kind: 'new',
  type: 'derivacion.solicitada',
  recipient: ong,
  step: 2,
  content: { folio: secret, victima: { nombre: { nombres: secret } } },
  rev: 0,
  ...changes,
});

async function ask<Body>(
  method: string,
  path: string,
  body?: object,
  key?: string,
): Promise<{ status: number; body: Body }> {
  const response = await stage.raw('bandeja-pav', path, {
    method,
    headers: {
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(key ? { 'idempotency-key': key } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await response.text();
  return { status: response.status, body: (text ? JSON.parse(text) : undefined) as Body };
}
const save = (id: string, body: object) =>
  ask<{ rev: number; code?: string; pointers?: string[] }>('PUT', `/v1/drafts/${id}`, body);
const read = (id: string) => ask<Record<string, unknown>>('GET', `/v1/drafts/${id}`);
const list = async (): Promise<string[]> =>
  (await ask<BandejaSchemas['DraftList']>('GET', '/v1/drafts')).body.drafts.map(({ id }) => id);

describe('a draft', () => {
  it('is kept as it was written, whole or not, and lies sealed', async () => {
    const id = randomUUID();
    expect(await save(id, draft())).toMatchObject({ status: 200, body: { id, rev: 1 } });
    expect((await read(id)).body).toMatchObject({
      id,
      kind: 'new',
      titulo: 'Derivación solicitada',
      unit: 'institucion',
      recipient: ong,
      step: 2,
      rev: 1,
      content: draft().content,
    });
    expect(await list()).toContain(id);
    expect(await stage.tablesWith('pav', [secret])).toEqual([]);
    expect(stage.test.log('bandeja-pav')).not.toContain(secret);
  });

  it('is changed on its last revision alone; the same once more is no conflict', async () => {
    const id = randomUUID();
    await save(id, draft());
    expect((await save(id, draft())).body).toMatchObject({ rev: 1 });
    expect((await save(id, draft({ content: { folio: 'otro' }, rev: 1 }))).body).toMatchObject({ rev: 2 });
    expect((await save(id, draft({ content: { folio: 'otro' }, rev: 1 }))).body).toMatchObject({ rev: 2 });
    for (const late of [
      draft({ content: { folio: 'tarde' } }),
      draft({ content: { folio: 'tarde' }, rev: 1 }),
    ])
      expect(await save(id, late)).toMatchObject({ status: 409, body: { code: 'draft-changed' } });
    expect((await read(id)).body).toMatchObject({ rev: 2, content: { folio: 'otro' } });
  });

  it('that is not there is not changed, and its removal is no error', async () => {
    const id = randomUUID();
    expect(await save(id, draft({ rev: 3 }))).toMatchObject({ status: 409, body: { code: 'draft-changed' } });
    await save(id, draft());
    expect((await ask('DELETE', `/v1/drafts/${id}`)).status).toBe(204);
    expect((await ask('DELETE', `/v1/drafts/${id}`)).status).toBe(204);
    expect(await read(id)).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });

  it.each<[string, object, object]>([
    ['of an unknown type', { type: 'derivacion.inventada' }, { code: 'unknown-type', pointers: ['/type'] }],
    ['of an answer to nothing', { kind: 'answer' }, { code: 'schema-violation', pointers: ['/answers'] }],
    [
      'of an answer to what is not here',
      { kind: 'answer', answers: randomUUID() },
      { code: 'schema-violation' },
    ],
    ['over 256 KiB', { content: { relato: 'x'.repeat(262_200) } }, { code: 'draft-too-large' }],
  ])('%s is not kept', async (_, changes, problem) => {
    const id = randomUUID();
    expect((await save(id, draft(changes))).body).toMatchObject(problem);
    expect((await read(id)).status).toBe(404);
  });

  it('survives a killed tray, is sent once under its name, and is gone then', async () => {
    const id = randomUUID();
    const content = derivacion();
    await save(id, draft({ content }));
    await stage.test.installation.process('bandeja-pav').kill('SIGKILL');
    await stage.test.installation.process('bandeja-pav').restart();
    expect((await read(id)).body).toMatchObject({ content });
    const message = { type: 'derivacion.solicitada', recipient: ong, content };
    const [one, other] = await Promise.all([
      ask<{ id: string }>('POST', '/v1/messages', message, id),
      ask<{ id: string }>('POST', '/v1/messages', message, id),
    ]);
    expect([one.status, other.status].sort()).toEqual([200, 201]);
    expect(other.body.id).toBe(one.body.id);
    expect((await read(id)).body).toEqual({ id, sent: one.body.id });
    expect(await list()).not.toContain(id);
    for (const rev of [0, 1])
      expect(await save(id, draft({ rev }))).toMatchObject({ status: 409, body: { code: 'draft-sent' } });
    const rows = await stage.test.rows('pav', `SELECT FROM tray_draft WHERE id = '${id}'`);
    expect(rows).toEqual([]);
  });

  it('whose message is not admitted stays', async () => {
    const id = randomUUID();
    await save(id, draft());
    const refused = await ask(
      'POST',
      '/v1/messages',
      { type: 'derivacion.solicitada', recipient: ong, content: {} },
      id,
    );
    expect(refused.status).toBe(422);
    expect((await read(id)).body).toMatchObject({ rev: 1, content: draft().content });
  });

  it('is one of two hundred at most, and goes after thirty days', async () => {
    await stage.test.rows(
      'pav',
      `INSERT INTO tray_draft (official, id, kind, type, unit, sealed, contentdigest, sealdigest, rev, keep_until)
       SELECT official, gen_random_uuid(), kind, type, unit, sealed, contentdigest, sealdigest, rev, keep_until
         FROM (SELECT * FROM tray_draft LIMIT 1) d, generate_series(1, 200)`,
    );
    expect(await save(randomUUID(), draft())).toMatchObject({ status: 409, body: { code: 'draft-quota' } });
    await stage.test.rows('pav', `UPDATE tray_draft SET keep_until = now() - interval '1 s'`);
    expect(await list()).toEqual([]);
    expect((await save(randomUUID(), draft())).status).toBe(200);
  });
});
