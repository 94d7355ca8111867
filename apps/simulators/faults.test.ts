import { afterEach, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { type Faults, faultNames } from './faults.js';
import { createNativeServer } from './native-server.js';

const token = 'credencial-de-prueba';
const client = { id: 'adaptador:de prueba', secret: 'secreto de prueba' };
const closing: FastifyInstance[] = [];

afterEach(async () => {
  for (const server of closing.splice(0)) await server.close();
});

/** A system that counts what it does. */
async function system(withClient = false) {
  const { server, faults } = createNativeServer({
    VALIJA_SIM_TOKEN: token,
    VALIJA_SIM_CLIENT_ID: withClient ? client.id : undefined,
    VALIJA_SIM_CLIENT_SECRET: withClient ? client.secret : undefined,
  });
  closing.push(server);
  const done = { posts: 0, gets: 0 };
  server.post('/cosas', async (_, reply) => {
    done.posts += 1;
    return reply.status(201).send({ n: done.posts });
  });
  server.get('/cosas', async () => {
    done.gets += 1;
    return { n: done.posts };
  });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  const call = (method: string, path: string, body?: object, authorization = `Bearer ${token}`) =>
    fetch(url + path, {
      method,
      headers: { authorization, ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  const break_ = async (fault: object) => (await call('POST', '/_sim/fallas', fault)).status;
  return { call, done, faults, break_, url };
}

describe('a fault that is switched on', () => {
  it('is named in the closed list, with bounds', async () => {
    const { break_, call } = await system();
    for (const falla of faultNames) expect(await break_({ falla })).toBe(200);
    expect(await (await call('GET', '/_sim/fallas')).json()).toMatchObject({
      fallas: faultNames.map((falla) => ({ falla, ms: 1_000 })),
    });
    for (const [fault, pointer] of [
      [{}, '/falla'],
      [{ falla: 'otra' }, '/falla'],
      [{ falla: 'latencia', ms: 60_001 }, '/ms'],
      [{ falla: 'latencia', veces: 0 }, '/veces'],
      [{ falla: 'latencia', ruta: 'cosas' }, '/ruta'],
    ] as const) {
      const refused = await call('POST', '/_sim/fallas', fault);
      expect([refused.status, await refused.json()]).toMatchObject([422, { pointers: [pointer] }]);
    }
  });

  it.each([
    ['error-500', 500],
    ['no-autorizado-401', 401],
    ['demasiadas-429', 429],
    ['rechazo-422', 422],
  ])('%s is answered before any work is done, as often as it was asked for', async (falla, status) => {
    const { call, done, break_ } = await system();
    await break_({ falla, veces: 2, ms: 1_500 });
    const statuses = [];
    for (let times = 0; times < 3; times += 1) {
      const answer = await call('POST', '/cosas', {});
      statuses.push(answer.status);
      expect(answer.headers.get('retry-after')).toBe(answer.status === 429 ? '2' : null);
    }
    expect(statuses).toEqual([status, status, 201]);
    expect(done.posts).toBe(1);
  });

  it('latencia delays the calls of the contract and none that steers', async () => {
    const { call, break_ } = await system();
    await break_({ falla: 'latencia', ms: 1_500 });
    let startedAt = performance.now();
    await call('GET', '/cosas');
    expect(performance.now() - startedAt).toBeGreaterThan(1_490);
    startedAt = performance.now();
    await call('GET', '/_sim/fallas');
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });

  it('corte-despues-del-trabajo does the work and answers nothing; what only looks is answered', async () => {
    const { call, done, break_ } = await system();
    await break_({ falla: 'corte-despues-del-trabajo', veces: 1 });
    expect((await call('GET', '/cosas')).status).toBe(200);
    await expect(call('POST', '/cosas', {})).rejects.toThrow('fetch failed');
    expect(done.posts).toBe(1);
    expect((await call('POST', '/cosas', {})).status).toBe(201);
  });

  it('meets only the paths that it names', async () => {
    const { call, break_ } = await system();
    await break_({ falla: 'error-500', ruta: '/otras' });
    expect((await call('GET', '/cosas')).status).toBe(200);
    await break_({ falla: 'error-500', ruta: '/cosas' });
    expect((await call('GET', '/cosas')).status).toBe(500);
  });

  it('ends when it is switched off', async () => {
    const { call, break_ } = await system();
    await break_({ falla: 'error-500' });
    expect((await call('GET', '/cosas')).status).toBe(500);
    await call('DELETE', '/_sim/fallas');
    expect((await call('GET', '/cosas')).status).toBe(200);
  });

  it('of what a system says shows as often as the system asks', async () => {
    const { break_, faults } = await system();
    const takes = (of: Faults) => of.takes('evento-duplicado');
    expect(takes(faults)).toBe(false);
    await break_({ falla: 'evento-duplicado', veces: 2 });
    expect([takes(faults), takes(faults), takes(faults)]).toEqual([true, true, false]);
  });
});

describe('a system with a client', () => {
  const basic = (id: string, secret: string) =>
    `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64')}`;
  const ask = (url: string, authorization: string, grant = 'client_credentials') =>
    fetch(`${url}/oauth/token`, {
      method: 'POST',
      headers: { authorization },
      body: new URLSearchParams({ grant_type: grant }),
    });

  it('issues a token of sixty seconds and takes it, and the static one no longer', async () => {
    const { call, url } = await system(true);
    const issued = await ask(url, basic(client.id, client.secret));
    expect(issued.headers.get('cache-control')).toBe('no-store');
    const { access_token, ...rest } = (await issued.json()) as { access_token: string };
    expect(rest).toEqual({ token_type: 'Bearer', expires_in: 60 });
    expect((await call('GET', '/cosas', undefined, `Bearer ${access_token}`)).status).toBe(200);
    expect((await call('GET', '/cosas')).status).toBe(401);
  });

  it('refuses another client, another grant and a body that is none', async () => {
    const { call, url } = await system(true);
    expect((await ask(url, basic(client.id, 'otro'))).status).toBe(401);
    expect((await ask(url, basic(client.id, client.secret), 'password')).status).toBe(400);
    expect((await call('POST', '/oauth/token', {})).status).toBe(400);
  });

  it('takes no token any more that it issued before the fault no-autorizado-401', async () => {
    const { call, url, break_ } = await system(true);
    const authorization = async () =>
      `Bearer ${((await (await ask(url, basic(client.id, client.secret))).json()) as { access_token: string }).access_token}`;
    const first = await authorization();
    await break_({ falla: 'no-autorizado-401', veces: 1 });
    const statuses = [];
    for (const shown of [first, first, await authorization()])
      statuses.push((await call('GET', '/cosas', undefined, shown)).status);
    expect(statuses).toEqual([401, 401, 401]);
    expect((await call('GET', '/cosas', undefined, await authorization())).status).toBe(200);
  });

  it('issues none where there is no client', async () => {
    const { url } = await system();
    expect((await ask(url, basic(client.id, client.secret))).status).toBe(401);
  });
});
