import { describe, expect, it } from '@jest/globals';
import { bundle, failureOf, run, runParam, say, setStage, task } from './stage.js';

const message = 'urn:valija:mensaje|0198c0de-0000-7000-8000-000000000001';

describe('a call to a FHIR server', () => {
  it('reads a resource with the token, and finds nothing at a 404 or a 410', async () => {
    const { server, calls } = await setStage({ answers: [say(200, task('a')), say(404), say(410)] });
    expect(await server.read<fhir4.Task>('Task', 'a')).toEqual(task('a'));
    expect(await server.read('Task', 'b')).toBeUndefined();
    expect(await server.read('Task', 'c')).toBeUndefined();
    const [call] = calls();
    expect(call).toMatchObject({ method: 'GET', path: '/fhir/Task/a' });
    expect(call?.headers.authorization).toMatch(/^Bearer canario/);
    expect(call?.headers.accept).toBe('application/fhir+json');
  });

  it('searches by a form, and never by a query', async () => {
    const outcome: fhir4.OperationOutcome = { resourceType: 'OperationOutcome', issue: [] };
    const found = bundle('searchset', [task('a'), outcome, { resourceType: 'Patient', id: 'p' }]);
    for (const [index, mode] of (['match', 'outcome', 'include'] as const).entries())
      Object.assign(found.entry?.[index] ?? {}, { search: { mode } });
    const { server, calls } = await setStage({ answers: [say(200, found)] });
    expect(await server.search('Task', { ...runParam, _include: 'Task:for' })).toEqual([task('a')]);
    const [call] = calls();
    expect(call).toMatchObject({ method: 'POST', path: '/fhir/Task/_search' });
    expect(call?.headers).toMatchObject({
      'content-type': 'application/x-www-form-urlencoded',
      prefer: 'handling=strict',
    });
    expect(Object.fromEntries(new URLSearchParams(call?.body))).toMatchObject(runParam);
  });

  it('gives a history the oldest first, whatever its order, and leaves deletions out', async () => {
    const at = (versionId: string, lastUpdated: string) =>
      task('a', versionId, { meta: { versionId, lastUpdated } });
    const [one, two, three] = [
      at('1', '2026-01-01T10:00:00Z'),
      at('2', '2026-01-01T08:00:00.000-03:00'),
      at('3', '2026-01-01T12:00:00Z'),
    ];
    const newestFirst = bundle('history', [three, two, one]);
    newestFirst.entry?.unshift({ request: { method: 'DELETE', url: 'Task/a' } });
    const undated = bundle('history', [task('a', '2'), task('a', '1')]);
    const { server, calls } = await setStage({
      answers: [
        say(200, newestFirst),
        say(200, bundle('history', [one, three, two])),
        say(200, undated),
        say(404),
      ],
    });
    expect(await server.history('Task', 'a')).toEqual([one, two, three]);
    expect(await server.history('Task', 'a')).toEqual([one, two, three]);
    expect(await server.history('Task', 'a')).toEqual([task('a', '1'), task('a', '2')]);
    expect(await server.history('Task', 'a')).toEqual([]);
    expect(calls()[0]).toMatchObject({ method: 'GET', path: '/fhir/Task/a/_history' });
  });

  it('posts a transaction to the base itself, and gives its answer', async () => {
    const sent: fhir4.Bundle = {
      resourceType: 'Bundle',
      type: 'transaction',
      entry: [
        {
          resource: task('a'),
          request: { method: 'POST', url: 'Task', ifNoneExist: `identifier=${message}` },
        },
      ],
    };
    const answer: fhir4.Bundle = {
      resourceType: 'Bundle',
      type: 'transaction-response',
      entry: [{ response: { status: '201 Created', location: 'Task/7/_history/1' } }],
    };
    const { server, calls } = await setStage({ answers: [say(200, answer)] });
    expect(await server.transaction(sent)).toEqual(answer);
    expect(calls()).toMatchObject([{ method: 'POST', path: '/fhir', body: JSON.stringify(sent) }]);
    expect(calls()[0]?.headers['content-type']).toBe('application/fhir+json');
  });

  it.each([
    ['fewer entries', []],
    ['an entry that was not done', [{ response: { status: '422 Unprocessable' } }]],
    ['an entry without a status', [{}]],
  ])('is broken by the answer to a transaction with %s', async (_, entry) => {
    const { server } = await setStage({
      answers: [say(200, { resourceType: 'Bundle', type: 'transaction-response', entry })],
    });
    const sent: fhir4.Bundle = {
      resourceType: 'Bundle',
      type: 'transaction',
      entry: [{ request: { method: 'POST', url: 'Task' } }],
    };
    expect(await failureOf(server.transaction(sent))).toMatchObject({ code: 'native-contract-broken' });
  });

  it('writes over the version that was read and no other', async () => {
    const { server, calls } = await setStage({
      answers: [say(200, task('a', '4')), say(412), say(409), say(422)],
    });
    expect(await server.update(task('a', '3'), '3')).toEqual(task('a', '4'));
    expect(calls()[0]).toMatchObject({
      method: 'PUT',
      path: '/fhir/Task/a',
      headers: { 'if-match': 'W/"3"' },
    });
    for (const code of ['native-changed', 'native-changed', 'native-refused'])
      expect(await failureOf(server.update(task('a', '3'), '3'))).toMatchObject({ code });
  });

  it('says «changed» of a transaction only where nothing else can be meant', async () => {
    const put = (request: object) => ({
      resourceType: 'Bundle' as const,
      type: 'transaction' as const,
      entry: [{ request: { method: 'PUT' as const, url: 'Task/a', ...request } }],
    });
    const { server } = await setStage({ answers: [say(412)] });
    const codeWith = async (request: object) => (await failureOf(server.transaction(put(request)))).code;
    expect(await codeWith({ ifMatch: 'W/"3"' })).toBe('native-changed');
    expect(await codeWith({ ifNoneExist: `identifier=${message}` })).toBe('native-refused');
    expect(await codeWith({ ifMatch: 'W/"3"', ifNoneExist: 'identifier=x' })).toBe('native-refused');
    expect(await codeWith({})).toBe('native-refused');
  });

  it('creates a resource unless there is one, and leaves it to a person where there are several', async () => {
    const { server, calls } = await setStage({ answers: [say(201, task('7')), say(412)] });
    expect(await server.create(task('x'), `identifier=${message}`)).toEqual(task('7'));
    expect(calls()[0]).toMatchObject({
      method: 'POST',
      path: '/fhir/Task',
      headers: { 'if-none-exist': `identifier=${message}`, prefer: 'return=representation' },
    });
    expect(await failureOf(server.create(task('x'), `identifier=${message}`))).toMatchObject({
      code: 'native-refused',
    });
  });

  it('reads what was written where the answer to a write is empty', async () => {
    const { server, calls } = await setStage({
      answers: [
        say(201, '', { location: '/fhir/Task/7/_history/1' }),
        say(200, task('7')),
        say(200, '', { 'content-type': 'text/html' }),
        say(200, task('a', '4')),
      ],
    });
    expect(await server.create(task('x'))).toEqual(task('7'));
    expect(await server.update(task('a', '3'), '3')).toEqual(task('a', '4'));
    expect(calls().map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /fhir/Task',
      'GET /fhir/Task/7',
      'PUT /fhir/Task/a',
      'GET /fhir/Task/a',
    ]);
  });

  it('asks for nothing that is no type or no id', async () => {
    const { server, calls } = await setStage({ answers: [say(200, task('a'))] });
    const odd = [
      server.read('Task/../Patient', 'a'),
      server.read('Task', '..'),
      server.read('Task', `a?x=${run}`),
      server.read('Task', ''),
      server.history('Task', 'a/b'),
      server.search('task', {}),
      server.update(task('a'), '3"'),
      server.update({ resourceType: 'Task' }, '3'),
      server.create(task('a'), `identifier=${run}\r\nx: y`),
      server.transaction(bundle('batch', [])),
    ];
    for (const call of odd) expect(await failureOf(call)).toMatchObject({ code: 'native-contract-broken' });
    expect(calls()).toEqual([]);
  });

  it('takes no other resource for the one that was asked for', async () => {
    const { server } = await setStage({
      answers: [
        say(200, task('b')),
        say(200, bundle('history', [task('b')])),
        say(200, bundle('searchset', [task('b')])),
      ],
    });
    for (const call of [server.read('Task', 'a'), server.history('Task', 'a'), server.search('Patient', {})])
      expect(await failureOf(call)).toMatchObject({ code: 'native-contract-broken' });
  });

  it.each([
    [500, 'native-unavailable'],
    [503, 'native-unavailable'],
    [429, 'native-unavailable'],
    [425, 'native-unavailable'],
    [408, 'native-unavailable'],
    [401, 'native-unavailable'],
    [403, 'native-unavailable'],
    [400, 'native-refused'],
    [409, 'native-refused'],
    [412, 'native-refused'],
    [422, 'native-refused'],
    [300, 'native-refused'],
  ])('is refused by a %p as %s', async (status, code) => {
    const { server } = await setStage({ answers: [say(status)] });
    expect(await failureOf(server.search('Task', runParam))).toEqual({ code, message: `HTTP ${status}` });
  });

  it('waits as long as the server asks, and an hour at most', async () => {
    const wait = (value: string) => say(503, '', { 'retry-after': value });
    const { server } = await setStage({
      answers: [wait('2'), wait('86400'), wait(new Date(Date.now() - 5_000).toUTCString()), wait('pronto')],
    });
    const waits = [];
    for (let times = 0; times < 4; times += 1)
      waits.push((await failureOf(server.search('Task', {}))).retryAfterMs);
    expect(waits).toEqual([2_000, 3_600_000, 0, undefined]);
  });
});
