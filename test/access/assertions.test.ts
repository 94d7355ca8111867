import { createSecretKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generatePrivateJwk, importKey, toPublicJwk } from '@valija/envelope';
import { type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { startGateway } from '../support/gateway.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { gateway, ninez, TestParty } from '../support/party.js';
import { until } from '../support/until.js';

const hour = 3_600_000;

let stage: TestInstallation;
let party: TestParty;
let issuer: string;

beforeAll(async () => {
  stage = await startInstallation({
    only: ['gateway'],
    furtherSigners: [
      {
        endpoint: 'fiscalia',
        notbefore: new Date(Date.now() - 48 * hour),
        notafter: new Date(Date.now() - hour),
      },
    ],
  });
  party = await TestParty.open(stage.installation);
  issuer = stage.installation.url('gateway');
}, 60_000);
afterAll(() => stage.close());

const now = (): number => Math.floor(Date.now() / 1000);
let made = 0;

/** Claims of an honest assertion, but for what the test changes. */
const claims = (changes: object = {}): JWTPayload => ({
  iss: party.urn,
  sub: party.urn,
  aud: issuer,
  exp: now() + 60,
  iat: now(),
  jti: `ficticio-${++made}`,
  ...changes,
});

const assertion = (changes: object = {}, header: object = {}, signer = party.signer): Promise<string> =>
  new SignJWT(claims(changes))
    .setProtectedHeader({ alg: signer.alg, kid: signer.kid, ...header })
    .sign(signer.key);

interface TokenAnswer {
  readonly status: number;
  readonly body: { readonly access_token?: string; readonly error?: string };
}

async function post(form: Record<string, string>, at = issuer): Promise<TokenAnswer> {
  const response = await party.tls.fetch(`${at}/oauth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
    signal: AbortSignal.timeout(30_000),
  });
  return { status: response.status, body: (await response.json()) as TokenAnswer['body'] };
}

const present = (jwt: string, changes: Record<string, string> = {}, at = issuer): Promise<TokenAnswer> =>
  post(
    {
      grant_type: 'client_credentials',
      scope: 'messages:read',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: jwt,
      ...changes,
    },
    at,
  );

const refused = { status: 401, body: { error: 'invalid_client' } };
const given = { status: 200, body: { access_token: expect.any(String) } };

const earlierKey = () => importKey(party.keyringFile.sign[1] ?? {});
const forgedKey = async () => ({
  ...(await importKey(await generatePrivateJwk('sign'))),
  kid: party.signer.kid,
});
const publicJwk = () => toPublicJwk(party.keyringFile.sign[0] as Parameters<typeof toPublicJwk>[0]);

const faults: [string, () => Promise<string>][] = [
  ['for the token endpoint instead of the issuer', () => assertion({ aud: `${issuer}/oauth/token` })],
  ['for the issuer among others', () => assertion({ aud: [issuer, 'https://127.0.0.1:1'] })],
  ['for the issuer in a list of one', () => assertion({ aud: [issuer] })],
  ['for the issuer written otherwise', () => assertion({ aud: `${issuer}/` })],
  ['for the gateway’s party', () => assertion({ aud: gateway })],
  ['without aud', () => assertion({ aud: undefined })],
  ['that lives longer than a minute', () => assertion({ exp: now() + 90 })],
  ['that lives a year', () => assertion({ exp: now() + 31_536_000 })],
  ['that ran out', () => assertion({ iat: now() - 120, exp: now() - 60 })],
  ['without exp', () => assertion({ exp: undefined })],
  ['whose exp is a text', () => assertion({ exp: `${now() + 60}` })],
  ['made in the future', () => assertion({ iat: now() + 30 })],
  ['not yet valid', () => assertion({ nbf: now() + 30 })],
  ['without jti', () => assertion({ jti: undefined })],
  ['with an endless jti', () => assertion({ jti: 'x'.repeat(256) })],
  ['with a jti that is no text', () => assertion({ jti: 7 })],
  ['issued by another party', () => assertion({ iss: ninez })],
  ['without iss', () => assertion({ iss: undefined })],
  ['about another party', () => assertion({ sub: ninez })],
  ['about and by another party', () => assertion({ iss: ninez, sub: ninez })],
  [
    'about who is not in the directory',
    () => assertion({ iss: 'urn:valija:cl:x:y', sub: 'urn:valija:cl:x:y' }),
  ],
  ['by a key that ran out', async () => assertion({}, {}, await earlierKey())],
  ['by a forged key', async () => assertion({}, {}, await forgedKey())],
  ['without kid', () => assertion({}, { kid: undefined })],
  ['with the kid of another key', () => assertion({}, { kid: 'x' })],
  ['that brings its key along', async () => assertion({}, { jwk: publicJwk() })],
  ['that tells where its key is', () => assertion({}, { jku: 'https://127.0.0.1:1/jwks.json' })],
  ['of the type of an access token', () => assertion({}, { typ: 'at+jwt' })],
  ['of the type of an envelope', () => assertion({}, { typ: 'valija-envelope+jws' })],
  ['alg none', async () => new UnsecuredJWT(claims()).encode()],
  [
    'signed with the public key as a secret',
    () =>
      new SignJWT(claims())
        .setProtectedHeader({ alg: 'HS256', kid: party.signer.kid })
        .sign(createSecretKey(Buffer.from(JSON.stringify(publicJwk())))),
  ],
  [
    'whose payload was changed',
    async () => {
      const [header, , signature] = (await assertion()).split('.');
      return `${header}.${Buffer.from(JSON.stringify(claims())).toString('base64url')}.${signature}`;
    },
  ],
];

describe('a client assertion', () => {
  it.each([undefined, 'JWT', 'client-authentication+jwt'])(
    'is taken where all is well, typ %s',
    async (typ) => {
      expect(await present(await assertion({}, { typ }))).toMatchObject(given);
    },
  );

  it.each(faults)('is refused %s', async (_what, make) => {
    expect(await present(await make())).toMatchObject(refused);
  });

  it.each(['x', '', 'a.b.c', `${'a'.repeat(5_000)}.b.c`])('is refused where it is none: %#', async (text) => {
    expect((await present(text)).body.error).toMatch(/^invalid_(request|client)$/);
  });

  it('by the gateway’s own key gets no token: who carries is no client', async () => {
    const operator = await TestParty.open(stage.installation, 'gateway');
    expect(await present(await assertion({ iss: gateway, sub: gateway }, {}, operator.signer))).toMatchObject(
      refused,
    );
  });
});

describe('a client assertion that was used', () => {
  it('is refused from then on, also with other things around it', async () => {
    const jwt = await assertion();
    expect(await present(jwt)).toMatchObject(given);
    expect(await present(jwt)).toMatchObject(refused);
    expect(await present(jwt, { scope: 'attachments' })).toMatchObject(refused);
    expect(await present(await assertion({ jti: `ficticio-${made}` }))).toMatchObject(refused);
  });

  it('is used up although no token came of it', async () => {
    const jwt = await assertion();
    expect(await present(jwt, { scope: 'messages:send:no.hay' })).toMatchObject({
      body: { error: 'invalid_scope' },
    });
    expect(await present(jwt)).toMatchObject(refused);
  });

  it('does not stand in the way of another party’s of the same jti', async () => {
    const jti = `ficticio-${++made}`;
    const other = await TestParty.open(stage.installation, 'ninez');
    expect(await present(await assertion({ jti }))).toMatchObject(given);
    expect(await present(await assertion({ jti, iss: ninez, sub: ninez }, {}, other.signer))).toMatchObject(
      given,
    );
  });

  it('is refused at another gateway too; of twenty at once, at both, one is taken; what ran out is forgotten', async () => {
    await stage.rows(
      'gateway',
      `INSERT INTO used_assertion SELECT 'old-' || n, now() - interval '2 minutes' FROM generate_series(1, 50) n`,
    );
    const second = await startGateway(stage);
    try {
      const first = await assertion();
      expect(await present(first)).toMatchObject(given);
      expect(await present(first, {}, second.url)).toMatchObject(refused);
      const contested = await assertion();
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, at) => present(contested, {}, at % 2 ? second.url : issuer)),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(19).fill(401)]);
      await until('what ran out to be forgotten', async () => {
        const old = await stage.rows('gateway', `SELECT id FROM used_assertion WHERE id LIKE 'old-%'`);
        return old.length === 0 || undefined;
      });
    } finally {
      await second.stop();
    }
  });
});

describe('the token endpoint', () => {
  const basic = { grant_type: 'client_credentials', scope: 'messages:read' };

  it.each([
    ['no client', basic],
    ['a client without a proof', { ...basic, client_id: 'urn:valija:cl:minpublico:uravit-13' }],
    ['a secret', { ...basic, client_id: 'urn:valija:cl:minpublico:uravit-13', client_secret: 'x' }],
  ] as [string, Record<string, string>][])('gives nothing to %s', async (_what, form) => {
    expect((await post(form)).body.error).toMatch(/^invalid_(client|request)$/);
  });

  it.each([
    'authorization_code',
    'refresh_token',
    'password',
    'implicit',
    'urn:ietf:params:oauth:grant-type:device_code',
    'urn:ietf:params:oauth:grant-type:jwt-bearer',
    'urn:ietf:params:oauth:grant-type:token-exchange',
  ])('knows no grant %s', async (grant) => {
    expect(await present(await assertion(), { grant_type: grant })).toMatchObject({
      status: 400,
      body: { error: 'unsupported_grant_type' },
    });
  });

  it.each([
    ['none at all', {}, 'invalid_scope'],
    [
      'one that no agreement grants',
      { scope: 'messages:read messages:send:residencia.otorgada' },
      'invalid_scope',
    ],
    ['another party’s', { scope: 'messages:send:derivacion.aceptada' }, 'invalid_scope'],
    ['openid', { scope: 'openid' }, 'invalid_scope'],
    ['another audience', { scope: 'messages:read', resource: 'https://127.0.0.1:1/' }, 'invalid_target'],
  ] as [string, Record<string, string>, string][])('refuses a scope: %s', async (_what, form, error) => {
    const answer = await post({
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: await assertion(),
      ...form,
    });
    expect(answer).toMatchObject({ status: 400, body: { error } });
  });

  it.each([
    '/auth',
    '/me',
    '/reg',
    '/request',
    '/session/end',
    '/token/introspection',
    '/token/revocation',
    '/device/auth',
    '/jwks',
    '/.well-known/openid-configuration',
    '/oauth/token',
  ])('is all there is of the library: GET %s does not exist', async (path) => {
    expect((await party.fetch(path)).status).toBe(404);
  });
});
