import { ValijaError } from '@valija/errors';
import type { SearchParams } from '../client/search.js';
import type { FhirServer } from '../client/server.js';
import { millisOf, momentOf, versionIdOf } from '../history/versions.js';
import { Scan } from './scan.js';
import type { TopicSubscription } from './subscription.js';
import { Waits, waitMs } from './waits.js';

/** What is watched, and what is done with what changed there. */
export interface Watched<R extends fhir4.Resource> {
  readonly server: Pick<FhirServer, 'searchPart'>;
  readonly type: R['resourceType'];
  /** What is searched for, without `_lastUpdated`. */
  readonly params: SearchParams;
  /** Where it is kept how far the server was followed: a moment in RFC 3339, undefined where it never was. */
  readonly place: {
    read(): Promise<string | undefined>;
    /** Moves it, unless somebody else did since it was read. */
    move(from: string | undefined, to: string): Promise<unknown>;
  };
  /**
   * Does what a change asks for, once, however often the resource is found.
   *
   * @param found its id is empty where it has none
   * @param isImpatient whether to go on without what has been waited for
   * @returns how many versions were taken
   * @throws what makes it wait for another try, or be set aside
   */
  follow(found: R & { readonly id: string }, isImpatient: boolean): Promise<number>;
  /** Keeps for a person what cannot be followed. */
  setAside(key: string, error: unknown): Promise<void>;
  /** Told of what will be tried again. */
  onFailure(what: 'server' | 'resource' | 'subscription', error: unknown): void;
}

export interface WatchOptions {
  /** Longest wait between two looks at a quiet server, in milliseconds, and where it notifies. */
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

/** A look at the server that has not come to its end. */
interface Look<R extends fhir4.Resource> {
  readonly scan: Scan<R>;
  readonly reviews: boolean;
  /** Something found waits for another try: the place stays before it. */
  isHeld: boolean;
}

/**
 * Watches the resources of one server: looks for those that changed, and has each followed. The place reached is the server's own time,
 * never later than ours; while a resource waits for another try it does not move. A server that does not answer is asked again after
 * growing waits.
 */
export class Watch<R extends fhir4.Resource> {
  private readonly now: () => number;
  private readonly waits = new Waits();
  private look: Look<R> | undefined;
  private isNudged = false;
  private failures = 0;
  private notBefore = 0;
  private newest = 0;
  private lookedAt = 0;
  private reviewedAt = 0;
  private subscribedAt = 0;

  constructor(
    private readonly watched: Watched<R>,
    private readonly options: WatchOptions,
    private readonly subscription?: TopicSubscription,
  ) {
    this.now = options.now ?? Date.now;
  }

  /** The server says that there is news: the next pass looks, unless it failed a moment ago. */
  nudge(): void {
    this.isNudged = true;
  }

  /**
   * Takes a step of a look, unless a failure asks to wait or the server would have told.
   * @returns how many versions were taken, or 1 where the look goes on; 0: there is nothing to do now
   */
  async pass(): Promise<number> {
    const now = this.now();
    if (now < this.notBefore || (!this.look && this.mayRest(now))) return 0;
    try {
      const taken = await this.step(now);
      this.failures = 0;
      if (this.look) return Math.max(taken, 1);
      this.lookedAt = now;
      await this.subscribe(now);
      return taken;
    } catch (error) {
      this.failures += 1;
      this.notBefore = now + waitMs(this.failures, error);
      this.watched.onFailure('server', error);
      return 0;
    }
  }

  private mayRest(now: number): boolean {
    const isTold = this.subscription?.isActive && !this.isNudged && !this.waits.areDue;
    return isTold === true && now < this.lookedAt + this.options.subscribedIdleMs;
  }

  private async step(now: number): Promise<number> {
    const { place } = this.watched;
    const cursor = await place.read();
    const look = this.look ?? this.begin(now, cursor);
    // Whatever fails from here on, what was found is found again: only the server's own failures are waited for within a look.
    this.look = undefined;
    const { found, upTo, failure, isLast } = await look.scan.step().catch((error: unknown) => {
      this.keep(look, error, now);
      throw error;
    });
    this.newest = look.scan.newest;
    let taken = 0;
    for (const resource of found.toSorted((a, b) => millisOf(a) - millisOf(b))) {
      const outcome = await this.takeOne(resource, now);
      if (outcome === 'held') look.isHeld = true;
      else taken += outcome;
    }
    const reached = Math.min(now, upTo ?? 0);
    if (!look.isHeld && reached > Date.parse(cursor ?? '1970-01-01'))
      await place.move(cursor, new Date(reached).toISOString());
    if (failure) {
      this.keep(look, failure, now);
      throw failure;
    }
    if (!isLast) this.look = look;
    else if (look.reviews) this.reviewedAt = now;
    return taken;
  }

  private begin(now: number, cursor: string | undefined): Look<R> {
    const { server, type, params } = this.watched;
    const reviews = now >= this.reviewedAt + reviewEveryMs;
    if (reviews) this.waits.reopen();
    this.isNudged = false;
    const place = cursor === undefined ? undefined : Date.parse(cursor);
    const since = place && place - (reviews ? reviewMs : overlapMs);
    this.newest = Math.max(this.newest, place ?? 0);
    return { scan: new Scan<R>(server, type, params, since, now, this.newest), reviews, isHeld: false };
  }

  /** A look goes on where another try may help. One that has failed is begun anew, and a review does not hold up what is new. */
  private keep(look: Look<R>, error: unknown, now: number): void {
    if (error instanceof ValijaError && error.handling === 'retry') this.look = look;
    else if (look.reviews) this.reviewedAt = now;
  }

  /** A resource that fails waits for itself alone. */
  private async takeOne(resource: R, now: number): Promise<number | 'held'> {
    const { follow, setAside, onFailure } = this.watched;
    const id = /^[A-Za-z0-9.-]{1,64}$/.test(resource.id ?? '') ? String(resource.id) : '';
    const version = versionIdOf(resource) ?? momentOf(resource) ?? '';
    const state = this.waits.stateOf(id, version, now);
    if (state !== 'free') return state === 'waiting' ? 'held' : 0;
    try {
      const taken = await follow({ ...resource, id }, this.waits.isLastTry(id, version));
      this.waits.done(id);
      return taken;
    } catch (error) {
      if (this.waits.fail(id, version, now, error)) {
        onFailure('resource', error);
        return 'held';
      }
      await setAside(`${resource.resourceType}/${id}/_history/${version}`, error);
      this.waits.setAside(id, version);
      return 0;
    }
  }

  /** Without a subscription the server is read all the same, only more often. */
  private async subscribe(now: number): Promise<void> {
    const { subscription } = this;
    if (!subscription || now < this.subscribedAt) return;
    try {
      await subscription.ensure(now);
      // One that was just asked for is looked at again soon.
      this.subscribedAt = now + (subscription.isActive ? subscriptionEveryMs : this.options.idleMs);
    } catch (error) {
      subscription.isActive = false;
      this.subscribedAt = now + subscriptionEveryMs;
      this.watched.onFailure('subscription', error);
    }
  }
}
