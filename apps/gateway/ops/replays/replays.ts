import type { MessageKey } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import type { Actor, Replay, ReplayPreview, ReplayState } from '@valija/ops-api';
import type { Log } from '@valija/runtime';
import type { Database, Tx } from '@valija/store';
import { v7 as uuidv7 } from 'uuid';
import type { Pauses } from '../endpoints/pauses.js';
import { type Asker, askFor } from './ask.js';
import { type Judged, judgeCandidates } from './candidates.js';
import { showReplay } from './show.js';
import {
  addReplay,
  type ClaimedReplay,
  claimReplay,
  countItems,
  findReplay,
  type ItemState,
  lockReplay,
  markItem,
  saveReplay,
  settleItems,
  skipWaiting,
  takeWaiting,
} from './store.js';

/** Most messages of one replay, and most replays under way at once. */
export const itemsMax = 10_000;
const openMax = 100;
/** What is asked for at once is a quarter of what is asked for in a second. */
const partsPerSecond = 4;
/** How often it is looked what became of what was asked for, in milliseconds: soon at first, seldom after an hour. */
const lookMs = 500;
const lookMsLate = 15_000;
const lateMs = 3_600_000;

/** What somebody wants to be tried again. */
export interface WantedReplay {
  readonly filter: object;
  readonly reason: string;
  readonly canary: boolean;
  readonly perSecond: number;
}

/**
 * Tries messages again that wait at their recipients, or did not get there: the same messages, under the same ids, at a pace. A message of a
 * replay ends with what its recipient signs, never with being sent.
 *
 * | state | what happens | goes to |
 * |---|---|---|
 * | `canary` | one message is asked for; the others wait | `running` when that is delivered, `stopped` when it is refused or parked again |
 * | `running` | the others are asked for, so many a second | `done` when each has ended or is parked again |
 * | `stopped`, `cancelled`, `done` | nothing more is asked for; what was asked for goes on, and is counted | |
 *
 * Everything is in the database: what is asked for and that it was are one transaction, so a gateway that is killed in its middle has done
 * a part or has not, and another one goes on. Each part is one gateway's, whichever comes first.
 */
export class Replays {
  constructor(
    private readonly db: Database,
    private readonly asker: Asker,
    private readonly pauses: Pauses,
    private readonly log: Log,
  ) {}

  /** What a replay of these messages would do at this moment. */
  async preview(chosen: readonly MessageKey[]): Promise<ReplayPreview> {
    const { would, ended, notReplayable } = await this.judge(chosen);
    return {
      would: would.length,
      ended,
      notReplayable: [...notReplayable].map(([code, count]) => ({ code, count })),
    };
  }

  /** @throws ValijaError `replay-too-large`, `replay-empty` where nothing can be asked for, `replays-full` */
  async start(chosen: readonly MessageKey[], wanted: WantedReplay, by: Actor): Promise<Replay> {
    const { would } = await this.judge(chosen);
    if (would.length === 0) throw new ValijaError('replay-empty');
    const id = uuidv7();
    const replay = { id, by, at: this.asker.now(), ...wanted };
    const isAdded = await this.db.transaction((tx) => addReplay(tx, replay, would, openMax));
    if (!isAdded) throw new ValijaError('replays-full');
    this.log.warn('a replay begins', { count: would.length });
    return this.show(id);
  }

  /** Asks for nothing more; what was asked for goes on. Said again it changes nothing. @throws ValijaError `not-found`, `replay-over` */
  async cancel(id: string): Promise<Replay> {
    await this.db.transaction(async (tx) => {
      const replay = await lockReplay(tx, id);
      if (!replay) throw new ValijaError('not-found');
      if (replay.state === 'cancelled') return;
      if (replay.state !== 'canary' && replay.state !== 'running') throw new ValijaError('replay-over');
      skipWaiting(tx, id);
      saveReplay(tx, id, { state: 'cancelled', closed: false, afterMs: 0 });
    });
    return this.show(id);
  }

  /** @throws ValijaError `not-found` */
  async show(id: string): Promise<Replay> {
    const found = await findReplay(this.db, id);
    if (!found) throw new ValijaError('not-found');
    return showReplay(found);
  }

  /** Does a part of one replay. @returns whether there was one */
  async pass(): Promise<number> {
    const found = await this.db.transaction(async (tx) => {
      const replay = await claimReplay(tx);
      if (replay) await this.advance(tx, replay);
      return replay;
    });
    return found ? 1 : 0;
  }

  private async judge(chosen: readonly MessageKey[]): Promise<Judged> {
    if (chosen.length > itemsMax) throw new ValijaError('replay-too-large');
    return judgeCandidates(this.db, chosen, {
      directory: this.asker.directory,
      isPaused: (endpoint) => this.pauses.has(endpoint),
    });
  }

  private async advance(tx: Tx, replay: ClaimedReplay): Promise<void> {
    await settleItems(tx, replay.id);
    const { totals, canary } = await countItems(tx, replay.id);
    let { state } = replay;
    if (state === 'canary' && canary && hasFailed(canary.state)) {
      skipWaiting(tx, replay.id);
      const stoppedBecause = canary.code ?? undefined;
      this.log.warn('a replay stops at its first message', stoppedBecause ? { code: stoppedBecause } : {});
      saveReplay(tx, replay.id, { state: 'stopped', stoppedBecause, closed: true, afterMs: 0 });
      return;
    }
    if (state === 'canary' && canary?.state === 'delivered') state = 'running';
    const isFree = state === 'running' || canary?.state !== 'asked';
    const asked = isGoing(state) && isFree ? await this.ask(tx, replay, state === 'canary') : 0;
    const isOver = totals.waiting === 0 && totals.asked === 0;
    saveReplay(tx, replay.id, {
      state: isOver && isGoing(state) ? 'done' : state,
      closed: isOver,
      afterMs: asked > 0 && state === 'running' ? (asked * 1_000) / replay.per_second : this.lookMs(replay),
    });
  }

  /** @returns how many were asked for, or found not to be */
  private async ask(tx: Tx, replay: ClaimedReplay, isCanary: boolean): Promise<number> {
    const limit = isCanary ? 1 : Math.max(1, Math.floor(replay.per_second / partsPerSecond));
    const items = await takeWaiting(tx, replay.id, this.pauses.endpoints, limit);
    for (const item of items) {
      const outcome = await askFor(tx, item, replay.id, this.asker);
      if (typeof outcome === 'string') markItem(tx, replay.id, item, { state: outcome, isCanary });
      else markItem(tx, replay.id, item, { state: 'skipped', code: outcome.code, isCanary });
    }
    return items.length;
  }

  private lookMs({ at }: ClaimedReplay): number {
    return this.asker.now().getTime() - at.getTime() > lateMs ? lookMsLate : lookMs;
  }
}

const isGoing = (state: ReplayState): boolean => state === 'canary' || state === 'running';

const hasFailed = (state: ItemState): boolean => state === 'refused' || state === 'parkedAgain';
