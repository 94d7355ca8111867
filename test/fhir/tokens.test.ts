import { describe, expect, it } from '@jest/globals';
import { importClientKey, publicJwks } from '@valija/fhir';
import { createLocalJWKSet, decodeJwt, jwtVerify } from 'jose';
import { type Answer, type Call, failureOf, privateJwk, say, sayToken, setStage, task } from './stage.js';

const found = say(200, task('a'));
const json = { 'content-type': 'application/json' };
const formOf = (call: Call | undefined) => Object.fromEntries(new URLSearchParams(call?.body));
const shown = (calls: readonly Call[]) => calls.map(({ headers }) => headers.authorization);

describe('a request for a token', () => {
  it.each(['ES384', 'RS384'] as const)(
    'shows who asks by an assertion that is signed with %s',
    async (alg) => {
      const jwk = await privateJwk(alg);
      const { server, tokenCalls, origin } = await setStage({
        answers: [found],
        config: { key: await importClientKey(jwk), scopes: ['system/Task.rs', 'system/Task.u'] },
        tokens: [sayToken({ scope: 'system/Task.u system/Task.rs' })],
      });
      await server.read('Task', 'a');
      const [call] = tokenCalls();
      expect(call).toMatchObject({ method: 'POST', path: '/auth/token' });
      expect(call?.headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/);
      expect(call?.headers.authorization).toBeUndefined();
      const { client_assertion: assertion = '', ...form } = formOf(call);
      expect(form).toEqual({
        grant_type: 'client_credentials',
        scope: 'system/Task.rs system/Task.u',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      });
      const { payload, protectedHeader } = await jwtVerify(
        assertion,
        createLocalJWKSet({ keys: [...publicJwks([jwk]).keys] }),
        { audience: `${origin}/auth/token`, issuer: 'adaptador-de-prueba', subject: 'adaptador-de-prueba' },
      );
      expect(protectedHeader).toEqual({ typ: 'JWT', alg, kid: jwk.kid });
      const { exp = 0, jti } = payload;
      expect(exp - Date.now() / 1_000).toBeGreaterThan(200);
      expect(exp - Date.now() / 1_000).toBeLessThanOrEqual(300);
      expect(jti).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  it('is made anew each time: no assertion is shown twice', async () => {
    const { server, tokenCalls } = await setStage({ answers: [say(401)] });
    for (let times = 0; times < 3; times += 1) await failureOf(server.read('Task', 'a'));
    const ids = tokenCalls().map((call) => decodeJwt(formOf(call).client_assertion ?? '').jti);
    expect(ids.length).toBeGreaterThanOrEqual(4);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each<[string, Answer]>([
    ['a refusal', say(401, { error: 'invalid_client', error_description: 'secreto' }, json)],
    ['a refusal in HTML', say(400, '<html>secreto</html>', { 'content-type': 'text/html' })],
    ['a refusal of its own', say(400, { error: 'secreto' }, json)],
    ['HTML', say(200, '<html>secreto</html>', { 'content-type': 'text/html' })],
    ['what is cut off', say(200, '{"access_token":"secreto', json)],
    ['what is too large', sayToken({ more: 'secreto'.repeat(10_000) })],
    ['none', sayToken({ access_token: '' })],
    ['one of another kind', sayToken({ access_token: 'secreto', token_type: 'mac' })],
    ['one that breaks a header', sayToken({ access_token: 'secreto\r\nx: y' })],
    ['one that is no text', sayToken({ access_token: ['secreto'] })],
    ['null', say(200, 'null', json)],
    ['a breakdown', say(503, { secreto: 1 }, json)],
  ])('that brings %s is made again later, and nothing is called', async (_, answer) => {
    const { server, calls } = await setStage({ answers: [found], tokens: [answer] });
    const failure = await failureOf(server.read('Task', 'a'), ['secreto']);
    expect(failure).toMatchObject({
      code: 'native-unavailable',
      message: expect.stringMatching(/^no token: /),
    });
    expect(calls()).toEqual([]);
  });

  it('repeats the known codes of a refusal and honours Retry-After', async () => {
    const { server } = await setStage({
      answers: [found],
      tokens: [
        say(401, { error: 'invalid_client' }, json),
        say(429, '', { 'retry-after': '7' }),
        say(400, { error: 'invalid_scope' }, json),
      ],
    });
    const failures = [];
    for (let times = 0; times < 3; times += 1) failures.push(await failureOf(server.read('Task', 'a')));
    expect(failures).toEqual([
      { code: 'native-unavailable', message: 'no token: HTTP 401 invalid_client' },
      { code: 'native-unavailable', message: 'no token: HTTP 429', retryAfterMs: 7_000 },
      { code: 'native-scope-missing', message: 'no token: HTTP 400 invalid_scope' },
    ]);
  });
});

describe('a token', () => {
  it.each([
    [60, 53, 2],
    [300, 269, 2],
    [86_400, 269, 32],
    [undefined, 53, 2],
  ])('that is to last %p s is used for %p s, and renewed %p s later', async (life, used, more) => {
    let now = 1_800_000_000_000;
    const { server, calls, tokenCalls } = await setStage({
      answers: [found],
      tokens: [sayToken({ expires_in: life }), sayToken()],
      config: { now: () => now },
    });
    await server.read('Task', 'a');
    now += used * 1_000;
    await server.read('Task', 'a');
    expect(tokenCalls()).toHaveLength(1);
    now += more * 1_000;
    await server.read('Task', 'a');
    expect(tokenCalls()).toHaveLength(2);
    const [one, two, three] = shown(calls());
    expect(two).toBe(one);
    expect(three).not.toBe(one);
  });

  it('is shared by all who need one at the same time', async () => {
    const { server, calls, tokenCalls } = await setStage({ answers: [found] });
    await Promise.all(Array.from({ length: 8 }, () => server.read('Task', 'a')));
    expect(calls()).toHaveLength(8);
    expect(tokenCalls()).toHaveLength(1);
    expect(new Set(shown(calls())).size).toBe(1);
  });

  it('that cannot be had fails all who wait for it, and is asked for again by the next', async () => {
    const { server, tokenCalls } = await setStage({ answers: [found], tokens: [say(503), sayToken()] });
    const failures = Array.from({ length: 4 }, () => failureOf(server.read('Task', 'a')));
    for (const { code } of await Promise.all(failures)) expect(code).toBe('native-unavailable');
    expect(await server.read('Task', 'a')).toEqual(task('a'));
    expect(tokenCalls()).toHaveLength(2);
  });

  it('that does not come keeps nobody waiting for ever: the next call asks again', async () => {
    const { server, tokenCalls } = await setStage({
      answers: [found],
      tokens: [() => undefined, sayToken()],
      // The call that follows has as long as the one that fails.
      config: { timeoutMs: 1_000 },
    });
    expect(await failureOf(server.read('Task', 'a'))).toMatchObject({ code: 'native-unavailable' });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await server.read('Task', 'a')).toEqual(task('a'));
    expect(tokenCalls()).toHaveLength(2);
  });

  it('is renewed once where the server takes it no longer, and the call is made again', async () => {
    const { server, calls, tokenCalls } = await setStage({
      answers: [say(401), say(201, task('7')), found],
      tokens: [sayToken(), sayToken()],
    });
    expect(await server.create(task('x'))).toEqual(task('7'));
    await server.read('Task', 'a');
    const [first, second, third] = shown(calls());
    expect(second).not.toBe(first);
    expect(third).toBe(second);
    expect(calls().map(({ method, body }) => [method, body.length > 0])).toEqual([
      ['POST', true],
      ['POST', true],
      ['GET', false],
    ]);
    expect(tokenCalls()).toHaveLength(2);
  });

  it('is not renewed a second time in one call', async () => {
    const { server, calls, tokenCalls } = await setStage({ answers: [say(401)] });
    expect(await failureOf(server.read('Task', 'a'))).toEqual({
      code: 'native-unavailable',
      message: 'HTTP 401',
    });
    expect(calls()).toHaveLength(2);
    expect(tokenCalls()).toHaveLength(2);
  });

  it('is renewed once for all whose calls it failed', async () => {
    let old: string | undefined;
    const { server, calls, tokenCalls } = await setStage({
      answers: [
        (call, response) => {
          old ??= call.headers.authorization;
          (call.headers.authorization === old ? say(401) : found)(call, response);
        },
      ],
      tokens: [sayToken(), sayToken()],
    });
    await Promise.all(Array.from({ length: 6 }, () => server.read('Task', 'a')));
    expect(calls()).toHaveLength(12);
    expect(tokenCalls()).toHaveLength(2);
  });

  it.each([
    ['less', 'system/Task.r', 'system/Task.rs'],
    ['another', 'system/Patient.rs system/Task.u', 'system/Task.rs'],
    ['nothing', '', 'system/Task.rs system/Task.u'],
    ['no word of it', undefined, 'system/Task.rs system/Task.u'],
  ])('that grants %s than was asked is not used', async (_, scope, missing) => {
    const { server, calls } = await setStage({
      answers: [found],
      tokens: [sayToken({ scope })],
      config: { scopes: ['system/Task.rs', 'system/Task.u'] },
    });
    const failure = await failureOf(server.read('Task', 'a'));
    expect(failure.code).toBe('native-scope-missing');
    expect(failure.message).toContain(`not granted: ${missing.split(' ')[0]}`);
    expect(calls()).toEqual([]);
  });

  it('is used again as soon as the server grants what was asked', async () => {
    const { server } = await setStage({
      answers: [found],
      tokens: [sayToken({ scope: 'system/Task.r' }), sayToken()],
    });
    expect((await failureOf(server.read('Task', 'a'))).code).toBe('native-scope-missing');
    expect(await server.read('Task', 'a')).toEqual(task('a'));
  });
});

describe('the token endpoint that a server names', () => {
  const named = async (configuration: object, ...tokens: Answer[]) => {
    return setStage({
      answers: [
        (call, response) => {
          const wellKnown = call.path === '/fhir/.well-known/smart-configuration';
          const endpoint = `http://${call.headers.host}/auth/otro`;
          const body = { token_endpoint: endpoint, ...configuration };
          (wellKnown ? say(200, body, json) : found)(call, response);
        },
      ],
      ...(tokens.length ? { tokens } : {}),
      config: { tokenUrl: undefined } as object,
    });
  };

  it('is asked for once, without a token, and is the audience of the assertion', async () => {
    const { server, calls, tokenCalls, origin } = await named(
      {
        token_endpoint_auth_methods_supported: ['client_secret_basic', 'private_key_jwt'],
        token_endpoint_auth_signing_alg_values_supported: ['RS384', 'ES384'],
      },
      sayToken({ expires_in: 1 }),
    );
    for (let times = 0; times < 2; times += 1) await server.read('Task', 'a');
    expect(calls().filter(({ path }) => path.includes('.well-known'))).toHaveLength(1);
    expect(shown(calls())[0]).toBeUndefined();
    expect(tokenCalls()[0]?.path).toBe('/auth/otro');
    expect(decodeJwt(formOf(tokenCalls()[0]).client_assertion ?? '').aud).toBe(`${origin}/auth/otro`);
  });

  it.each([
    [{ token_endpoint: 7 }, 'no token endpoint'],
    [{ token_endpoint_auth_methods_supported: ['client_secret_basic'] }, 'no private_key_jwt'],
    [{ token_endpoint_auth_signing_alg_values_supported: ['RS384'] }, 'no ES384'],
  ])('is not used where it says %j', async (configuration, why) => {
    const { server, tokenCalls } = await named(configuration);
    expect(await failureOf(server.read('Task', 'a'))).toEqual({
      code: 'native-unavailable',
      message: `no token: SMART configuration: ${why}`,
    });
    expect(tokenCalls()).toEqual([]);
  });

  it('is asked for again where it could not be had', async () => {
    const { server } = await setStage({ answers: [say(404)], config: { tokenUrl: undefined } as object });
    for (let times = 0; times < 2; times += 1)
      expect(await failureOf(server.read('Task', 'a'))).toEqual({
        code: 'native-unavailable',
        message: 'no token: HTTP 404',
      });
  });
});
