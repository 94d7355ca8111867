import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { done, park, refuse, retry } from '@valija/adapter-kit';
import { until } from '../support/until.js';
import { LifecycleStage } from './stage.js';

let stage: LifecycleStage;
/** What CAJ's app does with a message, by its id; done where nothing is said. */
const outcomes = new Map<string, 'park' | 'refuse' | 'retry' | Promise<void>>();
/** Every message that CAJ's app saw, each time. */
const shown: string[] = [];

beforeAll(async () => {
  stage = await LifecycleStage.open();
}, 60_000);
afterAll(() => stage.close(), 30_000);

const openCaj = () =>
  stage.openCaj(async ({ envelope: { id } }) => {
    shown.push(id);
    const outcome = outcomes.get(id);
    if (outcome === 'park') return park('native-refused');
    if (outcome === 'refuse') return refuse('schema-violation');
    if (outcome === 'retry') return retry('native-unavailable', undefined, 60_000);
    await outcome;
    return done();
  });

const correct = (id: string) => stage.send({ correlationid: id, supersedes: id });

describe('a message that a newer one supersedes', () => {
  it('is never applied where both were on their way, and is refused as superseded', async () => {
    const old = await stage.send();
    const between = await stage.send({ correlationid: old.id });
    const newer = await correct(old.id);
    await stage.untilAll([old.id, between.id, newer.id], 'accepted');
    await openCaj();
    await stage.untilAll([between.id], 'delivered');
    const ends = await until('both ends', async () => {
      const [first, second] = [await stage.look(old.id), await stage.look(newer.id)];
      const isEnd = (state = '') => ['delivered', 'refused'].includes(state);
      return isEnd(first?.state) && isEnd(second?.state) ? [first?.state, second?.state] : undefined;
    });
    // Whichever of the two came first into the inbox: applied and then not superseded, or never applied.
    expect([
      ['refused', 'delivered'],
      ['delivered', 'refused'],
    ]).toContainEqual(ends);
    expect(stage.applied.includes(old.id)).toBe(ends[0] === 'delivered');
    expect(stage.applied.includes(newer.id)).toBe(ends[1] === 'delivered');
  });

  it('is let go where it was parked, so that its thread goes on', async () => {
    const old = await stage.send();
    outcomes.set(old.id, 'park');
    await until('it to be parked', async () =>
      (await stage.inbox([old.id]))[0]?.state === 'parked' ? true : undefined,
    );
    const behind = await stage.send({ correlationid: old.id });
    const newer = await correct(old.id);
    await stage.untilAll([behind.id, newer.id], 'delivered');
    await stage.untilAll([old.id], 'refused');
    expect(await stage.look(old.id)).toEqual({
      state: 'refused',
      said: ['accepted', 'received', 'refused:superseded'],
    });
    expect(stage.applied.filter((id) => [old.id, behind.id, newer.id].includes(id))).toEqual([
      behind.id,
      newer.id,
    ]);
    expect(await stage.inbox([old.id])).toMatchObject([{ state: 'refused', is_sealed: false }]);
  });

  it('is let go where it waits for another try', async () => {
    const old = await stage.send();
    outcomes.set(old.id, 'retry');
    await until('a try', async () => (shown.includes(old.id) ? true : undefined));
    const newer = await correct(old.id);
    await stage.untilAll([newer.id], 'delivered');
    await stage.untilAll([old.id], 'refused');
    expect(shown.filter((id) => id === old.id)).toHaveLength(1);
  });

  it('may have been refused', async () => {
    const old = await stage.send();
    outcomes.set(old.id, 'refuse');
    await stage.untilAll([old.id], 'refused');
    const newer = await correct(old.id);
    await stage.untilAll([newer.id], 'delivered');
    expect(await stage.look(old.id)).toMatchObject({
      said: ['accepted', 'received', 'refused:schema-violation'],
    });
  });

  it('is applied where it is in work at that moment, and the newer one is refused', async () => {
    const old = await stage.send();
    const gate = Promise.withResolvers<void>();
    outcomes.set(old.id, gate.promise);
    await until('it to be in work', async () => (shown.includes(old.id) ? true : undefined));
    const newer = await correct(old.id);
    await stage.untilAll([newer.id], 'received');
    gate.resolve();
    await stage.untilAll([newer.id], 'refused');
    expect(await stage.look(newer.id)).toMatchObject({
      said: ['accepted', 'received', 'refused:superseded-too-late'],
    });
    await stage.untilAll([old.id], 'delivered');
    expect(stage.applied.filter((id) => [old.id, newer.id].includes(id))).toEqual([old.id]);
  });

  it('is refused where its work gives it back', async () => {
    const old = await stage.send();
    const gate = Promise.withResolvers<void>();
    outcomes.set(
      old.id,
      gate.promise.then(() => Promise.reject(new Error('ficticio'))),
    );
    await until('it to be in work', async () => (shown.includes(old.id) ? true : undefined));
    const newer = await correct(old.id);
    await stage.untilAll([newer.id], 'received');
    gate.resolve();
    await stage.untilAll([newer.id], 'delivered');
    await stage.untilAll([old.id], 'refused');
    expect(await stage.look(old.id)).toMatchObject({ said: ['accepted', 'received', 'refused:superseded'] });
    expect(stage.applied).not.toContain(old.id);
  });
});

describe('an endpoint', () => {
  it('applied nothing twice', () => {
    expect(new Set(stage.applied).size).toBe(stage.applied.length);
  });
});
