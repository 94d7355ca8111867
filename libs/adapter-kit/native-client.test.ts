import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ValijaError } from '@valija/errors';
import { NativeClient } from './native-client.js';
import { ClientCredentials, nativeCredentials, staticToken } from './native-credentials.js';

type Answer = (request: IncomingMessage, response: ServerResponse, body: Buffer) => void;

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A scripted system: each call is answered by the next answer, the last one for ever. */
async function system(...answers: Answer[]) {
  const calls: { method: string; path: string; headers: IncomingMessage['headers']; body: Buffer }[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts);
      const { method = '', url = '', headers } = request;
      calls.push({ method, path: url, headers, body });
      (answers[calls.length - 1] ?? answers.at(-1))?.(request, response, body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { calls, baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const say =
  (status: number, body: unknown = {}, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response.writeHead(status, headers).end(Buffer.isBuffer(body) ? body : JSON.stringify(body));
const silence: Answer = () => undefined;
const breakOff: Answer = (_, response) =>
  response.writeHead(200, { 'content-length': '10' }).write('{', () => response.destroy());

const clientOf = (baseUrl: string, timeoutMs = 10_000) =>
  new NativeClient({ baseUrl, credentials: staticToken('fija'), timeoutMs });

async function codeOf(call: Promise<unknown>): Promise<object> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ValijaError)) throw new Error(`no ValijaError: ${String(error)}`);
  const { code, message, retryAfterMs } = error;
  return { code, message, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
}

describe('a call to an existing system', () => {
  it('carries JSON with the credential and further headers, and gives the JSON of the answer', async () => {
    const { calls, baseUrl } = await system(say(201, { n: 1 }));
    const client = clientOf(baseUrl);
    expect(await client.post('/cosas', { a: 'ñ' }, { 'idempotency-key': 'x' })).toEqual({ n: 1 });
    expect(await client.put('/cosas/1', { a: 2 })).toEqual({ n: 1 });
    expect(calls.map(({ method, path, body }) => [method, path, body.toString()])).toEqual([
      ['POST', '/cosas', '{"a":"ñ"}'],
      ['PUT', '/cosas/1', '{"a":2}'],
    ]);
    expect(calls[0]?.headers).toMatchObject({
      authorization: 'Bearer fija',
      'content-type': 'application/json',
      'idempotency-key': 'x',
    });
  });

  it('carries bytes both ways as they are', async () => {
    const bytes = Buffer.from([0, 255, 37, 80, 68, 70]);
    const { calls, baseUrl } = await system(say(201, { n: 1 }), say(204, Buffer.alloc(0)), say(200, bytes));
    const client = clientOf(baseUrl);
    expect(await client.postBytes('/cosas', bytes, 'application/pdf')).toEqual({ n: 1 });
    expect(await client.putBytes('/cosas/1', bytes, 'application/pdf', { digest: 'x' })).toBeUndefined();
    expect(await client.getBytes('/cosas/1', 6)).toEqual(bytes);
    expect(calls.slice(0, 2).map(({ body }) => body)).toEqual([bytes, bytes]);
    expect(calls[1]?.headers).toMatchObject({ 'content-type': 'application/pdf', digest: 'x' });
  });

  it('takes no answer beyond its limit', async () => {
    const { baseUrl } = await system(say(200, Buffer.alloc(7)));
    const tooLarge = { code: 'native-contract-broken', message: 'answer is too large' };
    expect(await codeOf(clientOf(baseUrl).getBytes('/cosas/1', 6))).toEqual(tooLarge);
    const { baseUrl: other } = await system(say(200, Buffer.alloc(1024 * 1024 + 1, '1')));
    expect(await codeOf(clientOf(other).look('/cosas'))).toEqual(tooLarge);
  });

  it('finds nothing at a 404 where it only looks', async () => {
    const { baseUrl } = await system(say(404));
    expect(await clientOf(baseUrl).look('/cosas/1')).toBeUndefined();
    expect(await clientOf(baseUrl).getBytes('/cosas/1', 6)).toBeUndefined();
    expect(await codeOf(clientOf(baseUrl).post('/cosas', {}))).toMatchObject({ code: 'native-refused' });
  });

  it.each([
    [500, 'native-unavailable'],
    [503, 'native-unavailable'],
    [401, 'native-unavailable'],
    [403, 'native-unavailable'],
    [408, 'native-unavailable'],
    [425, 'native-unavailable'],
    [422, 'native-refused'],
    [409, 'native-refused'],
    [302, 'native-unavailable'],
  ])('is refused by a %p as %s', async (status, code) => {
    const { baseUrl } = await system(say(status, {}, status === 302 ? { location: '/otra' } : {}));
    expect(await codeOf(clientOf(baseUrl).post('/cosas', {}))).toMatchObject({ code });
  });

  it('waits as long as a 429 asks, and an hour at most', async () => {
    const { baseUrl } = await system(
      say(429, {}, { 'retry-after': '2' }),
      say(503, {}, { 'retry-after': '86400' }),
      say(503, {}, { 'retry-after': new Date(Date.now() - 5_000).toUTCString() }),
    );
    const waits = [];
    for (let times = 0; times < 3; times += 1) waits.push(await codeOf(clientOf(baseUrl).post('/cosas', {})));
    expect(waits).toMatchObject([{ retryAfterMs: 2_000 }, { retryAfterMs: 3_600_000 }, { retryAfterMs: 0 }]);
  });

  it('ends by itself where no whole answer comes in time', async () => {
    const { baseUrl } = await system(silence);
    const startedAt = performance.now();
    expect(await codeOf(clientOf(baseUrl, 100).post('/cosas', {}))).toMatchObject({
      code: 'native-unavailable',
    });
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    const { baseUrl: other } = await system(breakOff);
    expect(await codeOf(clientOf(other).post('/cosas', {}))).toMatchObject({ code: 'native-unavailable' });
  });

  it('says nothing of where it went', async () => {
    const secret = 'V-SECRETO';
    const error = await codeOf(clientOf('http://127.0.0.1:1').look(`/cosas/${secret}`));
    expect(JSON.stringify(error)).not.toContain(secret);
  });

  it.each([['not json'], ['']])('is broken by an answer that is not JSON: %j', async (text) => {
    const { baseUrl } = await system(say(200, Buffer.from(text)));
    expect(await codeOf(clientOf(baseUrl).look('/cosas'))).toMatchObject({ code: 'native-contract-broken' });
  });

  it('gives every status to whoever reads it: a fault of SOAP comes with 500', async () => {
    const { calls, baseUrl } = await system(
      say(500, Buffer.from('<Fault/>'), { 'content-type': 'text/xml' }),
    );
    const answer = await clientOf(baseUrl).exchange({
      method: 'POST',
      path: '/servicio',
      body: '<Envelope/>',
      mediaType: 'text/xml; charset=utf-8',
      accept: 'text/xml',
      headers: { soapaction: '"registrar"' },
    });
    expect(answer).toEqual({ status: 500, mediaType: 'text/xml', body: Buffer.from('<Fault/>') });
    expect(calls[0]?.headers).toMatchObject({ accept: 'text/xml', soapaction: '"registrar"' });
  });
});

describe('credentials that expire', () => {
  let now = 1_000_000;
  const token = (name: string, life = 60) =>
    say(200, { access_token: name, token_type: 'Bearer', expires_in: life });
  const clientWith = (baseUrl: string, timeoutMs = 10_000) => {
    const credentials = new ClientCredentials({
      baseUrl,
      clientId: 'adaptador',
      clientSecret: 'a:b c',
      timeoutMs,
      now: () => now,
    });
    return new NativeClient({ baseUrl, credentials, timeoutMs });
  };
  const shown = (calls: readonly { path: string; headers: IncomingMessage['headers'] }[]) =>
    calls.map(({ path, headers }) => `${path} ${headers.authorization}`);
  const asked = `/oauth/token Basic ${Buffer.from('adaptador:a%3Ab%20c').toString('base64')}`;

  it('are asked for once, used while they last, and renewed before they end', async () => {
    const { calls, baseUrl } = await system(token('uno'), say(200), say(200), token('dos'), say(200));
    const client = clientWith(baseUrl);
    await client.look('/a');
    now += 47_000;
    await client.look('/b');
    now += 2_000;
    await client.look('/c');
    expect(shown(calls)).toEqual([asked, '/a Bearer uno', '/b Bearer uno', asked, '/c Bearer dos']);
    expect(calls[0]?.body.toString()).toBe('grant_type=client_credentials');
  });

  it('are asked for once where several calls need them at the same time', async () => {
    const { calls, baseUrl } = await system(token('uno'), say(200));
    const client = clientWith(baseUrl);
    await Promise.all(['/a', '/b', '/c'].map((path) => client.look(path)));
    expect(calls.filter(({ path }) => path === '/oauth/token')).toHaveLength(1);
  });

  it('are renewed once where the system takes them no longer, and the call is made again', async () => {
    const { calls, baseUrl } = await system(token('uno'), say(401), token('dos'), say(201, { n: 1 }));
    expect(await clientWith(baseUrl).post('/a', {})).toEqual({ n: 1 });
    expect(shown(calls)).toEqual([asked, '/a Bearer uno', asked, '/a Bearer dos']);
  });

  it('are not renewed a second time in one call', async () => {
    const { calls, baseUrl } = await system(token('uno'), say(401), token('dos'), say(401));
    expect(await codeOf(clientWith(baseUrl).post('/a', {}))).toMatchObject({ code: 'native-unavailable' });
    expect(calls).toHaveLength(4);
  });

  it('that cannot be had are waited for, and the reason shows no secret', async () => {
    const secret = 'SECRETO';
    for (const answer of [
      say(401, { error: secret }),
      say(200, { access_token: '', token_type: 'Bearer' }),
      say(200, { access_token: secret, token_type: 'mac' }),
      say(200, Buffer.from(`{"access_token":"${secret}`)),
    ]) {
      const { baseUrl } = await system(answer);
      const error = await codeOf(clientWith(baseUrl).look('/a'));
      expect(error).toMatchObject({ code: 'native-unavailable' });
      expect(JSON.stringify(error)).not.toContain(secret);
    }
  });

  it('that do not come cost no call more than its time', async () => {
    const { baseUrl } = await system(silence);
    const startedAt = performance.now();
    expect(await codeOf(clientWith(baseUrl, 150).look('/a'))).toMatchObject({ code: 'native-unavailable' });
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });

  it('are those of the configured client, or else the token', async () => {
    const config = {
      VALIJA_NATIVE_URL: 'http://127.0.0.1:1',
      VALIJA_NATIVE_TOKEN: 'fija',
      VALIJA_NATIVE_CLIENT_ID: undefined,
      VALIJA_NATIVE_CLIENT_SECRET: undefined,
    };
    expect(await nativeCredentials(config, 1_000).authorization()).toBe('Bearer fija');
    const half = { ...config, VALIJA_NATIVE_CLIENT_ID: 'adaptador' };
    expect(() => nativeCredentials(half, 1_000)).toThrow(/van juntas/);
    const whole = { ...half, VALIJA_NATIVE_CLIENT_SECRET: 'x' };
    expect(nativeCredentials(whole, 1_000)).toBeInstanceOf(ClientCredentials);
  });
});
