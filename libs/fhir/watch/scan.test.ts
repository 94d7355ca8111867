import { describe, expect, it } from '@jest/globals';
import { ValijaError } from '@valija/errors';
import fc from 'fast-check';
import { type Manners, PagedServer, plain, type Task } from '../../../test/fhir/paged-server.js';
import { Scan, type Step } from './scan.js';

const start = Date.parse('2026-11-20T15:00:00.000Z');
const second = 1_000;
const day = 24 * 3_600_000;

/** A server, and one scan of it after another. */
function stage(manners: Partial<Manners> = {}) {
  const clock = { now: start };
  const server = new PagedServer({ ...plain, ...manners }, () => clock.now);
  const told = new Set<string>();
  let newest = 0;
  const nameOf = ({ id, meta }: Task): string => `${id}/${meta?.versionId}`;
  const hidden = (before: number): string[] =>
    [...server.tasks.values()]
      .filter(({ meta }) => Date.parse(meta?.lastUpdated ?? '') < before)
      .map(nameOf)
      .filter((name) => !told.has(name));
  /** Takes every step of a scan, and holds what it says against what the server has. @returns the place reached, and the steps taken */
  const scan = async (from?: number): Promise<{ upTo: number; steps: Step<Task>[] }> => {
    const scanning = new Scan<Task>(
      server as never,
      'Task',
      { identifier: 'urn:valija:mensaje|' },
      from,
      clock.now,
      newest,
    );
    const steps: Step<Task>[] = [];
    let upTo = 0;
    while (!steps.at(-1)?.isLast) {
      if (steps.length > 3_000) throw new Error('the scan has no end');
      const step = await scanning.step().catch((error: unknown) => {
        if (error instanceof ValijaError && error.handling === 'retry') return undefined;
        throw error;
      });
      if (!step) continue;
      steps.push(step);
      for (const task of step.found) told.add(nameOf(task));
      upTo = Math.max(upTo, step.upTo ?? 0);
      // Never a place beyond something that was not told.
      expect(hidden(upTo)).toEqual([]);
    }
    newest = scanning.newest;
    return { upTo, steps };
  };
  return { clock, server, told, hidden, scan };
}

