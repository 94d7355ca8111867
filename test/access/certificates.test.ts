import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { connect, type TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Pki, type TlsFiles } from '../../apps/local/pki.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { TestParty } from '../support/party.js';

let stage: TestInstallation;
let party: TestParty;
let foreign: TlsFiles;
let ended: TlsFiles;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
  party = await TestParty.open(stage.installation);
  const name = { cn: 'test-fiscalia', ips: ['127.0.0.1'] };
  foreign = await (await Pki.open(join(stage.dir, 'foreign-pki'))).issue(join(stage.dir, 'foreign'), name);
  const dir = process.env.VALIJA_PKI_DIR ?? join(stage.dir, 'pki');
  const notAfter = new Date(Date.now() - 60_000);
  const notBefore = new Date(Date.now() - 3_600_000);
  ended = await (await Pki.open(dir)).issue(join(stage.dir, 'ended'), { ...name, notBefore, notAfter });
}, 60_000);
afterAll(() => stage.close());

interface Seen {
  readonly status: number;
  readonly code?: string;
}

/** A request with whatever certificate the test says, or with none; the server's own is verified. */
function ask(method: string, path: string, shown?: TlsFiles, authorization?: string): Promise<Seen> {
  const { tls } = stage.installation.provisioned.endpoints.gateway ?? {};
  const own = shown && { cert: readFileSync(shown.certFile), key: readFileSync(shown.keyFile) };
  return new Promise((resolve, reject) => {
    const asking = request(`${stage.installation.url('gateway')}${path}`, {
      method,
      agent: false,
      ca: readFileSync(tls?.caFile ?? ''),
      ...own,
      headers: authorization ? { authorization } : {},
    });
    asking.on('error', reject);
    asking.on('response', async (response) => {
      let text = '';
      for await (const part of response) text += part;
      resolve({
        status: response.statusCode ?? 0,
        code: text ? (JSON.parse(text) as { code?: string }).code : undefined,
      } as Seen);
    });
    asking.end();
  });
}

const places = [
  ['POST', '/oauth/token'],
  ['POST', '/v1/messages'],
  ['GET', '/v1/messages/0190f7a0-0000-7000-8000-000000000000'],
  ['GET', `/v1/attachments/${'a'.repeat(43)}`],
  ['GET', '/v1/authorizations/AAAAAAAAAAAAAAAAAAAAAA'],
  ['GET', '/v1/does-not-exist'],
  ['GET', '/'],
] as const;

describe('without a certificate', () => {
  it.each([
    '/health/live',
    '/health/ready',
    '/.well-known/oauth-authorization-server',
    '/.well-known/jwks.json',
  ])('%s is open', async (path) => {
    expect((await ask('GET', path)).status).toBe(200);
  });

  it.each(places)('%s %s asks for one', async (method, path) => {
    const bearer = `Bearer ${await party.token()}`;
    expect(await ask(method, path, undefined, bearer)).toEqual({ status: 403, code: 'certificate-required' });
  });
});

describe('a certificate that does not count', () => {
  it.each(places)('of another authority opens nothing: %s %s', async (method, path) => {
    expect(await ask(method, path, foreign)).toEqual({ status: 403, code: 'certificate-required' });
  });

  it('that ended opens nothing', async () => {
    expect(await ask('POST', '/oauth/token', ended)).toEqual({ status: 403, code: 'certificate-required' });
  });
});

describe('a certificate of the installation', () => {
  const path = '/v1/messages/0190f7a0-0000-7000-8000-000000000000';

  it('alone does not read: a token is wanted too', async () => {
    const own = stage.installation.provisioned.endpoints.fiscalia?.tls;
    expect(await ask('GET', path, own)).toEqual({ status: 401, code: 'unauthenticated' });
  });

  it('carries no token that was asked for with another one', async () => {
    const bearer = `Bearer ${await party.token()}`;
    const { endpoints } = stage.installation.provisioned;
    expect(await ask('GET', path, endpoints.ninez?.tls, bearer)).toEqual({
      status: 401,
      code: 'token-invalid',
    });
    expect(await ask('GET', path, endpoints.fiscalia?.tls, bearer)).toEqual({
      status: 404,
      code: 'not-found',
    });
  });
});

describe('the connection', () => {
  const open = (maxVersion: 'TLSv1.2' | 'TLSv1.3'): Promise<TLSSocket> =>
    new Promise((resolve, reject) => {
      const { tls } = stage.installation.provisioned.endpoints.gateway ?? {};
      const { port } = new URL(stage.installation.url('gateway'));
      const socket = connect(
        { port: Number(port), host: '127.0.0.1', ca: readFileSync(tls?.caFile ?? ''), maxVersion },
        () => resolve(socket),
      );
      socket.on('error', reject);
    });

  it('is TLS 1.3, and nothing older', async () => {
    const socket = await open('TLSv1.3');
    expect(socket.getProtocol()).toBe('TLSv1.3');
    socket.destroy();
    await expect(open('TLSv1.2')).rejects.toThrow();
  });
});
