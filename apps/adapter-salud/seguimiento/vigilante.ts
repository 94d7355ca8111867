import { moveCursor, parkEvent, readCursor } from '@valija/adapter-kit';
import { ValijaError } from '@valija/errors';
import { type Log, Loop } from '@valija/runtime';
import type { Database } from '@valija/store';
import type { Centro } from '../centros.js';
import { searchFor } from '../vocabulario.js';
import { feedOf, type Seguidor } from './seguidor.js';
import type { Suscripcion } from './suscripcion.js';
import { momentOf, versionIdOf } from './versiones.js';

export interface VigilanteOptions {
  readonly db: Database;
  readonly log: Log;
  /** Longest wait between two looks at a quiet centre, in milliseconds, and where it notifies. */
  readonly idleMs: number;
  readonly subscribedIdleMs: number;
  /** Milliseconds since the epoch; default the clock. */
  readonly now?: () => number;
}

/** How far before the place that was reached a look begins: writes of a server may show up out of order. In milliseconds. */
const overlapMs = 2 * 60_000;
/** As far back, and as often, a look goes for what an overlap does not find, as after a clock was set back. In milliseconds. */
const reviewMs = 7 * 24 * 3_600_000;
const reviewEveryMs = 15 * 60_000;
/** How often the subscription is looked after, in milliseconds. */
const subscriptionEveryMs = 60_000;
/** Waits after a failure: the first, doubling to the longest, ±20 %, in milliseconds. */
const backoffMs = { min: 500, max: 60_000 };
/** Tries of a Task that nobody knows, or that fails for a reason nobody expected, before it is parked: about a minute. */
const triesMax = 8;

/** A Task that could not be followed yet. */
interface Wait {
  readonly version: string;
  readonly tries: number;
  /** Infinity for one that is parked, until the next review. */
  readonly notBefore: number;
}

/**
 * Watches the Tasks of one centre: looks for those that changed, and has each followed. The place reached is the server's own time, never
 * later than ours, and is kept in the database; while a Task waits for another try it does not move. A centre that does not answer is asked
 * again after growing waits, and holds up no other.
 */
export class Vigilante {
  private readonly loop: Loop;
  private readonly now: () => number;
  private readonly waits = new Map<string, Wait>();
  private readonly feed: string;
  private nudged = false;
  private failures = 0;
  private notBefore = 0;
  private lookedAt = 0;
  private reviewedAt = 0;
  private subscribedAt = 0;

  constructor(
    private readonly centro: Centro,
    private readonly seguidor: Pick<Seguidor, 'follow'>,
    private readonly options: VigilanteOptions,
    readonly suscripcion?: Suscripcion,
  ) {
    this.now = options.now ?? Date.now;
    this.feed = feedOf(centro);
    this.loop = new Loop(() => this.pass(), {
      idleMsMax: options.idleMs,
      onError: (error) => options.log.warn('will recover by itself', { error, queue: this.feed }),
    });
  }

  start(): void {
    this.loop.start();
  }

  stop(): Promise<void> {
    return this.loop.stop();
  }

  /** The centre says that there is news: look now, unless it failed a moment ago. */
  nudge(): void {
    this.nudged = true;
    this.loop.nudge();
  }

  /** Looks, unless a failure asks to wait or the centre would have told. @returns how many versions were taken */
  async pass(): Promise<number> {
    const now = this.now();
    const isWaiting = [...this.waits.values()].some(({ notBefore }) => notBefore < Infinity);
    const isTold = this.suscripcion?.isActive && !this.nudged && !isWaiting;
    if (now < this.notBefore || (isTold && now < this.lookedAt + this.options.subscribedIdleMs)) return 0;
    this.nudged = false;
    try {
      const taken = await this.look(now);
      this.lookedAt = now;
      this.failures = 0;
      await this.subscribe(now);
      return taken;
    } catch (error) {
      this.failures += 1;
      this.notBefore = now + waitMs(this.failures, error);
      // A server that has more than it can tell at once is asked for less.
      if (error instanceof ValijaError && error.handling !== 'retry') this.reviewedAt = now;
      this.options.log.warn('a health centre will be read again', { error, queue: this.feed });
      return 0;
    }
  }

