import { mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { generatePrivateJwk, importKey, type UsableKey } from '@valija/envelope';
import { GatewayClient } from '@valija/gateway-client';
import { readTls, type TlsConfig } from '@valija/runtime';
import { Pki } from '../../apps/local/pki.js';

const party = 'urn:valija:cl:ficticia:uno';

/** A scripted gateway: its tokens are numbered, it remembers who showed which certificate, and answers as the script says. */
let dir: string;
let pki: Pki;
let server: Server;
let url: string;
let signer: UsableKey;
let tls: TlsConfig;
let client: GatewayClient;
let now: number;
let given: string[];
let shown: { token: string | undefined; certificate: string | undefined }[];
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let token: (response: ServerResponse) => void;

const give = (response: ServerResponse, status: number, body: object): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

beforeAll(async () => {
  signer = await importKey(await generatePrivateJwk('sign'));
});

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'valija-client-'));
  pki = await Pki.open(join(dir, 'pki'));
  const own = await pki.issue(join(dir, 'server'), { cn: 'servidor', ips: ['127.0.0.1'] });
  tls = await issueClient();
  given = [];
  shown = [];
  now = 1_000_000;
  token = (response) => {
    given.push(`token-${given.length + 1}`);
    give(response, 200, { access_token: given.at(-1), token_type: 'Bearer', expires_in: 300 });
  };
  answer = (_request, response) => give(response, 200, {});
  server = createServer({ ...readTls(configOf(own)), requestCert: true }, (request, response) => {
    const { url: path, headers, socket } = request;
    if (path === '/.well-known/oauth-authorization-server')
      return give(response, 200, { issuer: url, token_endpoint: `${url}/oauth/token` });
    if (path === '/oauth/token') return token(response);
    const certificate = (socket as TLSSocket).getPeerX509Certificate()?.serialNumber;
    shown.push({ token: headers.authorization?.slice('Bearer '.length), certificate });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  client = new GatewayClient({ url, party, signer: () => signer, tls, timeoutMs: 2_000, now: () => now });
});

afterEach(async () => {
  await client.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(dir, { recursive: true });
});

const configOf = (files: { certFile: string; keyFile: string; caFile: string }): TlsConfig => ({
  VALIJA_TLS_CERT_FILE: files.certFile,
  VALIJA_TLS_KEY_FILE: files.keyFile,
  VALIJA_TLS_CA_FILE: files.caFile,
  VALIJA_TLS_VERSION_MIN: 'TLSv1.3',
});
const issueClient = async () => configOf(await pki.issue(join(dir, 'client'), { cn: 'ficticia-uno' }));

const ask = async (scope = 'attachments'): Promise<number> => {
  const response = await client.request('/v1/something', { scope });
  await response.body?.cancel();
  return response.status;
};

describe('a client of the gateway', () => {
  it('asks for one token, also where many requests need it at once, and one for each scope', async () => {
    await Promise.all(Array.from({ length: 10 }, () => ask()));
    await ask();
    expect(given).toHaveLength(1);
    await ask('messages:read');
    expect(given).toHaveLength(2);
  });

  it('asks for another shortly before the end of the first', async () => {
    await ask();
    now += 269_000;
    await ask();
    expect(given).toHaveLength(1);
    now += 2_000;
    await ask();
    expect(shown.map((each) => each.token)).toEqual(['token-1', 'token-1', 'token-2']);
  });

  it('renews a token that is taken no longer, once, and repeats the request', async () => {
    answer = ({ headers }, response) =>
      give(response, headers.authorization === 'Bearer token-1' ? 401 : 200, {});
    expect(await ask()).toBe(200);
    expect(given).toHaveLength(2);
    answer = (_request, response) => give(response, 401, {});
    expect(await ask()).toBe(401);
    expect(given).toHaveLength(3);
  });

  it('shows a renewed certificate from then on, with a token that is bound to it', async () => {
    await ask();
    await issueClient();
    await ask();
    expect(shown.map((each) => each.token)).toEqual(['token-1', 'token-2']);
    expect(shown[0]?.certificate).not.toBe(shown[1]?.certificate);
  });

  it.each([
    [
      'refuses it',
      (response: ServerResponse) => give(response, 401, { error: 'invalid_client' }),
      'no token: invalid_client',
    ],
    [
      'says something else',
      (response: ServerResponse) => give(response, 200, { secreto: 'x' }),
      'no token: OperationProcessingError',
    ],
    ['breaks off', (response: ServerResponse) => response.destroy(), 'no token: TypeError'],
    ['is silent', () => undefined, 'no token: TimeoutError'],
  ] as [string, typeof token, string][])(
    'will be tried again where the token endpoint %s',
    async (_what, script, message) => {
      token = script;
      await expect(ask()).rejects.toMatchObject({ code: 'service-unavailable', message });
    },
  );

  it('will be tried again where the gateway breaks off', async () => {
    answer = (_request, response) => response.destroy();
    await expect(ask()).rejects.toMatchObject({ code: 'service-unavailable' });
  });

  it('follows no redirection: its token goes nowhere else', async () => {
    answer = (_request, response) => response.writeHead(307, { location: `${url}/elsewhere` }).end();
    await expect(ask()).rejects.toMatchObject({ code: 'service-unavailable' });
    expect(shown).toHaveLength(1);
  });

  it('speaks to nobody whose certificate another authority gave', async () => {
    const other = await Pki.open(join(dir, 'other-pki'));
    server.setSecureContext(
      readTls(configOf(await other.issue(join(dir, 'other'), { cn: 'otro', ips: ['127.0.0.1'] }))),
    );
    await expect(ask()).rejects.toMatchObject({ code: 'service-unavailable' });
    expect(given).toEqual([]);
  });
});
