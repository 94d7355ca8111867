import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { digestOf } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import type { GatewayClient } from '@valija/gateway-client';
import { fetchSealed } from './attachments-fetch.js';
import { AttachmentsHttp, chunkBytes } from './attachments-http.js';

const digest = digestOf('ficticio');
const sealed = Buffer.alloc(2.5 * 1024 * 1024, 'sealed');

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A scripted gateway: each request gets the next answer, and the last one for ever. */
let script: Answer[] = [];
let asked: (string | undefined)[] = [];
let server: Server;
let url: string;
let http: AttachmentsHttp;

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push(request.headers.range);
    (script.length > 1 ? script.shift() : script[0])?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  http = new AttachmentsHttp(gatewayWithin(5_000));
});
afterEach(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

/** The scripted gateway as its client reaches it, without what the client has tests of its own for: certificate and token. */
const gatewayWithin = (timeoutMs: number): Pick<GatewayClient, 'request'> => ({
  request: (path, { scope: _scope, ...request }) =>
    fetch(new URL(path, url), { ...request, signal: AbortSignal.timeout(timeoutMs) }).catch((cause) => {
      throw new ValijaError('service-unavailable', 'no answer', { cause });
    }),
});

/** The range that was asked for, as an honest gateway gives it. */
const serve: Answer = (request, response) => {
  const [, from = '0', to = '0'] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
  const part = sealed.subarray(Number(from), Number(to) + 1);
  const range = `bytes ${from}-${Number(from) + part.length - 1}/${sealed.length}`;
  response.writeHead(206, { 'content-range': range, 'content-length': part.length });
  response.end(part);
};
/** Half of it, and the connection is gone. */
const breakOff: Answer = (_request, response) => {
  response.writeHead(206, { 'content-range': `bytes 0-99/${sealed.length}`, 'content-length': 100 });
  response.write('x'.repeat(50), () => response.destroy());
};
const say =
  (status: number, headers: Record<string, string> = {}, body = ''): Answer =>
  (_request, response) => {
    response.writeHead(status, headers).end(body);
  };

const fetchAll = (): Promise<Buffer> => fetchSealed(http, digest, async () => undefined, 1);

describe('a sealed attachment', () => {
  it('comes in parts of 1 MiB', async () => {
    script = [serve];
    expect((await fetchAll()).equals(sealed)).toBe(true);
    expect(asked).toEqual(['bytes=0-1048575', 'bytes=1048576-2097151', 'bytes=2097152-3145727']);
  });

  it('goes on where it broke off, in smaller parts, after whatever the gateway said meanwhile', async () => {
    script = [serve, breakOff, say(503), say(401), say(429), serve];
    expect((await fetchAll()).equals(sealed)).toBe(true);
    expect(new Set(asked.slice(1, 6).map((range) => range?.split('-')[0]))).toEqual(
      new Set(['bytes=1048576']),
    );
    expect(asked[5]).toBe(`bytes=1048576-${1_048_576 + chunkBytes(4) - 1}`);
  });

  it.each([
    ['breaks off every time', breakOff],
    ['answers 503', say(503)],
    ['ignores the range', say(200, {}, 'x')],
    ['gives another range', say(206, { 'content-range': 'bytes 7-8/100' }, 'xx')],
    ['gives nothing', say(206, { 'content-range': `bytes 0-0/${sealed.length}` })],
  ] as [string, Answer][])('is asked for again later where the gateway %s', async (_what, answer) => {
    script = [answer];
    await expect(fetchAll()).rejects.toMatchObject({ code: 'service-unavailable', handling: 'retry' });
    expect(asked).toHaveLength(5);
  });

  it('is asked for again later where the gateway does not answer in time', async () => {
    script = [() => undefined];
    const hasty = new AttachmentsHttp(gatewayWithin(50));
    await expect(fetchSealed(hasty, digest, async () => undefined, 1)).rejects.toMatchObject({
      code: 'service-unavailable',
    });
  });

  it('is missing where the gateway has none, and is not asked for again', async () => {
    script = [say(404)];
    await expect(fetchAll()).rejects.toMatchObject({ code: 'attachment-missing', handling: 'refuse' });
    expect(asked).toHaveLength(1);
  });

  it('is not read where it is larger than any could be', async () => {
    script = [say(206, { 'content-range': 'bytes 0-9/99999999999' }, '0123456789')];
    await expect(fetchAll()).rejects.toMatchObject({ code: 'attachment-too-large' });
  });

  it('stops where the message is worked elsewhere', async () => {
    script = [serve];
    const lost = new Error('lost');
    await expect(fetchSealed(http, digest, () => Promise.reject(lost))).rejects.toBe(lost);
    expect(asked).toHaveLength(1);
  });
});

describe('an upload', () => {
  const problem = (code: string) => ({
    'content-type': 'application/problem+json',
    body: JSON.stringify({ code }),
  });

  it('that the gateway refuses for good is refused by its code', async () => {
    script = [say(422, {}, problem('attachment-mismatch').body)];
    await expect(http.append(digest, 0, sealed)).rejects.toMatchObject({ code: 'attachment-mismatch' });
    script = [say(413, {}, problem('attachment-too-large').body)];
    await expect(http.begin(digest, 1)).rejects.toMatchObject({ code: 'attachment-too-large' });
    script = [say(418, {}, 'not ours')];
    await expect(http.begin(digest, 1)).rejects.toMatchObject({ code: 'attachment-missing' });
  });

  it.each([401, 403, 404, 408, 409, 429, 500, 502, 503])('is tried again after %d', async (status) => {
    script = [say(status, { 'retry-after': '7' }, problem('internal').body)];
    await expect(http.begin(digest, 1)).rejects.toMatchObject({
      code: 'service-unavailable',
      retryAfterMs: 7_000,
    });
  });
});
