import { describe, expect, it } from '@jest/globals';
import { bundle, failureOf, openStranger, run, runParam, say, setStage, task } from './stage.js';

/** Every test ends with a look at the stranger: it must have been called by nobody. */
describe('the bearer never goes to another origin', () => {
  it.each([301, 302, 303, 307, 308])('by a %p of the FHIR server', async (status) => {
    const stranger = await openStranger();
    const { server, calls } = await setStage({
      answers: [say(status, '', { location: `${stranger.origin}/fhir/Task/a` })],
    });
    for (const call of [
      server.read('Task', 'a'),
      server.history('Task', 'a'),
      server.search('Task', runParam),
      server.update(task('a'), '1'),
      server.create(task('a')),
      server.transaction(bundle('transaction', [])),
    ])
      expect(await failureOf(call)).toEqual({ code: 'native-unavailable', message: 'TypeError' });
    expect(calls()).toHaveLength(6);
  });

  it.each([302, 307, 308])('by a %p of the token endpoint', async (status) => {
    const stranger = await openStranger();
    const { server, calls } = await setStage({
      answers: [say(200, task('a'))],
      tokens: [say(status, '', { location: `${stranger.origin}/auth/token` })],
    });
    expect(await failureOf(server.read('Task', 'a'))).toEqual({
      code: 'native-unavailable',
      message: 'no token: TypeError',
    });
    expect(calls()).toEqual([]);
  });

  it('by a redirect to the same origin either: no answer comes from where nobody asked', async () => {
    const { server, calls } = await setStage({
      answers: [say(307, '', { location: '/fhir/Task/b' }), say(200, task('a'))],
    });
    expect(await failureOf(server.read('Task', 'a'))).toMatchObject({ code: 'native-unavailable' });
    expect(calls()).toHaveLength(1);
  });

  it('by the next page of a search or a history', async () => {
    const stranger = await openStranger();
    const { host } = new URL(stranger.origin);
    const away = { code: 'native-contract-broken', message: 'next page is elsewhere' };
    for (const next of [
      `${stranger.origin}/fhir/Task?page=2`,
      `//${host}/fhir/Task?page=2`,
      `\\\\${host}\\fhir\\Task`,
      `http:\\\\${host}/fhir/Task`,
      ` \t${stranger.origin}/fhir/Task`,
      'http://[',
    ]) {
      const { server, calls } = await setStage({
        answers: [
          say(200, bundle('searchset', [task('a')], next)),
          say(200, bundle('history', [task('a')], next)),
        ],
      });
      expect(await failureOf(server.search('Task', runParam))).toEqual(away);
      expect(await failureOf(server.history('Task', 'a'))).toEqual(away);
      expect(calls()).toHaveLength(2);
    }
  });

  it.each([
    ['beside the base URL', '/fhir2/Task?page=2'],
    ['above it', '/fhir/../admin'],
    ['above it, encoded', '/fhir/%2e%2e/admin'],
    ['above it for whoever decodes a slash', '/fhir/..%2fadmin'],
    ['above it for whoever decodes a backslash', '/fhir/..%5Cadmin'],
    ['at its token endpoint', '/auth/token'],
    ['under another name', 'http://localhost:1/fhir/Task'],
    ['over another protocol', 'file:///etc/passwd'],
    ['nowhere', 'data:application/fhir+json,{}'],
  ])('nor to the same host %s', async (_, next) => {
    const { server, calls, origin } = await setStage({
      answers: [(call, response) => say(200, bundle('searchset', [], next))(call, response)],
    });
    const asUser = next.startsWith('/') ? [next, origin + next] : [next];
    for (const link of asUser) {
      const staged = await setStage({ answers: [say(200, bundle('searchset', [], link))] });
      expect(await failureOf(staged.server.search('Task', {}))).toMatchObject({
        code: 'native-contract-broken',
      });
    }
    expect(await failureOf(server.search('Task', {}))).toMatchObject({ message: 'next page is elsewhere' });
    expect(calls()).toHaveLength(1);
  });

  it('nor with a user in the address', async () => {
    const { server, calls, origin } = await setStage({
      answers: [(call, response) => say(200, bundle('searchset', [], withUser()))(call, response)],
    });
    const withUser = () => `${origin.replace('//', '//ana:clave@')}/fhir/Task?page=2`;
    expect(await failureOf(server.search('Task', {}))).toMatchObject({ message: 'next page is elsewhere' });
    expect(calls()).toHaveLength(1);
  });

  it('by an absolute reference or a fullUrl: they are data, nobody goes there', async () => {
    const stranger = await openStranger();
    const far = task('a', '1', { for: { reference: `${stranger.origin}/fhir/Patient/p` } });
    const found = bundle('searchset', [far]);
    Object.assign(found.entry?.[0] ?? {}, { fullUrl: `${stranger.origin}/fhir/Task/a` });
    const { server, calls } = await setStage({ answers: [say(200, found)] });
    expect(await server.search('Task', {})).toEqual([far]);
    expect(server.locate(`${stranger.origin}/fhir/Task/a`)).toBeUndefined();
    expect(calls()).toHaveLength(1);
  });

  it('by the location of what was created', async () => {
    const stranger = await openStranger();
    for (const location of [`${stranger.origin}/fhir/Task/7`, '/fhir/Patient/7', '/otra/Task/7', '']) {
      const { server, calls } = await setStage({
        answers: [say(201, '', { location }), say(200, task('7'))],
      });
      expect(await failureOf(server.create(task('x')))).toEqual({
        code: 'native-contract-broken',
        message: 'what was created has no address here',
      });
      expect(calls()).toHaveLength(1);
    }
    const location = `${stranger.origin}/fhir/Task/7/_history/1`;
    const answer = {
      resourceType: 'Bundle',
      type: 'transaction-response',
      entry: [{ response: { status: '201', location } }],
    };
    const { server } = await setStage({ answers: [say(200, answer)] });
    const sent: fhir4.Bundle = {
      resourceType: 'Bundle',
      type: 'transaction',
      entry: [{ request: { method: 'POST', url: 'Task' } }],
    };
    expect(server.locate((await server.transaction(sent)).entry?.[0]?.response?.location)).toBeUndefined();
  });

  it('by a token endpoint that the server itself names', async () => {
    const stranger = await openStranger();
    const { origin } = stranger;
    const elsewhere = 'no token: SMART configuration: token endpoint elsewhere';
    for (const endpoint of [`${origin}/auth/token`, 'http://ana:clave@127.0.0.1:1/auth/token']) {
      const { server, calls, tokenCalls } = await setStage({
        answers: [say(200, { token_endpoint: endpoint }, { 'content-type': 'application/json' })],
        config: discovered,
      });
      expect(await failureOf(server.read('Task', run.replace('-', '')))).toEqual({
        code: 'native-unavailable',
        message: elsewhere,
      });
      expect(calls().map(({ path, headers }) => [path, headers.authorization])).toEqual([
        ['/fhir/.well-known/smart-configuration', undefined],
      ]);
      expect(tokenCalls()).toEqual([]);
    }
  });
});

