import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generatePrivateJwk, importKey, type UsableKey } from '@valija/envelope';
import { SignJWT, UnsecuredJWT } from 'jose';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { gateway, idOf, ninez, TestParty } from '../support/party.js';

let stage: TestInstallation;
let party: TestParty;
let issuer: TestParty;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
  party = await TestParty.open(stage.installation);
  issuer = await TestParty.open(stage.installation, 'gateway');
}, 60_000);
afterAll(() => stage.close());

const seconds = (): number => Math.floor(Date.now() / 1000);

/** Claims of an access token as the gateway gives it to the party, but for what the test changes. */
const claims = (changes: object = {}): Record<string, unknown> => ({
  iss: stage.installation.url('gateway'),
  aud: gateway,
  sub: party.urn,
  client_id: party.urn,
  client_kid: party.signer.kid,
  iat: seconds(),
  exp: seconds() + 300,
  jti: 'ficticio',
  scope: 'messages:read',
  cnf: { 'x5t#S256': thumbprintOf(party) },
  ...changes,
});

const thumbprintOf = ({ endpoint }: TestParty): string => {
  const pem = readFileSync(stage.installation.provisioned.endpoints[endpoint]?.tls.certFile ?? '');
  return createHash('sha256').update(new X509Certificate(pem).raw).digest('base64url');
};

/** A token that the gateway would have signed, or another's key. */
const forge = (changes: object = {}, header: object = {}, signer: UsableKey = issuer.signer) =>
  new SignJWT(claims(changes))
    .setProtectedHeader({ alg: signer.alg, kid: signer.kid, typ: 'at+jwt', ...header })
    .sign(signer.key);

const forged = async (): Promise<UsableKey> => ({
  ...(await importKey(await generatePrivateJwk('sign'))),
  kid: issuer.signer.kid,
});

const tokens: [string, () => Promise<string>][] = [
  ['one that is none', async () => 'x'],
  ['one without a signature', async () => (await party.token()).replace(/[^.]*$/, '')],
  ['one whose payload was changed', async () => changed(await party.token())],
  ['alg none', async () => new UnsecuredJWT(claims()).encode()],
  ['one that ran out', () => forge({ iat: seconds() - 400, exp: seconds() - 100 })],
  ['one without an end', () => forge({ exp: undefined })],
  ['one for another audience', () => forge({ aud: ninez })],
  ['one of another issuer', () => forge({ iss: 'https://127.0.0.1:1' })],
  ['one of another type', () => forge({}, { typ: 'JWT' })],
  ['one without a type', () => forge({}, { typ: undefined })],
  ['one bound to no certificate', () => forge({ cnf: undefined })],
  ['one bound to another certificate', () => forge({ cnf: { 'x5t#S256': thumbprintOf(issuer) } })],
  [
    'one for who is not in the directory',
    () => forge({ sub: 'urn:valija:cl:x:y', client_id: 'urn:valija:cl:x:y' }),
  ],
  ['one asked for with a key that is not the party’s', () => forge({ client_kid: issuer.signer.kid })],
  ['one that the party signed itself', () => forge({}, {}, party.signer)],
  ['one by a forged key', async () => forge({}, {}, await forged())],
  [
    'one that brings its key along',
    async () => {
      const key = await generatePrivateJwk('sign');
      const { d: _private, ...jwk } = key;
      return forge({}, { kid: key.kid, jwk }, await importKey(key));
    },
  ],
  ['an envelope of the party', async () => (await party.make()).envelope],
];

function changed(token: string): string {
  const [header, payload, signature] = token.split('.');
  const { scope: _scope, ...rest } = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString());
  const other = Buffer.from(JSON.stringify({ ...rest, scope: 'messages:read x' })).toString('base64url');
  return `${header}.${other}.${signature}`;
}

describe('a message read without a good token', () => {
  let id: string;
  beforeAll(async () => {
    const wire = await party.make();
    await party.post(wire);
    id = idOf(wire);
  });

  it.each(tokens)(
    'is a 401 that tells nothing of it, and calls the token invalid: %s',
    async (_what, make) => {
      const { status, headers, body } = await party.get(id, `Bearer ${await make()}`);
      expect({ status, code: body.code }).toEqual({ status: 401, code: 'token-invalid' });
      expect(headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
      expect(JSON.stringify(body)).not.toContain(id);
    },
  );

  it.each([undefined, 'Basic dXNlcjpwYXNz', 'Bearer', 'Bearer a b', 'Bearer ñ'])(
    'is a 401 that asks for one, where none is shown: %s',
    async (authorization) => {
      const { status, headers, body } = await party.get(
        id,
        authorization && Buffer.from(authorization).toString('latin1'),
      );
      expect({ status, code: body.code }).toEqual({ status: 401, code: 'unauthenticated' });
      expect(headers.get('www-authenticate')).toBe('Bearer');
    },
  );

  it('is a 401 where the token stands in the query', async () => {
    const response = await party.fetch(`/v1/messages/${id}?access_token=${await party.token()}`);
    expect(response.status).toBe(401);
  });

  it('is shown with a good one, also one that is made as the forged ones are', async () => {
    expect((await party.get(id, `Bearer ${await party.token()}`)).status).toBe(200);
    expect((await party.get(id, `Bearer ${await forge()}`)).status).toBe(200);
  });
});
