import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { done, park, refuse } from '@valija/adapter-kit';
import type { Failures } from '@valija/ops-api';
import { until } from '../support/until.js';
import { type Parked, pav, ReplayStage, refsOf } from './stage.js';

let stage: ReplayStage;
let handle: Parameters<ReplayStage['life']['openCaj']>[0];

beforeAll(async () => {
  stage = await ReplayStage.open();
  await stage.life.openCaj((message) => handle?.(message) ?? Promise.resolve(done()));
}, 90_000);
afterAll(() => stage.close(), 30_000);
afterEach(() => {
  handle = undefined;
});

/** Threads of two messages each, whose first is parked. */
async function parkThreads(count: number): Promise<{ heads: string[]; all: string[]; parked: Parked[] }> {
  handle = async () => park('native-refused', new TypeError('ficticio'));
  const threads: string[][] = [];
  while (threads.length < count) threads.push(await stage.life.sendThread(2));
  const heads = threads.map(([head = '']) => head);
  await stage.life.untilAll(threads.flat(), 'received');
  // A report that was made between the two messages of a thread says that nothing waits in it.
  const parked = await until('what waits to be reported', async () => {
    const rows = await stage.untilParked(count);
    return rows.every(({ blocks }) => blocks === 1) ? rows : undefined;
  });
  return { heads, all: threads.flat(), parked };
}

describe('what is parked at an endpoint', () => {
  it('is known at the gateway with its cause, and is replayed to its receipts under the same ids', async () => {
    const { heads, all, parked } = await parkThreads(4);
    expect(parked.map(({ id }) => id).sort()).toEqual([...heads].sort());
    for (const row of parked)
      expect(row).toMatchObject({
        source: pav,
        code: 'native-refused',
        type: 'cl.valija.autorizacion.otorgada',
        dataschema: 'urn:valija:schema:autorizacion.otorgada:1.0.0',
        attempts: 1,
        blocks: 1,
        replay: null,
      });
    const { report, parked: count, paused } = await stage.endpoint('caj');
    expect({ count, paused }).toEqual({ count: 4, paused: null });
    expect(report?.parked.map(({ id }) => id).sort()).toEqual([...heads].sort());
    handle = undefined;
    expect(await stage.preview(refsOf(heads))).toEqual({ would: 4, ended: 0, notReplayable: [] });
    const { id } = await stage.replay(refsOf(heads), { canary: true });
    const replay = await stage.untilReplay(id, ({ state }) => state === 'done');
    expect(replay.totals).toMatchObject({ all: 4, delivered: 4, waiting: 0, asked: 0 });
    expect(replay.canary).toMatchObject({ state: 'delivered' });
    expect(replay.by).toEqual({
      client: 'consola-ficticia',
      person: 'operadora.ficticia',
      role: 'operacion',
    });
    await stage.life.untilAll(all, 'delivered');
    expect([...stage.life.applied].sort()).toEqual([...all].sort());
    await stage.untilParked(0);
    expect(await stage.preview(refsOf(heads))).toEqual({ would: 0, ended: 4, notReplayable: [] });
    const [row] = await stage.life.inbox(heads.slice(0, 1));
    expect(row?.attempts).toBe(2);
  });

  it('stops at the first that is parked again, and says why', async () => {
    const { heads } = await parkThreads(3);
    const { id } = await stage.replay(refsOf(heads), { canary: true });
    const replay = await stage.untilReplay(id, ({ state }) => state === 'stopped');
    expect(replay).toMatchObject({
      stoppedBecause: 'native-refused',
      canary: { state: 'parkedAgain' },
      totals: { parkedAgain: 1, skipped: 2 },
    });
    const [again] = (await stage.untilParked(3)).filter(({ replay: by }) => by === id);
    expect(again?.attempts).toBe(2);
    // Without one that goes first all are tried, and those that are parked again end it too.
    const { id: all } = await stage.replay(refsOf(heads));
    const ended = await stage.untilReplay(all, ({ state }) => state === 'done');
    expect(ended.totals).toMatchObject({ parkedAgain: 3, delivered: 0 });
    handle = async () => refuse('schema-violation', ['/nota']);
    const { id: last } = await stage.replay(refsOf(heads));
    const refused = await stage.untilReplay(last, ({ state }) => state === 'done');
    expect(refused.totals).toMatchObject({ refused: 3 });
    await stage.untilParked(0);
  });

  it('is asked for at the pace that was said, until somebody stops it', async () => {
    // Far more than are asked for in the seconds until somebody has seen the first delivered.
    const { heads } = await parkThreads(12);
    handle = undefined;
    const began = Date.now();
    const { id } = await stage.replay(refsOf(heads), { perSecond: 1 });
    await stage.untilReplay(id, ({ totals }) => totals.delivered > 0);
    const cancelled = await stage.ask('cancelReplay', `replays/${id}/cancel`, { reason: 'Prueba ficticia' });
    expect(cancelled).toMatchObject({ status: 200, body: { state: 'cancelled' } });
    const tookMs = Date.now() - began;
    const { totals } = await stage.untilReplay(id, (replay) => replay.totals.asked === 0);
    expect(totals.skipped).toBeGreaterThanOrEqual(3);
    expect(12 - totals.skipped).toBeLessThanOrEqual(1 + tookMs / 1_000);
    expect(totals.delivered + totals.skipped).toBe(12);
    expect((await stage.ask('cancelReplay', `replays/${id}/cancel`, { reason: 'Otra' })).status).toBe(200);
    await stage.replay(refsOf(heads));
    await stage.untilParked(0);
    await stage.life.untilAll(heads, 'delivered');
  });

  it('is asked for as a group of failures, and as what a search finds', async () => {
    const { heads } = await parkThreads(3);
    const failures = await stage.ask('listFailures', 'failures');
    const { groups } = failures.body as unknown as Failures;
    const group = groups.find(({ endpoint }) => endpoint === 'caj');
    expect(group).toMatchObject({ code: 'native-refused', kind: 'parked', count: 3, waitingBehind: 3 });
    expect(await stage.preview({ failure: group?.key })).toMatchObject({ would: 3, ended: 0 });
    const search = { error: 'native-refused', recipient: 'urn:valija:cl:caj:rm', lane: 'normal' };
    expect(await stage.preview({ query: search })).toMatchObject({ would: 3 });
    expect(await stage.preview({ query: { ...search, stuck: true } })).toMatchObject({ would: 0 });
    const wrong = { filter: { query: { estado: 'x' } }, reason: 'Prueba', canary: false, perSecond: 1 };
    expect(await stage.ask('postReplay', 'replays', { ...wrong, dryRun: true })).toMatchObject({
      status: 400,
      body: { code: 'query-invalid' },
    });
    handle = undefined;
    const { id } = await stage.replay({ failure: group?.key }, { canary: true });
    const { totals } = await stage.untilReplay(id, ({ state }) => state === 'done');
    expect(totals).toMatchObject({ all: 3, delivered: 3 });
    await stage.life.untilAll(heads, 'delivered');
    await stage.untilParked(0);
  });

  it('is asked for too where it is a refusal that nobody there was told', async () => {
    // PAV has no handler for what is refused here: it is parked, and parked again.
    const parked = await until('the refusals to be reported', async () => {
      const rows = await stage.life.test.rows<{ source: string; id: string }>(
        'gateway',
        `SELECT source, id FROM parked_message WHERE endpoint = 'pav' AND source = 'urn:valija:receipt' LIMIT 2`,
      );
      return rows.length === 2 ? rows : undefined;
    });
    const { id } = await stage.replay({ ids: parked });
    const { totals } = await stage.untilReplay(id, ({ state }) => state === 'done');
    expect(totals).toMatchObject({ all: 2, parkedAgain: 2 });
  });

  it('is asked for one by one too', async () => {
    const { heads } = await parkThreads(1);
    handle = undefined;
    const answer = await stage.ask('retryMessage', `messages/${heads[0]}/retry`, { reason: 'Prueba' });
    expect(answer).toMatchObject({ status: 200, body: { id: heads[0], source: pav } });
    await stage.life.untilAll(heads, 'delivered');
    const again = await stage.ask('retryMessage', `messages/${heads[0]}/retry`, { reason: 'Prueba' });
    expect(again).toMatchObject({ status: 409, body: { code: 'message-ended' } });
  });
});