  private async look(now: number): Promise<number> {
    const { db } = this.options;
    const cursor = await readCursor(db, this.feed);
    const reviews = now >= this.reviewedAt + reviewEveryMs;
    const back = reviews ? reviewMs : overlapMs;
    const since = cursor && new Date(Date.parse(cursor) - back).toISOString();
    const found = await this.centro.server.search<fhir4.Task>('Task', {
      identifier: searchFor(''),
      _count: '100',
      ...(since ? { _lastUpdated: `ge${since}` } : {}),
    });
    if (reviews)
      for (const [id, { notBefore }] of this.waits) if (notBefore === Infinity) this.waits.delete(id);
    let taken = 0;
    let held = false;
    for (const task of found.toSorted((a, b) => millisOf(a) - millisOf(b))) {
      const outcome = await this.takeOne(task, now);
      if (outcome === 'held') held = true;
      else taken += outcome;
    }
    if (reviews) this.reviewedAt = now;
    const newest = Math.min(now, Math.max(0, ...found.map(millisOf)));
    if (!held && newest > Date.parse(cursor ?? '1970-01-01'))
      await moveCursor(db, this.feed, cursor, new Date(newest).toISOString());
    return taken;
  }

  /** A Task that fails waits for itself alone. */
  private async takeOne(task: fhir4.Task, now: number): Promise<number | 'held'> {
    const { db, log } = this.options;
    const id = /^[A-Za-z0-9.-]{1,64}$/.test(task.id ?? '') ? String(task.id) : '';
    const version = versionIdOf(task) ?? momentOf(task) ?? '';
    const wait = this.waits.get(id);
    const { tries, notBefore } = wait?.version === version ? wait : { tries: 0, notBefore: 0 };
    if (now < notBefore) return notBefore === Infinity ? 0 : 'held';
    try {
      const taken = await this.seguidor.follow(this.centro, { ...task, id }, tries >= triesMax);
      this.waits.delete(id);
      return taken;
    } catch (error) {
      const known = error instanceof ValijaError ? error : undefined;
      const mayHeal = known?.handling === 'retry';
      const mayPass = !known || known.retryAfterMs !== undefined;
      if (mayHeal || (mayPass && tries < triesMax)) {
        this.waits.set(id, { version, tries: tries + 1, notBefore: now + waitMs(tries + 1, error) });
        log.warn('a Task will be followed again', { error, queue: this.feed });
        return 'held';
      }
      const code = known?.code ?? 'internal';
      const key = `Task/${id}/_history/${version}`;
      await parkEvent(db, { feed: this.feed, key, code, pointers: known?.pointers ?? [] });
      log.error('event parked', { code, error, queue: this.feed });
      this.waits.set(id, { version, tries, notBefore: Infinity });
      return 0;
    }
  }

  /** Without a subscription the centre is read all the same, only more often. */
  private async subscribe(now: number): Promise<void> {
    if (!this.suscripcion || now < this.subscribedAt) return;
    try {
      await this.suscripcion.ensure(now);
      // One that was just asked for is looked at again soon.
      this.subscribedAt = now + (this.suscripcion.isActive ? subscriptionEveryMs : this.options.idleMs);
    } catch (error) {
      this.suscripcion.isActive = false;
      this.subscribedAt = now + subscriptionEveryMs;
      this.options.log.warn('a subscription will be made again', { error, queue: this.feed });
    }
  }
}

const millisOf = (task: fhir4.Task): number => Date.parse(momentOf(task) ?? '') || 0;

function waitMs(failures: number, error: unknown): number {
  if (error instanceof ValijaError && error.retryAfterMs !== undefined) return error.retryAfterMs;
  return Math.min(backoffMs.min * 2 ** (failures - 1), backoffMs.max) * (0.8 + 0.4 * Math.random());
}
