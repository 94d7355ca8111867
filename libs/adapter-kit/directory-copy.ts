import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Chain,
  Directory,
  type DirectoryDocument,
  emptyChain,
  extendCopy,
  type Pins,
} from '@valija/directory';
import { ValijaError } from '@valija/errors';
import { type Log, Loop } from '@valija/runtime';
import type { Database } from '@valija/store';
import { keepCopy, loadCopy } from './directory-store.js';

export interface DirectoryCopyOptions {
  readonly pins: Pins;
  /** A copy to begin with, where the database has none. */
  readonly first: () => DirectoryDocument;
  /** Reads what the gateway published after a number. */
  readonly fetch: (after: number) => Promise<DirectoryDocument>;
  /** How often the gateway is asked, in milliseconds. */
  readonly pollMs: number;
  /** How old the copy may be that is worked from, in milliseconds. */
  readonly ageMsMax: number;
  readonly now: () => Date;
}

/** How often a head is kept that says nothing new but its moment, in milliseconds. */
const keepHeadMs = 60_000;
/** Shortest time between two questions out of turn, in milliseconds. */
const askAgainMs = 250;

/** An endpoint's copy of the directory: verified, kept in its own database, and renewed for as long as the gateway answers. */
export class DirectoryCopy {
  readonly directory: Directory;
  private readonly loop: Loop;
  private asking: Promise<number> | undefined;
  private keptAt = 0;
  private answeredAt = Number.NEGATIVE_INFINITY;

  private constructor(
    private readonly db: Database,
    private readonly options: DirectoryCopyOptions,
    chain: Chain,
    log: Log,
  ) {
    const { ageMsMax, now, pollMs } = options;
    this.directory = new Directory(chain, { ageMsMax, now });
    this.loop = new Loop(() => this.refresh().then(() => 0), {
      idleMsMin: pollMs,
      idleMsMax: pollMs,
      onError: (error) => {
        const isAlarm = error instanceof ValijaError && error.code !== 'service-unavailable';
        if (isAlarm)
          log.error('the directory that was published is not believed', { code: error.code, error });
        else log.warn('the directory could not be renewed', { error });
      },
    });
  }

  /** @throws ValijaError as `extendCopy`: neither what was kept nor what came with the installation is believed unverified. */
  static async open(db: Database, options: DirectoryCopyOptions, log: Log): Promise<DirectoryCopy> {
    const { pins, first, now } = options;
    const kept = await loadCopy(db);
    const document = kept ?? first();
    const copy = await extendCopy(emptyChain(pins), document, pins, now().getTime());
    if (!kept) await db.transaction(async (tx) => keepCopy(tx, 0, document));
    return new DirectoryCopy(db, options, copy, log);
  }

  start(): void {
    this.loop.start();
  }

  stop(): Promise<void> {
    return this.loop.stop();
  }

  /**
   * Asks the gateway for what is new; who asks meanwhile waits for the same answer.
   * @returns how many statements are new
   * @throws ValijaError as `extendCopy`; `service-unavailable`
   */
  refresh(): Promise<number> {
    this.asking ??= this.ask().finally(() => {
      this.asking = undefined;
    });
    return this.asking;
  }

  /** Whether the gateway answered within the last so many milliseconds, two of our questions at least. */
  hasAnsweredFor(ms: number): boolean {
    return performance.now() - this.answeredAt < Math.max(ms, 2 * this.options.pollMs);
  }

  /**
   * Does what needs a key, and once more with a newer directory where the key is unknown: somebody may have learnt of it before us.
   * @throws whatever the work throws
   */
  async withKeys<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ValijaError) || error.code !== 'key-unknown') throw error;
      await sleep(askAgainMs);
      await this.refresh().catch(() => undefined);
      return work();
    }
  }

  private async ask(): Promise<number> {
    const { pins, now, fetch } = this.options;
    const before = this.directory.current;
    const document = await fetch(before.seq);
    this.answeredAt = performance.now();
    const copy = await extendCopy(before, document, pins, now().getTime());
    const found = copy.seq - before.seq;
    if (found > 0 || copy.at - this.keptAt > keepHeadMs) {
      await this.db.transaction(async (tx) => keepCopy(tx, before.seq, document));
      this.keptAt = copy.at;
    }
    this.directory.replace(copy);
    return found;
  }
}
