import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { TrayClient, TrayProblem, TrayUnreachable } from './index.js';

const token = 'credencial-ficticia-de-prueba';
const servers: Server[] = [];

/** A server that answers as the test says. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

const caught = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('the client of a tray', () => {
  it('shows its token, and a key of its own with each thing that it sends', async () => {
    const seen: [string | undefined, unknown][] = [];
    const baseUrl = await serve((request, response) => {
      seen.push([request.headers.authorization, request.headers['idempotency-key']]);
      response.writeHead(201, { 'content-type': 'application/json' }).end('{"id":"1"}');
    });
    const client = new TrayClient({ baseUrl, token });
    const message = { type: 'autorizacion.revocada', content: {} };
    await client.send(message);
    await client.send(message);
    await client.send(message, { idempotencyKey: 'llave-de-prueba' });
    expect(seen.map(([authorization]) => authorization)).toEqual(Array(3).fill(`Bearer ${token}`));
    expect(seen[0]?.[1]).toMatch(/^[0-9a-f-]{36}$/);
    expect(seen[1]?.[1]).not.toBe(seen[0]?.[1]);
    expect(seen[2]?.[1]).toBe('llave-de-prueba');
  });

  it('throws the problem that the tray tells, with its code, pointers and wait', async () => {
    const problem = {
      type: 'urn:valija:error:service-unavailable',
      title: 'Servicio momentáneamente no disponible',
      status: 503,
      detail: 'Nada se perdió.',
      code: 'service-unavailable',
      pointers: ['/content/folio'],
    };
    const baseUrl = await serve((_, response) => {
      response
        .writeHead(503, { 'content-type': 'application/problem+json', 'retry-after': '5' })
        .end(JSON.stringify(problem));
    });
    const error = await caught(new TrayClient({ baseUrl, token }).self());
    expect(error).toBeInstanceOf(TrayProblem);
    expect(error).toMatchObject({ code: 'service-unavailable', status: 503, retryAfterSeconds: 5 });
    expect((error as TrayProblem).pointers).toEqual(['/content/folio']);
  });

  it('follows no redirect: the token goes nowhere else', async () => {
    let elsewhere = 0;
    const other = await serve((_, response) => {
      elsewhere++;
      response.end('{}');
    });
    const baseUrl = await serve((_, response) => {
      response.writeHead(307, { location: `${other}/v1/parties/self` }).end();
    });
    expect(await caught(new TrayClient({ baseUrl, token }).self())).toBeInstanceOf(TrayUnreachable);
    expect(elsewhere).toBe(0);
  });

  it.each<[string, RequestListener]>([
    ['does not answer in time', () => undefined],
    ['breaks off', (request) => request.destroy()],
    ['is no tray', (_, response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<html>')],
    [
      'says no JSON',
      (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{'),
    ],
  ])('throws without a value where it %s', async (_, listener) => {
    const baseUrl = await serve(listener);
    const error = await caught(new TrayClient({ baseUrl, token, timeoutMs: 300 }).self());
    expect(error).toBeInstanceOf(TrayUnreachable);
    expect(String(error)).not.toContain(token);
  });

  it.each([
    'ftp://ejemplo.invalid',
    'http://usuario:clave@ejemplo.invalid',
    'http://ejemplo.invalid/?a=1',
    'ejemplo',
  ])('takes no %s for a tray', (baseUrl) => expect(() => new TrayClient({ baseUrl, token })).toThrow(/URL/));
});
