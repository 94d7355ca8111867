import { describe, expect, it } from '@jest/globals';
import { type Answer, bundle, failureOf, run, runParam, say, setStage, task } from './stage.js';

/** The page that a link names by `page=`, 1 for none. */
const pageOf = (path: string, body: string): number => Number(/page=(\d+)/.exec(`${path} ${body}`)?.[1] ?? 1);

/** A search with so many pages; `link` says where the next is. */
const paged =
  (pages: number, link: (next: number) => string, perPage = 1): Answer =>
  (call, response) => {
    const page = pageOf(call.path, call.body);
    const tasks = Array.from({ length: perPage }, (_, index) => task(`p${page}-${index}`));
    const type = call.path.includes('_history') ? 'history' : 'searchset';
    say(200, bundle(type, tasks, page < pages ? link(page + 1) : undefined))(call, response);
  };

describe('a search in pages', () => {
  it.each([
    ['relative to the base URL', 'Task?'],
    ['below the host', '/fhir/Task?'],
    ['of the base URL itself', '/fhir?'],
  ])('is read to its end, its links %s', async (_, start) => {
    const { server, calls } = await setStage({ answers: [paged(3, (next) => `${start}page=${next}`)] });
    const found = await server.search('Task', { status: 'requested' });
    expect(found.map(({ id }) => id)).toEqual(['p1-0', 'p2-0', 'p3-0']);
    expect(calls().slice(1)).toMatchObject([{ method: 'GET' }, { method: 'GET' }]);
    for (const { headers } of calls()) expect(headers.authorization).toMatch(/^Bearer /);
  });

  it('takes absolute links of its own origin', async () => {
    const staged = await setStage({
      answers: [
        (call, response) => paged(2, (next) => `${staged.origin}/fhir/Task?page=${next}`)(call, response),
      ],
    });
    expect(await staged.server.search('Task', {})).toHaveLength(2);
  });

  it('may have 50 pages, and no more: a chain has an end', async () => {
    const { server } = await setStage({ answers: [paged(50, (next) => `Task?page=${next}`)] });
    expect(await server.search('Task', {})).toHaveLength(50);
    const endless = await setStage({ answers: [paged(Infinity, (next) => `Task?page=${next}`)] });
    const more = { code: 'native-contract-broken', message: 'more pages than are read' };
    expect(await failureOf(endless.server.search('Task', {}))).toEqual(more);
    expect(endless.calls()).toHaveLength(50);
    const history = await setStage({ answers: [paged(Infinity, (next) => `Task/a/_history?page=${next}`)] });
    expect(await failureOf(history.server.history('Task', 'a'))).toEqual(more);
  });

  it('may have 5000 entries, and no more', async () => {
    const { server } = await setStage({ answers: [paged(2, (next) => `Task?page=${next}`, 2_500)] });
    expect(await server.search('Task', {})).toHaveLength(5_000);
    const { server: other } = await setStage({ answers: [paged(2, (next) => `Task?page=${next}`, 2_501)] });
    expect(await failureOf(other.search('Task', {}))).toEqual({
      code: 'native-contract-broken',
      message: 'more entries than are read',
    });
  });

  it('holds 20 MiB at most, however few its entries', async () => {
    const fat = (call: Parameters<Answer>[0], response: Parameters<Answer>[1]) => {
      const page = pageOf(call.path, call.body);
      const large = task(`p${page}`, '1', { description: 'x'.repeat(4_900_000) });
      say(200, bundle('searchset', [large], `Task?page=${page + 1}`))(call, response);
    };
    const { server, calls } = await setStage({ answers: [fat] });
    expect(await failureOf(server.search('Task', {}))).toEqual({
      code: 'native-contract-broken',
      message: 'answer is too large',
    });
    expect(calls()).toHaveLength(5);
  });

  it.each([
    ['itself', (_: number) => 'Task?page=2'],
    ['an earlier one', (next: number) => `Task?page=${next % 2 ? 3 : 2}`],
    [
      'an earlier one in other words',
      (next: number) => (next % 2 ? 'Task?page=2' : '/fhir/x/../Task?page=2'),
    ],
  ])('is broken where a page follows upon %s', async (_, link) => {
    const { server, calls } = await setStage({ answers: [paged(Infinity, link)] });
    expect(await failureOf(server.search('Task', {}))).toEqual({
      code: 'native-contract-broken',
      message: 'next page was read already',
    });
    expect(calls().length).toBeLessThan(5);
  });

  it('fails as a whole where one page fails', async () => {
    const { server } = await setStage({
      answers: [
        say(200, bundle('searchset', [task('a')], 'Task?page=2')),
        say(503, '', { 'retry-after': '3' }),
      ],
    });
    expect(await failureOf(server.search('Task', {}))).toEqual({
      code: 'native-unavailable',
      message: 'HTTP 503',
      retryAfterMs: 3_000,
    });
  });
});

describe('a link that repeats what was searched for', () => {
  it('is asked for by a form, so that it stands in no URL', async () => {
    const query = new URLSearchParams(runParam);
    const { server, calls } = await setStage({ answers: [paged(3, (next) => `Task?${query}&page=${next}`)] });
    expect(await server.search('Task', { ...runParam, _count: '1' })).toHaveLength(3);
    expect(calls().map(({ method, path }) => `${method} ${path}`)).toEqual(
      Array.from({ length: 3 }, () => 'POST /fhir/Task/_search'),
    );
    expect(Object.fromEntries(new URLSearchParams(calls()[2]?.body))).toEqual({ ...runParam, page: '3' });
  });

  it.each([
    ['in other words', `Task?_filter=${run}&page=2`],
    ['encoded twice over', `Task?for=%31%31111111-1&page=2`],
  ])('also %s', async (_, link) => {
    const { server, calls } = await setStage({
      answers: [say(200, bundle('searchset', [task('a')], link)), say(200, bundle('searchset', []))],
    });
    expect(await server.search('Task', runParam)).toHaveLength(1);
    expect(calls()[1]).toMatchObject({ method: 'POST', path: '/fhir/Task/_search' });
  });

  it('is so however short what it repeats', async () => {
    const { server, calls } = await setStage({
      answers: [
        say(200, bundle('searchset', [task('a')], 'Task?patient.given=Ana&page=2')),
        say(200, bundle('searchset', [])),
      ],
    });
    expect(await server.search('Task', { 'patient.given': 'Ana' })).toHaveLength(1);
    expect(calls()[1]).toMatchObject({ method: 'POST', body: 'patient.given=Ana&page=2' });
  });

  it('is not followed where it stands in the path', async () => {
    for (const link of [`/fhir/paginas/${run}/2`, `/fhir?${new URLSearchParams(runParam)}&page=2`]) {
      const { server, calls } = await setStage({ answers: [say(200, bundle('searchset', [], link))] });
      expect(await failureOf(server.search('Task', runParam))).toEqual({
        code: 'native-contract-broken',
        message: 'next page repeats what was searched for in its path',
      });
      expect(calls()).toHaveLength(1);
    }
  });
});
