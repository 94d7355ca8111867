import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { generatePrivateJwk, importKey, toPublicJwk, type UsableKey } from '@valija/envelope';
import { compactVerify, importJWK, type JWK } from 'jose';
import type { Digest } from '../../apps/gateway/notices/digest.js';
import { type WebhookOptions, Webhooks } from '../../apps/gateway/notices/webhook.js';
import { Pki, type TlsFiles } from '../../apps/local/pki.js';

const gateway = 'urn:valija:cl:valija:gateway';
const party = 'urn:valija:cl:ficticia:una';
const digest: Digest = { urgente: true, plazos: [], sinRecibir: [] };
const now = new Date('2026-11-25T03:01:00.000Z');

const dir = mkdtempSync(join(tmpdir(), 'valija-webhook-'));
let tls: TlsFiles;
let strangerCaFile: string;
let jwk: JWK;
let signer: UsableKey;

beforeAll(async () => {
  const pki = await Pki.open(join(dir, 'pki'));
  tls = await pki.issue(join(dir, 'hook'), { cn: 'localhost', ips: ['127.0.0.1'] });
  strangerCaFile = (await Pki.open(join(dir, 'stranger'))).caFile;
  const made = await generatePrivateJwk('sign');
  jwk = toPublicJwk(made);
  signer = await importKey(made);
});
afterAll(() => rmSync(dir, { recursive: true }));

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

interface Got {
  readonly request: IncomingMessage;
  readonly body: string;
}

/** An institution's server, that answers as a test says. */
async function serve(answer: (response: ServerResponse) => void): Promise<{ url: string; got: Got[] }> {
  const got: Got[] = [];
  const server = createServer(
    { key: readFileSync(tls.keyFile), cert: readFileSync(tls.certFile) },
    (request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        got.push({ request, body: Buffer.concat(parts).toString() });
        answer(response);
      });
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return { url: `https://127.0.0.1:${(server.address() as AddressInfo).port}/avisos`, got };
}

function webhooks(options: Partial<WebhookOptions> = {}): Webhooks {
  const made = new Webhooks({
    keyring: { signer },
    gateway,
    now: () => now,
    caFile: tls.caFile,
    tryMsMax: 3_000,
    ...options,
  });
  closing.unshift(() => made.close());
  return made;
}

const call = (url: string) => ({ id: '01930000-0000-7000-8000-00000000000a', url, party, digest });

describe('a webhook', () => {
  it('gets what the gateway says, signed by it, to that party alone', async () => {
    const { url, got } = await serve((response) => response.writeHead(204).end());
    expect(await webhooks().send(call(url))).toEqual({ kind: 'sent' });
    expect(got).toHaveLength(1);
    const [{ request, body }] = got as [Got];
    expect(request.headers['content-type']).toBe('application/jose');
    const { payload, protectedHeader } = await compactVerify(body, await importJWK(jwk, signer.alg));
    expect(protectedHeader).toMatchObject({ typ: 'valija-notice+jws', kid: signer.kid });
    expect(JSON.parse(new TextDecoder().decode(payload))).toEqual({
      iss: gateway,
      aud: party,
      jti: '01930000-0000-7000-8000-00000000000a',
      iat: now.getTime() / 1_000,
      urgente: true,
      plazos: [],
      sinRecibir: [],
    });
  });

  it.each([302, 400, 401, 404, 429, 500, 503])('that answers %i is called again', async (status) => {
    const { url } = await serve((response) => response.writeHead(status, { location: '/otra' }).end());
    expect(await webhooks().send(call(url))).toEqual({ kind: 'again', failure: `HTTP ${status}` });
  });

  it('is not followed to another address', async () => {
    const other = await serve((response) => response.writeHead(204).end());
    const { url } = await serve((response) => response.writeHead(307, { location: other.url }).end());
    expect(await webhooks().send(call(url))).toMatchObject({ kind: 'again' });
    expect(other.got).toEqual([]);
  });

  it('is not told where no authority of ours vouches for it', async () => {
    const { url, got } = await serve((response) => response.writeHead(204).end());
    const outcome = await webhooks({ caFile: strangerCaFile }).send(call(url));
    expect(outcome).toEqual({ kind: 'again', failure: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' });
    expect(got).toEqual([]);
  });

  it('that is away is called again', async () => {
    const { url } = await serve(() => undefined);
    for (const close of closing.splice(0)) await close();
    expect(await webhooks().send(call(url))).toEqual({ kind: 'again', failure: 'ECONNREFUSED' });
  });

  it.each([
    ['never answers', (): void => undefined],
    ['breaks off', (response: ServerResponse) => response.destroy()],
  ])('that %s takes no longer than it may', async (_, answer) => {
    const { url } = await serve(answer);
    const began = Date.now();
    expect(await webhooks({ tryMsMax: 500 }).send(call(url))).toMatchObject({ kind: 'again' });
    expect(Date.now() - began).toBeLessThan(2_500);
  });

  it('has said that it took it in, however much it says after', async () => {
    const { url } = await serve((response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('x'.repeat(65_536)), 5);
      response.on('close', () => clearInterval(timer));
    });
    expect(await webhooks().send(call(url))).toEqual({ kind: 'sent' });
  });
});
