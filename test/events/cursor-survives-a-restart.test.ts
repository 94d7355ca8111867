import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Database } from '@valija/store';
import { until } from '../support/until.js';
import { openDatabase, pollerOf, ScriptedFeed } from './stage.js';

describe('the place in a list of events', () => {
  let stage: Awaited<ReturnType<typeof openDatabase>>;
  beforeEach(async () => {
    stage = await openDatabase();
  });
  afterEach(() => stage.close());

  it('survives a restart: no event is lost, none that was done is done again', async () => {
    const feed = new ScriptedFeed();
    feed.publish(1, 2, 3, 4, 5);
    const first = pollerOf(feed, stage.db);
    first.start();
    await until('all events', async () => (feed.taken.length === 5 ? true : undefined));
    await first.stop();

    feed.publish(6, 7);
    const db = new Database(stage.url);
    const second = pollerOf(feed, db);
    second.start();
    await until('the new events', async () => (feed.taken.length >= 7 ? true : undefined));
    await second.stop();
    await db.close();
    expect(feed.taken).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(feed.asked[0]).toBeUndefined();
  });

  it('stays before an event whose work did not end', async () => {
    const feed = new ScriptedFeed();
    feed.publish(1, 2, 3);
    feed.onTake = (event) => {
      if (event === 2 && feed.asked.length === 1) throw new Error('killed in the middle of the second');
    };
    const poller = pollerOf(feed, stage.db);
    await poller.pass();
    expect(feed.taken).toEqual([1]);
    // As after a restart: another reader, which knows nothing but the database.
    await pollerOf(feed, stage.db).pass();
    expect(feed.asked).toEqual([undefined, '1']);
    expect(feed.taken).toEqual([1, 2, 3]);
  });

  it('is never moved back by a reader that was slower', async () => {
    const feed = new ScriptedFeed();
    feed.publish(1, 2, 3, 4);
    const quick = pollerOf(feed, stage.db);
    const slow = pollerOf(feed, stage.db);
    let isFirst = true;
    feed.onTake = async () => {
      if (!isFirst) return;
      isFirst = false;
      await quick.pass();
      await quick.pass();
    };
    await slow.pass();
    await slow.pass();
    // The slow one did the first event too, as at least once allows, and then looked again from where the quick one was.
    expect(feed.taken).toEqual([1, 2, 3, 4, 1]);
    expect(feed.asked.at(-1)).toBe('4');
  });
});
