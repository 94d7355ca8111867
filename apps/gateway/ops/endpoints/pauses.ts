import { deliverKey, lanes } from '@valija/bus';
import type { Directory } from '@valija/directory';
import { ValijaError } from '@valija/errors';
import type { Actor, EndpointPause } from '@valija/ops-api';
import type { Log } from '@valija/runtime';
import { type Database, type OutboxRow, outbox } from '@valija/store';
import { addPause, endPause, listPauses, releaseWays, type StoredPause } from './store.js';

/** Deliveries that are let go at once. */
const releaseMax = 1_000;

const waysOf = (endpoint: string): string[] => lanes.map((lane) => deliverKey(endpoint, lane));

/**
 * Endpoints to which nothing is delivered for a while, as a person says: what comes in for them is accepted and held. Receipts, and that a
 * message ended, go on.
 *
 * What is held is due never, as under a suspension. A delivery that is due is held when the relay would publish it, so that no other
 * statement is made for messages. Each gateway looks once a second who is paused; after the end of a pause it lets go for a minute what
 * another one, that did not know yet, may have held meanwhile.
 */
export class Pauses {
  private paused: ReadonlyMap<string, StoredPause> = new Map();
  private ways: ReadonlySet<string> = new Set();

  constructor(
    private readonly db: Database,
    private readonly directory: Directory,
    private readonly log: Log,
  ) {}

  /** How an endpoint is paused; undefined where it is not. */
  find(endpoint: string): StoredPause | undefined {
    return this.paused.get(endpoint);
  }

  /** Names of those that are paused. */
  get endpoints(): string[] {
    return [...this.paused.keys()];
  }

  has(endpoint: string): boolean {
    return this.paused.has(endpoint);
  }

  /** Looks who is paused. @returns how many deliveries were let go */
  async pass(): Promise<number> {
    const { paused, resumed } = await listPauses(this.db);
    this.paused = new Map(paused.map((pause) => [pause.endpoint, pause]));
    this.ways = new Set(paused.flatMap(({ endpoint }) => waysOf(endpoint)));
    if (resumed.length === 0) return 0;
    const count = await releaseWays(this.db, resumed.flatMap(waysOf), releaseMax);
    if (count > 0) this.db.wake('outbox');
    return count;
  }

  /** What of claimed rows may be published; the rest is held from now on. */
  async holdBack(rows: readonly OutboxRow[]): Promise<readonly OutboxRow[]> {
    if (this.ways.size === 0) return rows;
    const isHeld = ({ part, routing_key: way }: OutboxRow): boolean =>
      part === 'delivery' && this.ways.has(way);
    const held = rows.filter(isHeld);
    if (held.length === 0) return rows;
    await outbox.holdClaimed(this.db, held);
    return rows.filter((row) => !isHeld(row));
  }

  /** @throws ValijaError `not-found` where there is no such endpoint */
  async pause(endpoint: string, by: Actor, reason: string): Promise<EndpointPause> {
    this.require(endpoint);
    const count = await this.db.transaction(async (tx) => {
      await addPause(tx, endpoint, by, reason);
      return outbox.holdWays(tx, waysOf(endpoint), 'delivery');
    });
    await this.pass();
    this.log.warn(`deliveries to ${endpoint} are paused`, { count });
    return this.show(endpoint);
  }

  /** @throws ValijaError `not-found` where there is no such endpoint */
  async resume(endpoint: string, by: Actor): Promise<EndpointPause> {
    this.require(endpoint);
    await this.db.transaction((tx) => endPause(tx, endpoint, by));
    const count = await this.pass();
    this.log.warn(`deliveries to ${endpoint} go on`, { count });
    return this.show(endpoint);
  }

  show(endpoint: string): EndpointPause {
    const pause = this.find(endpoint);
    if (!pause) return { endpoint, paused: null };
    const { paused_at, paused_by, reason } = pause;
    return { endpoint, paused: { since: paused_at.toISOString(), by: paused_by as Actor, reason } };
  }

  private require(endpoint: string): void {
    if (endpoint === 'gateway' || !this.directory.endpoints.includes(endpoint))
      throw new ValijaError('not-found');
  }
}
