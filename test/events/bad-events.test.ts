import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ValijaError } from '@valija/errors';
import { idOf, openDatabase, parkedIn, pollerOf, ScriptedFeed } from './stage.js';

describe('a list of events', () => {
  let stage: Awaited<ReturnType<typeof openDatabase>>;
  let feed: ScriptedFeed;
  beforeEach(async () => {
    stage = await openDatabase();
    feed = new ScriptedFeed();
  });
  afterEach(() => stage.close());

  it('goes on past an event that can become nothing, which is parked with its cause', async () => {
    feed.publish(1, 2, 3);
    feed.onTake = (event) => {
      if (event === 2) throw new ValijaError('native-code-unknown', undefined, { pointers: ['/estado'] });
    };
    await pollerOf(feed, stage.db).pass();
    expect(feed.taken).toEqual([1, 3]);
    expect(await parkedIn(stage.db)).toEqual([
      { key: idOf(2), code: 'native-code-unknown', pointers: ['/estado'], times: 1 },
    ]);
  });

  it('counts the same bad event, and does not park it twice', async () => {
    feed.publish(1, 1);
    feed.onTake = () => {
      throw new ValijaError('thread-unknown');
    };
    await pollerOf(feed, stage.db).pass();
    expect(await parkedIn(stage.db)).toEqual([
      { key: idOf(1), code: 'thread-unknown', pointers: [], times: 2 },
    ]);
  });

  it('keeps nothing of an event whose key has not the agreed form', async () => {
    feed.events.push({ cursor: '1', key: 'Persona Ficticia', event: {} });
    feed.onTake = () => {
      throw new ValijaError('native-contract-broken');
    };
    await pollerOf(feed, stage.db).pass();
    expect(await parkedIn(stage.db)).toMatchObject([{ key: 'cursor 1' }]);
  });

  it.each([
    ['a reason of the moment', new ValijaError('native-unavailable'), 'native-unavailable'],
    ['a fault of ours', new TypeError('made up'), 'internal'],
  ])(
    'tries an event again after %s, and does not let it block the others for ever',
    async (_, error, code) => {
      feed.publish(1, 2);
      feed.onTake = (event) => {
        if (event === 1) throw error;
      };
      const poller = pollerOf(feed, stage.db);
      for (const tries of [1, 2]) {
        await poller.pass();
        expect({ tries, taken: feed.taken, parked: await parkedIn(stage.db) }).toEqual({
          tries,
          taken: [],
          parked: [],
        });
        await sleep(10);
      }
      await poller.pass();
      expect(feed.taken).toEqual([2]);
      expect(await parkedIn(stage.db)).toMatchObject([{ key: idOf(1), code }]);
    },
  );

  it('is read again from the same place after a wait where it cannot be read', async () => {
    feed.publish(1);
    let failing = true;
    feed.onRead = () => {
      if (failing) throw new ValijaError('native-unavailable', 'HTTP 500');
    };
    const poller = pollerOf(feed, stage.db, { min: 2_000, max: 2_000 });
    await poller.pass();
    await poller.pass();
    // The second pass came at once, within the wait.
    expect(feed.asked).toHaveLength(1);
    await sleep(2_500);
    failing = false;
    await poller.pass();
    expect(feed.asked).toEqual([undefined, undefined]);
    expect(feed.taken).toEqual([1]);
    expect(await parkedIn(stage.db)).toEqual([]);
  });

  it('waits as long as the list asks', async () => {
    feed.onRead = () => {
      throw new ValijaError('native-unavailable', 'HTTP 429', { retryAfterMs: 60_000 });
    };
    const poller = pollerOf(feed, stage.db);
    await poller.pass();
    await sleep(20);
    await poller.pass();
    expect(feed.asked).toHaveLength(1);
  });
});
