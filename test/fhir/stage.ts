import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { afterEach, expect } from '@jest/globals';
import { ValijaError } from '@valija/errors';
import { type ClientKey, FhirServer, type FhirServerConfig, importClientKey } from '@valija/fhir';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** A RUN of nobody, as it is looked for: it must never stand in a URL, an error or a log. */
export const run = '11111111-1';
export const runParam = { identifier: `http://regcivil.cl/Validacion/RUN|${run}` };

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export type Answer = (call: Call, response: ServerResponse) => void;

/** A server on loopback that notes every call and answers as it is told. */
export interface Site {
  readonly origin: string;
  readonly calls: readonly Call[];
}

const closing: (() => void)[] = [];
const sites: Site[] = [];
const strangers: Site[] = [];
const tokens: string[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
  const urls = sites.splice(0).flatMap(({ calls }) => calls.map(({ path }) => decodeURIComponent(path)));
  for (const canary of [run, ...tokens.splice(0)])
    expect(urls.filter((url) => url.includes(canary))).toEqual([]);
  // Not a single request, whatever its headers.
  expect(strangers.splice(0).flatMap(({ calls }) => calls)).toEqual([]);
});

async function open(answer: Answer): Promise<Site> {
  const calls: Call[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const call = { method, path: url, headers, body: Buffer.concat(parts).toString() };
      calls.push(call);
      answer(call, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const site = { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls };
  sites.push(site);
  return site;
}

/** Another origin, which would take everything it is offered. Every test fails that let it be called. */
export async function openStranger(): Promise<Site> {
  const stranger = await open((_, response) => say(200, bundle('searchset', []))(_, response));
  strangers.push(stranger);
  return stranger;
}

export const say =
  (status: number, body: unknown = '', headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    const text = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
    response.writeHead(status, { 'content-type': 'application/fhir+json', ...headers }).end(text);
  };

export const bundle = (
  type: fhir4.Bundle['type'],
  resources: readonly fhir4.FhirResource[],
  next?: string,
): fhir4.Bundle => ({
  resourceType: 'Bundle',
  type,
  entry: resources.map((resource) => ({ resource })),
  ...(next === undefined ? {} : { link: [{ relation: 'next', url: next }] }),
});

export const task = (id: string, versionId = '1', more: Partial<fhir4.Task> = {}): fhir4.Task => ({
  resourceType: 'Task',
  id,
  meta: { versionId },
  status: 'requested',
  intent: 'order',
  ...more,
});

/** A token that a test can look for wherever it must not be. */
export function newToken(): string {
  const token = `canario${crypto.randomUUID().replaceAll('-', '')}`;
  tokens.push(token);
  return token;
}

export const sayToken = (more: object = {}): Answer =>
  say(
    200,
    { access_token: newToken(), token_type: 'bearer', expires_in: 300, scope: 'system/Task.rs', ...more },
    { 'content-type': 'application/json' },
  );

const keys = new Map<string, JWK>();

/** A private key as a JWK, made once for each algorithm. */
export async function privateJwk(alg: 'ES384' | 'RS384', kid = `llave-${alg}`): Promise<JWK> {
  const known = keys.get(kid);
  if (known) return known;
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid, alg };
  keys.set(kid, jwk);
  return jwk;
}

export const clientKey = async (alg: 'ES384' | 'RS384' = 'ES384'): Promise<ClientKey> =>
  importClientKey(await privateJwk(alg));

export interface Stage {
  readonly origin: string;
  readonly server: FhirServer;
  /** Calls of the FHIR server, without those for tokens. */
  readonly calls: () => Call[];
  readonly tokenCalls: () => Call[];
}

/** Both answers in turn, the last for ever. */
export interface Script {
  readonly answers: readonly Answer[];
  readonly tokens?: readonly Answer[];
  readonly config?: Partial<FhirServerConfig>;
}

/** A FHIR server with its token endpoint, and a client of it. */
export async function setStage({ answers, tokens = [sayToken()], config = {} }: Script): Promise<Stage> {
  const isToken = ({ path }: Call) => path.startsWith('/auth/');
  let asked = 0;
  let called = 0;
  const site = await open((call, response) => {
    const answer = isToken(call) ? (tokens[asked++] ?? tokens.at(-1)) : (answers[called++] ?? answers.at(-1));
    answer?.(call, response);
  });
  const server = new FhirServer({
    baseUrl: `${site.origin}/fhir`,
    tokenUrl: `${site.origin}/auth/token`,
    clientId: 'adaptador-de-prueba',
    scopes: ['system/Task.rs'],
    key: await clientKey(),
    timeoutMs: 5_000,
    ...config,
  });
  return {
    origin: site.origin,
    server,
    calls: () => site.calls.filter((call) => !isToken(call)),
    tokenCalls: () => site.calls.filter(isToken),
  };
}

/** Code and message of a failure, once everything in it was searched for what it must not tell. */
export async function failureOf(
  call: Promise<unknown>,
  secrets: readonly string[] = [],
): Promise<{ code: string; message: string; retryAfterMs?: number }> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ValijaError)) throw new Error(`no ValijaError: ${inspect(error)}`);
  const everything = [
    error.message,
    error.stack,
    inspect(error, { depth: Infinity, showHidden: true }),
  ].join();
  for (const secret of [run, '127.0.0.1:', 'http:', ...tokens, ...secrets])
    expect(everything).not.toContain(secret);
  const { code, message, retryAfterMs } = error;
  return { code, message, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
}
