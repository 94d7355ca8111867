import { type ErrorCode, ValijaError } from '@valija/errors';
import { hop, type Log, Loop } from '@valija/runtime';
import type { Database } from '@valija/store';
import { moveCursor, parkEvent, readCursor } from './parked-events.js';

/** An event at its place in the list in which an existing system publishes what happens in it. */
export interface PublishedEvent {
  /** Place in the list: the next look begins after it. It differs from the place before it. */
  readonly cursor: string;
  /** The system's own identifier of the event, a UUID. Anything else may be content and is never kept: then its place stands for it. */
  readonly key: unknown;
  readonly event: unknown;
}

/** A list of events that an existing system lets one read. */
export interface EventFeed {
  /** Under which the place in the list is kept, for instance `sermig`. */
  readonly name: string;
  /**
   * A page of events after a place, in the order of the list; none where there is nothing new.
   * @param after undefined: from the first event
   * @throws where the list cannot be read now: it is read again from the same place
   */
  read(after: string | undefined): Promise<readonly PublishedEvent[]>;
  /**
   * Does what an event asks for, once, however often the event comes; it is committed when this ends.
   * @throws ValijaError for an event that can become nothing: it is parked under the error's code
   */
  take(event: unknown): Promise<void>;
}

export interface EventPollerOptions {
  readonly db: Database;
  readonly log: Log;
  /** Longest wait between two looks at a quiet list, in milliseconds. */
  readonly idleMsMax: number;
  /** Waits after a failure: the first, doubling to the longest, ±20 %, in milliseconds; default 500 and 60,000. */
  readonly backoffMs?: { readonly min: number; readonly max: number };
  /** Tries of one event that fails for a reason of the moment, before it is parked; default 6. */
  readonly triesMax?: number;
}

/**
 * Reads an existing system's list of events, each at least once and in order. The place is kept in the database and moves past
 * an event only when that was taken or parked, so a restart loses none and a page cut short is read again. An event that can
 * become nothing is parked and lets the next pass; a list that cannot be read is read again after growing waits. Several
 * processes may read one list: whoever moves the place first goes on, the other looks again.
 */
export class EventPoller {
  private readonly loop: Loop;
  private failures = 0;
  private notBefore = 0;
  private stuck = { key: '', tries: 0 };

  constructor(
    private readonly feed: EventFeed,
    private readonly options: EventPollerOptions,
  ) {
    const { idleMsMax, log } = options;
    this.loop = new Loop(() => this.pass(), {
      idleMsMax,
      onError: (error) => log.warn('will recover by itself', { error }),
    });
  }

  start(): void {
    this.loop.start();
  }

  /** There may be news: look now, unless the list failed a moment ago. */
  nudge(): void {
    this.loop.nudge();
  }

  /** Lets the event in work end. */
  stop(): Promise<void> {
    return this.loop.stop();
  }

  /** Reads a page, unless a failure asks to wait. @returns how many events it found */
  async pass(): Promise<number> {
    if (Date.now() < this.notBefore) return 0;
    try {
      const found = await this.takePage();
      this.failures = 0;
      return found;
    } catch (error) {
      this.failures += 1;
      this.notBefore = Date.now() + this.backoffMs(error);
      this.options.log.warn('events will be read again', { error });
      return 0;
    }
  }

  private async takePage(): Promise<number> {
    const { db } = this.options;
    let cursor = await readCursor(db, this.feed.name);
    const page = await this.feed.read(cursor);
    for (const published of page) {
      await this.takeOne(published);
      if (!(await moveCursor(db, this.feed.name, cursor, published.cursor))) break;
      cursor = published.cursor;
    }
    return page.length;
  }

  private async takeOne(published: PublishedEvent): Promise<void> {
    const { event } = published;
    const key = keyOf(published);
    try {
      await hop('native-intake', {}, () => this.feed.take(event));
    } catch (error) {
      const reason = this.reasonToPark(key, error);
      if (!reason) throw error;
      const pointers = error instanceof ValijaError ? error.pointers : [];
      await parkEvent(this.options.db, { feed: this.feed.name, key, code: reason, pointers });
      this.options.log.error('event parked', { code: reason, error });
    }
  }

  /** A reason of the moment may pass, so the event keeps its place for some tries; the others must not wait for ever. */
  private reasonToPark(key: string, error: unknown): ErrorCode | undefined {
    if (error instanceof ValijaError && error.handling !== 'retry') return error.code;
    this.stuck = { key, tries: this.stuck.key === key ? this.stuck.tries + 1 : 1 };
    if (this.stuck.tries < (this.options.triesMax ?? 6)) return undefined;
    return error instanceof ValijaError ? error.code : 'internal';
  }

  private backoffMs(error: unknown): number {
    if (error instanceof ValijaError && error.retryAfterMs !== undefined) return error.retryAfterMs;
    const { min, max } = this.options.backoffMs ?? { min: 500, max: 60_000 };
    return Math.min(min * 2 ** (this.failures - 1), max) * (0.8 + 0.4 * Math.random());
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const keyOf = ({ key, cursor }: PublishedEvent): string =>
  typeof key === 'string' && uuid.test(key) ? key : `cursor ${cursor}`;
