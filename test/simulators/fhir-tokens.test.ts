import { afterEach, describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair, type JWTPayload } from 'jose';
import { centre, clientId, closeAll } from './fhir-centre.js';

afterEach(closeAll);

const nowS = (): number => Math.floor(Date.now() / 1_000);

describe('the token endpoint of a health centre', () => {
  it.each(['ES384', 'RS384'] as const)(
    'takes an assertion that is signed with %s, and its token',
    async (alg) => {
      const { askToken, call } = await centre('hospital', { alg });
      const { status, headers, body } = await askToken({ scope: 'system/Task.rs' });
      expect(status).toBe(200);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(body).toMatchObject({ token_type: 'bearer', expires_in: 300, scope: 'system/Task.rs' });
      expect((await call('GET', '/fhir/Task')).status).toBe(200);
    },
  );

  it.each([
    ['another audience', { aud: 'http://127.0.0.1:1/auth/token' }],
    ['another issuer', { iss: 'otro' }],
    ['another subject', { sub: 'otro' }],
    ['an end farther than five minutes', { exp: nowS() + 400 }],
    ['an end that has passed', { exp: nowS() - 60 }],
    ['no end', { exp: undefined }],
    ['no jti', { jti: undefined }],
  ])('refuses an assertion with %s', async (_, claims) => {
    const { askToken, assertion } = await centre('hospital');
    const refused = await askToken({ client_assertion: await assertion(claims as JWTPayload) });
    expect([refused.status, refused.body]).toEqual([401, { error: 'invalid_client' }]);
  });

  it('refuses an assertion that it has already taken, even under other scopes', async () => {
    const { askToken, assertion } = await centre('hospital');
    const client_assertion = await assertion();
    expect((await askToken({ client_assertion })).status).toBe(200);
    expect((await askToken({ client_assertion, scope: 'system/Task.r' })).status).toBe(401);
  });

  it('refuses a key that is not published, an unsigned assertion and one of another type', async () => {
    const { askToken, assertion } = await centre('hospital');
    const { privateKey } = await generateKeyPair('ES384');
    expect((await askToken({ client_assertion: await assertion({}, {}, privateKey) })).status).toBe(401);
    const [, payload] = (await assertion()).split('.');
    const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url');
    expect((await askToken({ client_assertion: `${none}.${payload}.` })).status).toBe(401);
    expect((await askToken({ client_assertion: await assertion({}, { typ: 'at+jwt' }) })).status).toBe(401);
  });

  it('refuses HMAC with the public key as secret', async () => {
    const { askToken, assertion, keys } = await centre('hospital');
    const secret = new TextEncoder().encode(JSON.stringify(keys.published.keys[0]));
    const forged = await assertion({}, { alg: 'HS384' }, secret);
    expect((await askToken({ client_assertion: forged })).status).toBe(401);
  });

  it('finds a key that was published since', async () => {
    const { askToken, assertion, keys } = await centre('hospital');
    const { privateKey, publicKey } = await generateKeyPair('ES384', { extractable: true });
    keys.published.keys.push({ ...(await exportJWK(publicKey)), kid: 'otra', alg: 'ES384', use: 'sig' });
    await new Promise((resolve) => setTimeout(resolve, 600));
    const signed = await assertion({}, { kid: 'otra' }, privateKey);
    expect((await askToken({ client_assertion: signed })).status).toBe(200);
  });

  it('grants what is asked and allowed, and no token where that is nothing', async () => {
    const { askToken } = await centre('hospital');
    const reduced = await askToken({
      scope: 'system/Appointment.cruds system/Observation.rs system/Task.rs patient/Task.r',
    });
    expect(reduced.body.scope).toBe('system/Appointment.rs system/Task.rs');
    expect((await askToken({ scope: 'system/Observation.rs' })).body).toEqual({ error: 'invalid_scope' });
    expect((await askToken({ scope: 'system/*.cruds' })).body).toEqual({ error: 'invalid_scope' });
  });

  it('refuses another grant and a form that lacks something', async () => {
    const { askToken, url } = await centre('cesfam');
    expect((await askToken({ grant_type: 'password' })).body).toEqual({ error: 'unsupported_grant_type' });
    expect((await askToken({ client_assertion_type: 'otro' })).body).toEqual({ error: 'invalid_request' });
    expect((await fetch(`${url}/auth/token`, { method: 'POST' })).status).toBe(400);
  });

  it('is told by the discovery document, which anybody may read', async () => {
    const { url } = await centre('hospital');
    const told = await fetch(`${url}/fhir/.well-known/smart-configuration`);
    expect(await told.json()).toMatchObject({
      token_endpoint: `${url}/auth/token`,
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
    });
    expect((await fetch(`${url}/fhir/metadata`)).status).toBe(200);
  });
});

describe.each(['hospital', 'cesfam'] as const)('a call to the FHIR server of the %s', (system) => {
  it('needs a token that is in force, with a scope for what it does', async () => {
    const { call, renew, send, url } = await centre(system);
    const bare = await fetch(`${url}/fhir/Task`);
    expect([bare.status, ((await bare.json()) as fhir4.OperationOutcome).resourceType]).toEqual([
      401,
      'OperationOutcome',
    ]);
    expect((await call('GET', '/fhir/Task', undefined, { authorization: 'Bearer inventado' })).status).toBe(
      401,
    );
    await renew('system/Task.r');
    expect((await call('GET', '/fhir/Task')).status).toBe(403);
    expect((await send('x')).status).toBe(403);
    expect((await call('POST', '/fhir/Task', { resourceType: 'Task' })).status).toBe(403);
    expect((await call('GET', '/fhir/Task/1')).status).toBe(404);
  });

  it('is refused once the fault no-autorizado-401 made every token void', async () => {
    const { call, renew, break_ } = await centre(system);
    await break_({ falla: 'no-autorizado-401', veces: 1 });
    const statuses = [(await call('GET', '/fhir/Task')).status, (await call('GET', '/fhir/Task')).status];
    await renew();
    expect([...statuses, (await call('GET', '/fhir/Task')).status]).toEqual([401, 401, 200]);
  });
});

it('does not start without a client and its key set', async () => {
  const { createHospital } = await import('../../apps/simulators/fhir/hospital.js');
  const { readSimulatorConfig } = await import('../../apps/simulators/config.js');
  const config = readSimulatorConfig({
    VALIJA_SIM_SYSTEM: 'hospital',
    VALIJA_SIM_ADAPTER_URL: 'http://127.0.0.1:1',
    VALIJA_SIM_TOKEN: 'x',
    VALIJA_SIM_EFFECTS_FILE: '/nunca/se/abre',
    VALIJA_SIM_CLIENT_ID: clientId,
  });
  await expect(createHospital(config)).rejects.toThrow('VALIJA_SIM_JWKS_URL');
});