describe('a scan', () => {
  it('is one search where one is enough', async () => {
    const { server, scan } = stage();
    server.write('t1', start - second);
    expect((await scan(start - day)).upTo).toBe(start - second);
    expect(server.asked).toEqual([
      { identifier: 'urn:valija:mensaje|', _lastUpdated: 'ge2026-11-19T15:00:00.000Z' },
    ]);
  });

  it('reads more than is read at a time in windows, the oldest first, none of them a second time', async () => {
    const { server, scan, hidden } = stage();
    for (let at = 1; at <= 90; at++) server.write(`t${at}`, start - at * 60 * second);
    const { upTo, steps } = await scan(start - day);
    expect(hidden(Infinity)).toEqual([]);
    expect(upTo).toBe(start - 60 * second);
    const places = steps.flatMap(({ upTo: place }) => place ?? []);
    expect(places.length).toBeGreaterThan(3);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(server.asked[2]?._lastUpdated).toEqual([
      'ge2026-11-19T15:00:00.000Z',
      'lt2026-11-20T03:00:00.000Z',
    ]);
  });

  it.each<[string, Partial<Manners>]>([
    ['passes over them', { honours: { ge: false, lt: false } }],
    ['passes over their end', { honours: { ge: true, lt: false } }],
    ['passes over their beginning', { honours: { ge: false, lt: true } }],
    ['refuses them', { refusesWindows: true }],
  ])('reads everything to its end where a server %s', async (_, manners) => {
    const { server, scan, hidden } = stage(manners);
    for (let at = 1; at <= 150; at++) server.write(`t${at}`, start - at * 60 * second);
    await scan(start - day);
    expect(hidden(Infinity)).toEqual([]);
    // Not window after window, each in vain.
    expect(server.asked.length).toBeLessThan(6);
    // The second time it is known what the server had shown before.
    expect((await scan(start - day)).upTo).toBe(start - 60 * second);
  });

  it('reads all of one moment, however many', async () => {
    const { server, scan, hidden } = stage({ isCoarse: true });
    for (let at = 1; at <= 150; at++) server.write(`t${at}`, start - 60 * second);
    await scan(start - day);
    expect(hidden(Infinity)).toEqual([]);
    expect((await scan(start - day)).upTo).toBe(start - 60 * second);
  });

  it('goes on at the page that could not be had', async () => {
    const { server, scan, hidden } = stage({ honours: { ge: false, lt: false } });
    for (let at = 1; at <= 60; at++) server.write(`t${at}`, start - at * second);
    server.fails = (page) => (page % 7 === 0 ? new ValijaError('native-unavailable', 'HTTP 429') : undefined);
    await scan(start - day);
    expect(hidden(Infinity)).toEqual([]);
    expect(server.asked).toHaveLength(1);
  });

  it('reads in windows what can be read no further than a page', async () => {
    const { server, scan, hidden } = stage();
    for (let at = 1; at <= 20; at++) server.write(`t${at}`, start - at * 3_600 * second);
    server.fails = () => new ValijaError('native-contract-broken', 'next page is elsewhere');
    expect((await scan(start - day)).upTo).toBe(start - 3_600 * second);
    expect(hidden(Infinity)).toEqual([]);
  });

  it('ends where pages go on without anything new', async () => {
    const { server, scan } = stage({ honours: { ge: false, lt: false }, pagesMax: 3 });
    for (let at = 1; at <= 20; at++) server.write(`t${at}`, start - at * second);
    const search = server.searchPart.bind(server);
    const again = new URL('https://centro.invalid/fhir?offset=0');
    server.searchPart = async (...asked) => {
      const part = await search(...asked);
      return part.cut ? { ...part, cut: { ...part.cut, next: again } } : part;
    };
    await expect(scan(start - day)).rejects.toMatchObject({ message: 'pages bring nothing new' });
  });

  it('goes no further than what the server had shown when it began', async () => {
    const { clock, server, scan, hidden } = stage({ honours: { ge: false, lt: false } });
    for (let at = 1; at <= 10; at++) server.write(`t${at}`, start - at * 60 * second);
    server.onPage = (page) => {
      clock.now += second;
      // One that was read already, and then one that was not: this is found, that is not.
      if (page === 2) server.write('t1');
      if (page === 4) server.write('t9');
    };
    expect((await scan(start - day)).upTo).toBe(0);
    expect(hidden(Infinity)).toEqual(['t1/2']);
  });

  it('reads a window again where something left it, and hid what stood behind it', async () => {
    const { clock, server, scan, hidden } = stage({ order: 'newest-first', pagesMax: 3 });
    for (let at = 1; at <= 10; at++) server.write(`t${at}`, start - at * 3_600 * second);
    let before = '';
    server.onPage = () => {
      clock.now += 100;
      const asked = `${server.asked.length} ${server.asked.at(-1)?._lastUpdated}`;
      // The first second page of a window.
      if (asked.includes(',') && asked === before && server.tasks.get('t7')?.meta?.versionId === '1')
        server.write('t7');
      before = asked;
    };
    await scan(start - 11 * 3_600 * second);
    expect(server.tasks.get('t7')?.meta?.versionId).toBe('2');
    expect(hidden(Infinity)).toEqual([]);
  });

  it('does not believe a window that shows less than was seen of it', async () => {
    const { server, scan, hidden } = stage();
    for (let at = 1; at <= 300; at++) server.write(`t${at}`, start - at * 60 * second);
    const search = server.searchPart.bind(server);
    // It knows days and no hours.
    server.searchPart = (type, params, next) =>
      search(
        type,
        {
          ...params,
          _lastUpdated: [params._lastUpdated ?? []].flat().map((one) => `${one.slice(0, 12)}T00:00:00Z`),
        },
        next,
      );
    await scan(start - day);
    expect(hidden(Infinity)).toEqual([]);
  });
});

/** Of such small parts all may have been shown before, where what is written moves the rest back. */
const notNew = (error: unknown): { upTo: number } => {
  if (error instanceof ValijaError && error.message === 'pages bring nothing new') return { upTo: 0 };
  throw error;
};

const manners = fc.record<Manners>({
  honours: fc.record({ ge: fc.boolean(), lt: fc.boolean() }),
  refusesWindows: fc.boolean(),
  order: fc.constantFrom('id', 'oldest-first', 'newest-first', 'scattered'),
  perPage: fc.integer({ min: 1, max: 4 }),
  pagesMax: fc.integer({ min: 1, max: 4 }),
  skewMs: fc.constantFrom(-3_600_000, 0, 3_600_000),
  isCoarse: fc.boolean(),
});

describe('whatever a server does with windows, orders and pages', () => {
  it('no place is reached beyond what was not told, and in the end all is told', async () => {
    await fc.assert(
      fc.asyncProperty(
        manners,
        fc.array(fc.integer({ min: 0, max: 7_200 }), { maxLength: 40 }),
        fc.array(fc.record({ page: fc.nat(120), task: fc.nat(39), fails: fc.boolean() }), { maxLength: 12 }),
        fc.array(fc.nat(20_000), { minLength: 1, maxLength: 3 }),
        async (how, ages, events, waits) => {
          const { clock, server, scan, hidden } = stage(how);
          for (const [at, age] of ages.entries()) server.write(`t${at}`, start - age * second);
          server.onPage = (page) => {
            clock.now += 137;
            for (const event of events)
              if (event.page === page && !event.fails) server.write(`t${event.task}`);
          };
          server.fails = (page) =>
            events.some((event) => event.page === page && event.fails)
              ? new ValijaError('native-unavailable')
              : undefined;
          let from: number | undefined;
          for (const waitMs of waits) {
            clock.now += waitMs;
            // One that failed is begun anew.
            const { upTo } = await scan(from).catch(notNew);
            if (upTo > (from ?? 0)) from = upTo;
          }
          // Now nobody writes any more.
          events.length = 0;
          await scan(from);
          expect(hidden(Infinity)).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
});
