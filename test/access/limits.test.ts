import { once } from 'node:events';
import { request } from 'node:https';
import { connect, type TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readTls } from '@valija/runtime';
import { readAnswer } from '../support/answer.js';
import { startGateway } from '../support/gateway.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { TestParty } from '../support/party.js';

let stage: TestInstallation;
let party: TestParty;
let other: TestParty;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
  party = await TestParty.open(stage.installation);
  other = await TestParty.open(stage.installation, 'ninez');
}, 60_000);
afterAll(() => stage.close());

/** A further gateway with limits of its own, for as long as `work` takes. */
async function within(settings: Record<string, string>, work: (url: string) => Promise<void>): Promise<void> {
  const gateway = await startGateway(stage, settings);
  try {
    await work(gateway.url);
  } finally {
    await gateway.stop();
  }
}

const path = '/v1/messages/0190f7a0-0000-7000-8000-000000000000';
const signal = () => AbortSignal.timeout(20_000);

describe('requests in a minute', () => {
  it('of one party are limited, whatever its address, and those of another are not', async () => {
    await within({ VALIJA_HTTP_PARTY_PER_MINUTE: '3' }, async (url) => {
      const look = async (by: TestParty) =>
        by.tls.fetch(url + path, {
          headers: { authorization: `Bearer ${await by.token()}` },
          signal: signal(),
        });
      for (const _ of [1, 2, 3]) expect((await look(party)).status).toBe(404);
      const answer = await readAnswer('gateway', 'getMessage', await look(party));
      expect(answer).toMatchObject({ status: 429, body: { code: 'too-many-requests' } });
      const wait = Number(answer.headers.get('retry-after'));
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(60);
      expect((await look(other)).status).toBe(404);
    });
  });

  it('of one address are limited before anything is looked at', async () => {
    await within({ VALIJA_HTTP_ADDRESS_PER_MINUTE: '5' }, async (url) => {
      const look = (headers: Record<string, string>) =>
        party.tls.fetch(url + path, { headers, signal: signal() });
      for (const _ of [1, 2, 3, 4, 5]) expect((await look({ authorization: 'Bearer x' })).status).toBe(401);
      const answer = await readAnswer('gateway', 'getMessage', await look({}));
      expect(answer).toMatchObject({ status: 429, body: { code: 'too-many-requests' } });
      expect((await party.tls.fetch(`${url}/health/live`, { signal: signal() })).status).toBe(429);
    });
  });

  it('for tokens are limited on their own', async () => {
    await within({ VALIJA_HTTP_TOKENS_PER_MINUTE: '2' }, async (url) => {
      const ask = () => party.tls.fetch(`${url}/oauth/token`, { method: 'POST', signal: signal() });
      for (const _ of [1, 2]) expect((await ask()).status).toBe(400);
      const refused = await ask();
      expect(refused.status).toBe(429);
      expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
      expect((await party.tls.fetch(`${url}/health/live`, { signal: signal() })).status).toBe(200);
    });
  });
});

describe('a request', () => {
  it('with headers over 16 KiB is refused', async () => {
    const response = await party.fetch(path, { headers: { 'x-long': 'x'.repeat(17_000) } });
    expect(response.status).toBe(431);
  });

  it('for a token with a body over 56 KiB is refused', async () => {
    const response = await party.fetch('/oauth/token', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `scope=${'x'.repeat(60_000)}`,
    });
    expect(response.status).toBe(400);
  });

  it.each(['application/json', 'text/plain', 'multipart/form-data; boundary=x'])(
    'for a token in %s is refused',
    async (mediaType) => {
      const body = '{"grant_type":"client_credentials"}';
      const response = await party.fetch('/oauth/token', {
        method: 'POST',
        headers: { 'content-type': mediaType },
        body,
      });
      expect(response.status).toBe(400);
    },
  );

  it('without a token is refused before its body is read', async () => {
    const posting = request(`${stage.installation.url('gateway')}/v1/messages`, {
      ...readTls(party.tlsConfig),
      method: 'POST',
      headers: { 'content-type': 'application/vnd.valija.message+json', 'content-length': 1_000_000 },
    });
    posting.on('error', () => undefined);
    posting.flushHeaders();
    const [response] = (await once(posting, 'response')) as [{ statusCode: number }];
    expect(response.statusCode).toBe(401);
    posting.destroy();
  });
});

describe('connections', () => {
  it('are limited in number', async () => {
    await within({ VALIJA_HTTP_CONNECTIONS_MAX: '3' }, async (url) => {
      const { port } = new URL(url);
      const open = async (): Promise<TLSSocket | undefined> => {
        const socket = connect({ ...readTls(party.tlsConfig), host: '127.0.0.1', port: Number(port) });
        socket.on('error', () => undefined);
        const closed = new Promise<undefined>((resolve) => socket.once('close', () => resolve(undefined)));
        const joined = new Promise<TLSSocket>((resolve) =>
          socket.once('secureConnect', () => resolve(socket)),
        );
        return Promise.race([joined, closed]);
      };
      const sockets: (TLSSocket | undefined)[] = [];
      for (let at = 0; at < 5; at++) sockets.push(await open());
      expect(sockets.filter(Boolean)).toHaveLength(3);
      for (const socket of sockets) socket?.destroy();
    });
  });
});