describe('a replay that cannot be', () => {
  it.each([
    [{ filter: { ids: [] } }, ['/filter']],
    [{ filter: { ids: [{ source: pav, id: 'x' }] } }, ['/filter']],
    [{ filter: { failure: '', query: {} } }, ['/filter']],
    [{ reason: '  ' }, ['/reason']],
    [{ perSecond: 51 }, ['/perSecond']],
    [{ canary: 'sí' }, ['/canary']],
    [{ another: 1 }, ['']],
  ])('is refused with what is wrong: %j', async (changes, pointers) => {
    const body = {
      filter: refsOf(['01920000-0000-7000-8000-000000000101']),
      reason: 'Prueba',
      canary: true,
      perSecond: 1,
      dryRun: true,
      ...changes,
    };
    const answer = await stage.ask('postReplay', 'replays', body);
    expect(answer).toMatchObject({ status: 422, body: { code: 'schema-violation', pointers } });
  });

  it('says of unknown messages that it could ask for none', async () => {
    const unknown = refsOf(['01920000-0000-7000-8000-000000000101']);
    expect(await stage.preview(unknown)).toEqual({
      would: 0,
      ended: 0,
      notReplayable: [{ code: 'not-found', count: 1 }],
    });
    const body = { filter: unknown, reason: 'Prueba', canary: false, perSecond: 1, dryRun: false };
    expect(await stage.ask('postReplay', 'replays', body)).toMatchObject({
      status: 422,
      body: { code: 'replay-empty' },
    });
  });
});

describe('deliveries to an endpoint that are paused', () => {
  it('wait at the gateway, which goes on accepting, and go on when somebody says so', async () => {
    const paused = await stage.ask('pauseEndpoint', 'endpoints/caj/pause', { reason: 'Mantención ficticia' });
    expect(paused).toMatchObject({
      status: 200,
      body: {
        paused: { reason: 'Mantención ficticia', by: { client: 'consola-ficticia', role: 'operacion' } },
      },
    });
    const ids = await stage.life.sendThread(3);
    await stage.life.untilAll(ids, 'accepted');
    expect(await stage.preview(refsOf(ids))).toMatchObject({
      would: 0,
      notReplayable: [{ code: 'endpoint-paused', count: 3 }],
    });
    const retried = await stage.ask('retryMessage', `messages/${ids[0]}/retry`, { reason: 'Prueba' });
    expect(retried).toMatchObject({ status: 409, body: { code: 'endpoint-paused' } });
    // Longer than the first wait before a delivery is published again.
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(await stage.life.inbox(ids)).toEqual([]);
    const resumed = await stage.ask('resumeEndpoint', 'endpoints/caj/resume', { reason: 'Terminó' });
    expect(resumed).toMatchObject({ status: 200, body: { endpoint: 'caj', paused: null } });
    await stage.life.untilAll(ids, 'delivered');
  });

  it('are none of an endpoint that does not exist', async () => {
    const answer = await stage.ask('pauseEndpoint', 'endpoints/nadie/pause', { reason: 'Prueba' });
    expect(answer.status).toBe(404);
  });
});
