import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BandejaSchemas } from '@valija/contracts';
import { example } from '../bandeja/stage.js';
import type { SignedInBrowser } from '../support/signed-in.js';
import { until } from '../support/until.js';
import { askForResidence, canaries } from './residence.js';
import { type AccessStage, startTrays } from './stage.js';

let stage: AccessStage;
let [head, other, reader]: SignedInBrowser[] = [];
beforeAll(async () => {
  stage = await startTrays(['bandeja-sermig', 'bandeja-pav']);
  head = await stage.signIn('bandeja-sermig', 'sermig-jefatura');
  other = await stage.signIn('bandeja-sermig', 'sermig-otra');
  reader = await stage.signIn('bandeja-sermig', 'sermig-lectura');
});
afterAll(() => stage?.close());

const asked = async <Body>(person: SignedInBrowser | undefined, path: string): Promise<Body> =>
  (await (await person?.ask(path))?.json()) as Body;

const move = (person: SignedInBrowser | undefined, thread: string, body: object) =>
  person?.ask(`/v1/threads/${thread}/unit`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('moving a matter', () => {
  const reason = 'El asunto corresponde a la oficina de partes (motivo de prueba)';

  it('takes it with all its messages, present and to come, from one unit to the other, and says who and why', async () => {
    const thread = await askForResidence(stage, 'que-pasa');
    expect((await move(head, thread, { unit: 'general', reason }))?.status).toBe(204);
    expect((await head?.ask(`/v1/messages/${thread}`))?.status).toBe(404);
    const moved = await asked<BandejaSchemas['Thread']>(other, `/v1/threads/${thread}`);
    expect(moved).toMatchObject({
      unidad: 'general',
      moves: [
        {
          from: { id: 'residencia', name: 'Residencia humanitaria' },
          to: { id: 'general', name: 'Oficina de partes' },
          name: 'Javier Jefatura (ficticio)',
          reason,
        },
      ],
    });
    const answer = await other?.ask(`/v1/messages/${thread}/answers`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'acuse-de-la-otra' },
      body: JSON.stringify({
        type: 'residencia.acusada',
        content: example('residencia.acusada:1.0.0', { solicitud: thread }),
      }),
    });
    const sent = (await answer?.json()) as { id?: string; pointers?: string[] };
    expect([answer?.status, sent.pointers]).toEqual([201, undefined]);
    const after = await asked<BandejaSchemas['Thread']>(other, `/v1/threads/${thread}`);
    expect(after.messages.map(({ unidad }) => unidad)).toEqual(['general', 'general']);
  });

  it('keeps the reason sealed', async () => {
    const rows = await stage.rows<{ row: string }>('sermig', 'SELECT m::text AS row FROM tray_move m');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('oficina de partes');
  });

  it('goes to no unit that there is not', async () => {
    const thread = await askForResidence(stage, 'a-ninguna');
    const response = await move(head, thread, { unit: 'ninguna', reason });
    expect([response?.status, await response?.json()]).toMatchObject([422, { pointers: ['/unit'] }]);
  });
});

describe('who looked at what', () => {
  it('is told to the head of the unit, and to nobody else', async () => {
    const message = await askForResidence(stage, 'que-se-mira');
    await (await reader?.ask(`/v1/messages/${message}`))?.text();
    const { views } = await asked<BandejaSchemas['ViewList']>(head, `/v1/views?message=${message}`);
    expect(views).toMatchObject([
      { message, thread: message, unidad: 'residencia', what: 'content', name: 'Laura Lectura (ficticia)' },
    ]);
    const [view] = views;
    expect(view?.official).toMatch(/^f-[\w-]{12}$/);
    const byPerson = await asked<BandejaSchemas['ViewList']>(
      head,
      `/v1/views?official=${view?.official}&from=2026-01-01T00:00:00Z&to=2100-01-01T00:00:00Z`,
    );
    expect(byPerson.views.length).toBeGreaterThan(0);
    expect((await reader?.ask('/v1/views'))?.status).toBe(403);
    const others = await asked<BandejaSchemas['ViewList']>(other, '/v1/views');
    expect(others.views.filter((each) => each.message === message)).toEqual([]);
  });

  it('comes page by page', async () => {
    const message = await askForResidence(stage, 'de-a-poco');
    for (let times = 0; times < 3; times++) await (await reader?.ask(`/v1/messages/${message}`))?.text();
    const first = await asked<BandejaSchemas['ViewList']>(head, `/v1/views?message=${message}&limit=2`);
    const next = await asked<BandejaSchemas['ViewList']>(
      head,
      `/v1/views?message=${message}&limit=2&cursor=${first.next}`,
    );
    expect([first.views.length, next.views.length, next.next]).toEqual([2, 1, undefined]);
  });
});

describe('events', () => {
  it('say that something came, and nothing of what', async () => {
    const ending = new AbortController();
    const response = await head?.ask('/v1/events', { signal: ending.signal });
    expect([response?.status, response?.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
    let heard = '';
    const hear = async (): Promise<void> => {
      const parts = (response?.body ?? []) as unknown as AsyncIterable<Uint8Array>;
      for await (const part of parts) heard += Buffer.from(part).toString();
    };
    void hear().catch(() => undefined);
    await until('how the services are', async () =>
      heard.includes('"services":{"database":true,"gateway":true}') ? true : undefined,
    );
    const message = await askForResidence(stage, 'que-se-oye');
    await until('what changed', async () => (/"topics":\[[^\]]*"messages"/.test(heard) ? true : undefined));
    await (await reader?.ask(`/v1/messages/${message}`))?.text();
    await until('who looked', async () => (/"topics":\[[^\]]*"views"/.test(heard) ? true : undefined));
    for (const canary of [...canaries, message]) expect(heard).not.toContain(canary);
    await stage.installation.process('gateway').kill();
    await until('that the gateway is away', async () =>
      heard.includes('"gateway":false') ? true : undefined,
    );
    await stage.installation.process('gateway').restart();
    ending.abort();
  });
});

describe('a file of units that changed', () => {
  it('gives threads of a unit that is not there any more to the one that takes them now', async () => {
    const message = await askForResidence(stage, 'de-antes');
    const place = stage.installation;
    await stage.rows(
      'sermig',
      `UPDATE tray_message SET unit = 'cerrada' WHERE id = '${message}' RETURNING 1`,
    );
    expect((await head?.ask(`/v1/threads/${message}`))?.status).toBe(404);
    await place.process('bandeja-sermig').restart();
    await place.waitUntilReady();
    const thread = await asked<BandejaSchemas['Thread']>(head, `/v1/threads/${message}`);
    expect(thread.unidad).toBe('residencia');
  });
});