const discovered = { tokenUrl: undefined } as unknown as object;

describe('a configuration', () => {
  it.each([
    'http://fhir.ejemplo.cl/fhir',
    'http://127.0.0.1.ejemplo.cl/fhir',
    'http://localhost.ejemplo.cl/fhir',
    'ftp://127.0.0.1/fhir',
    'https://ana:clave@fhir.ejemplo.cl/fhir',
    'https://fhir.ejemplo.cl/fhir?x=1',
    'fhir.ejemplo.cl',
    '',
  ])('sends no credential in the clear: %j', async (address) => {
    for (const name of ['baseUrl', 'tokenUrl']) {
      const refusal = await setStage({ answers: [], config: { [name]: address } }).then(
        () => undefined,
        (error: Error) => error.message,
      );
      expect(refusal).toMatch(/^La dirección .+(https, o local|usuario, consulta ni fragmento)$/);
      expect(refusal).not.toContain('ejemplo');
    }
  });

  it.each([
    'https://fhir.ejemplo.cl/fhir/',
    'http://127.0.0.1:1/',
    'http://[::1]:1',
    'http://localhost:1/fhir',
  ])('may be https or local: %j', async (address) => {
    const { server } = await setStage({ answers: [], config: { baseUrl: address, tokenUrl: address } });
    expect(server.locate('Task/7/_history/2')).toEqual({ type: 'Task', id: '7', versionId: '2' });
    expect(server.locate(`${address.replace(/\/$/, '')}/Task/7`)).toEqual({ type: 'Task', id: '7' });
    for (const other of [
      'Task',
      'Task/7/x',
      'Task/7/_history',
      'Task/7/_history/1/2',
      '#a',
      'urn:uuid:7',
      'Task/..',
      undefined,
    ])
      expect(server.locate(other)).toBeUndefined();
  });
});
