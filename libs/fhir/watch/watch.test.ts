import { describe, expect, it } from '@jest/globals';
import { ValijaError } from '@valija/errors';
import { type Manners, PagedServer, plain } from '../../../test/fhir/paged-server.js';
import { Watch } from './watch.js';

const start = Date.parse('2026-11-20T15:00:00.000Z');
const second = 1_000;
const minute = 60_000;

/** A watch of a server, with a place that outlives it, and each version that was followed. */
function stage(manners: Partial<Manners> = {}) {
  const clock = { now: start };
  const server = new PagedServer({ ...plain, ...manners }, () => clock.now);
  const followed = new Set<string>();
  const aside: string[] = [];
  const failures: string[] = [];
  const kept: { place: string | undefined; dies: boolean } = { place: undefined, dies: false };
  const script: { fails: (id: string) => Error | undefined } = { fails: () => undefined };
  const open = () =>
    new Watch<fhir4.Task>(
      {
        server: server as never,
        type: 'Task',
        params: {},
        place: {
          read: async () => kept.place,
          move: async (from, to) => {
            if (from === kept.place) kept.place = to;
          },
        },
        follow: async ({ id, meta }) => {
          const error = script.fails(id);
          if (error) throw error;
          const name = `${id}/${meta?.versionId}`;
          const isNew = !followed.has(name);
          followed.add(name);
          return isNew ? 1 : 0;
        },
        setAside: async (key) => {
          if (kept.dies) throw new Error('the database is gone');
          aside.push(key);
        },
        onFailure: (what) => void failures.push(what),
      },
      { idleMs: 5_000, subscribedIdleMs: minute, now: () => clock.now },
    );
  let watch = open();
  const missing = (): string[] =>
    [...server.tasks.values()]
      .map(({ id, meta }) => `${id}/${meta?.versionId}`)
      .filter((name) => !followed.has(name));
  /** Passes until there is nothing to do. */
  const pass = async (ms = 0): Promise<void> => {
    clock.now += ms;
    for (let at = 0; at < 2_000; at++) if ((await watch.pass()) === 0) return;
    throw new Error('the watch never rests');
  };
  const restart = (): void => {
    watch = open();
  };
  return {
    clock,
    server,
    followed,
    aside,
    failures,
    kept,
    script,
    missing,
    pass,
    restart,
    once: () => watch.pass(),
  };
}

describe('a watch', () => {
  it.each<[string, Partial<Manners>]>([
    ['honours windows', {}],
    ['passes over them', { honours: { ge: false, lt: false } }],
    ['refuses them', { refusesWindows: true }],
    ['knows seconds alone', { isCoarse: true }],
    ['is an hour ahead', { skewMs: 60 * minute }],
    ['is an hour behind', { skewMs: -60 * minute }],
  ])('tells of every change within the overlap, however many, of a server that %s', async (_, manners) => {
    const { server, missing, pass, failures, kept } = stage(manners);
    server.write('t1', start - 10 * minute);
    await pass();
    for (let at = 1; at <= 60; at++) server.write(`t${at}`, start - at * second);
    await pass(5 * second);
    expect(missing()).toEqual([]);
    for (let at = 61; at <= 90; at++) server.write(`t${at}`);
    await pass(5 * second);
    expect(missing()).toEqual([]);
    await pass(5 * second);
    const reached = Date.parse(kept.place ?? '');
    expect(reached).toBeGreaterThan(start + Math.min(manners.skewMs ?? 0, 0) - 2 * second);
    expect(failures).toEqual([]);
  });

  it('takes what was read as progress, and goes on from there after a restart', async () => {
    const { server, kept, missing, pass, restart, once } = stage();
    server.write('t1', start - 3_600 * second);
    await pass();
    for (let at = 1; at <= 90; at++) server.write(`t${at}`, start - at * 30 * second);
    const before = kept.place;
    for (let at = 0; at < 12; at++) await once();
    expect(kept.place).not.toBe(before);
    expect(missing().length).toBeGreaterThan(0);
    restart();
    await pass();
    expect(missing()).toEqual([]);
  });

  it('waits where a page cannot be had, and goes on there', async () => {
    const { server, missing, pass, failures } = stage({ honours: { ge: false, lt: false } });
    for (let at = 1; at <= 60; at++) server.write(`t${at}`, start - at * second);
    server.fails = (page) =>
      page % 9 === 0 ? new ValijaError('native-unavailable', 'HTTP 429', { retryAfterMs: 7_000 }) : undefined;
    for (let at = 0; at < 6; at++) await pass(8 * second);
    expect(missing()).toEqual([]);
    expect(new Set(failures)).toEqual(new Set(['server']));
  });

  it('finds again what it could not take for a fault of its own', async () => {
    const { server, aside, kept, script, missing, pass, followed } = stage();
    for (let at = 1; at <= 60; at++) server.write(`t${at}`, start - at * second);
    script.fails = (id) => (id === 't7' ? new ValijaError('thread-unknown') : undefined);
    kept.dies = true;
    await pass();
    expect(followed.size).toBeLessThan(60);
    kept.dies = false;
    await pass(minute);
    expect(missing()).toEqual(['t7/1']);
    expect(aside).toEqual(['Task/t7/_history/1']);
  });

  it('does not move its place past what waits for another try', async () => {
    const { server, kept, script, missing, pass } = stage();
    server.write('t1', start - 10 * minute);
    await pass();
    const before = kept.place;
    script.fails = (id) => (id === 't5' ? new ValijaError('native-unavailable') : undefined);
    for (let at = 1; at <= 60; at++) server.write(`t${at}`, start - at * second);
    for (let at = 0; at < 20; at++) await pass(minute);
    expect(missing()).toEqual(['t5/1']);
    expect(kept.place).toBe(before);
    script.fails = () => undefined;
    await pass(2 * minute);
    expect(missing()).toEqual([]);
  });
});
