import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readTls } from '@valija/runtime';
import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, type JSONWebKeySet, jwtVerify } from 'jose';
import * as oauth from 'oauth4webapi';
import { Agent, fetch as overTls } from 'undici';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { cryptoKeyOf } from '../support/oauth.js';
import { idOf, TestParty } from '../support/party.js';

/**
 * An OAuth client that nobody of Valija wrote, used as its manual says, by who knows three things: the issuer's address, the name of
 * its party, and its own key and certificate.
 */
let stage: TestInstallation;
let party: TestParty;
let agent: Agent;
let server: oauth.AuthorizationServer;

const client = (): oauth.Client => ({ client_id: party.urn, use_mtls_endpoint_aliases: true });
const agentFetch = (url: string, init: object = {}) =>
  overTls(url, { ...init, dispatcher: agent }) as unknown as Promise<Response>;
const withCertificate = { [oauth.customFetch]: agentFetch };

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
  party = await TestParty.open(stage.installation);
  agent = new Agent({
    connect: readTls(party.tlsConfig),
  });
  const issuer = new URL(stage.installation.url('gateway'));
  const found = await oauth.discoveryRequest(issuer, { algorithm: 'oauth2', ...withCertificate });
  server = await oauth.processDiscoveryResponse(issuer, found);
}, 60_000);
afterAll(async () => {
  await agent.close();
  await stage.close();
});

async function askFor(scope: string): Promise<oauth.TokenEndpointResponse> {
  const assertion = oauth.PrivateKeyJwt({ key: cryptoKeyOf(party.signer.key), kid: party.signer.kid });
  const answer = await oauth.clientCredentialsGrantRequest(
    server,
    client(),
    assertion,
    { scope },
    withCertificate,
  );
  return oauth.processClientCredentialsResponse(server, client(), answer);
}

describe('a foreign OAuth client', () => {
  it('finds what it needs in the discovery document, and nothing that is not there', () => {
    expect(server).toEqual({
      issuer: stage.installation.url('gateway'),
      token_endpoint: `${stage.installation.url('gateway')}/oauth/token`,
      jwks_uri: `${stage.installation.url('gateway')}/.well-known/jwks.json`,
      scopes_supported: ['messages:read', 'attachments', 'authorizations:read', 'ops:read', 'ops:write'],
      response_types_supported: [],
      grant_types_supported: ['client_credentials'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
      token_endpoint_auth_signing_alg_values_supported: ['EdDSA', 'Ed25519', 'ES256'],
      tls_client_certificate_bound_access_tokens: true,
      mtls_endpoint_aliases: { token_endpoint: `${stage.installation.url('gateway')}/oauth/token` },
    });
  });

  it('gets a token of five minutes, bound to its certificate, of the form of RFC 9068', async () => {
    const given = await askFor('messages:read messages:send:derivacion.solicitada');
    expect(given).toMatchObject({
      token_type: 'bearer',
      expires_in: 300,
      scope: 'messages:read messages:send:derivacion.solicitada',
    });
    expect(decodeProtectedHeader(given.access_token)).toMatchObject({ typ: 'at+jwt', alg: 'EdDSA' });
    const claims = decodeJwt(given.access_token);
    expect(claims).toMatchObject({
      iss: server.issuer,
      aud: 'urn:valija:cl:valija:gateway',
      sub: party.urn,
      client_id: party.urn,
      cnf: { 'x5t#S256': expect.stringMatching(/^[\w-]{43}$/) },
    });
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(300);
  });

  it('sends a message with it and reads what became of it, and its token verifies under the published keys', async () => {
    const { access_token: token } = await askFor('messages:read messages:send:derivacion.solicitada');
    const wire = await party.make();
    const messages = new URL('/v1/messages', server.issuer);
    const sent = await oauth.protectedResourceRequest(
      token,
      'POST',
      messages,
      new Headers({ 'content-type': 'application/vnd.valija.message+json' }),
      JSON.stringify(wire),
      withCertificate,
    );
    expect(sent.status).toBe(201);
    const seen = await oauth.protectedResourceRequest(
      token,
      'GET',
      new URL(`/v1/messages/${idOf(wire)}`, server.issuer),
      undefined,
      undefined,
      withCertificate,
    );
    expect(await seen.json()).toMatchObject({ id: idOf(wire), state: 'accepted' });
    const keys = await agentFetch(String(server.jwks_uri));
    const verify = createLocalJWKSet((await keys.json()) as JSONWebKeySet);
    const audience = 'urn:valija:cl:valija:gateway';
    const expected = { issuer: server.issuer, audience, typ: 'at+jwt' };
    expect((await jwtVerify(token, verify, expected)).payload.sub).toBe(party.urn);
  });
});
