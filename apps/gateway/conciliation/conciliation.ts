import { type BusConfig, deliverKey, inspectQueues, queuesOf } from '@valija/bus';
import type { Directory } from '@valija/directory';
import type { Log } from '@valija/runtime';
import type { Database } from '@valija/store';
import { type ComparedQueue, compareQueue } from './compare.js';
import {
  claimConciliation,
  countOthers,
  findDeliveries,
  findLastSeq,
  isOverdue,
  noteUnreachable,
  publishAgain,
  readConciliation,
  saveConciliation,
} from './store.js';

export interface ConciliationOptions {
  readonly bus: BusConfig;
  readonly directory: Directory;
  readonly now: () => Date;
  /** How often one of the gateways compares, in milliseconds. */
  readonly everyMs: number;
  /** Whether this process reaches the broker and declared the bus there. */
  readonly isUp: () => boolean;
  /** Declares what is missing. */
  readonly declare: () => Promise<void>;
}

/** Deliveries of one queue that are published again at once, at one comparison. */
const againMax = 1_000;
const nothingKnown = { open: 0, settled: 0, copies: 0 } as const;

/**
 * Holds the broker's queues against what the database knows, one gateway at a time. The database is the record: what the broker lost twice
 * in a row is published again, and queues that are missing are declared. Nothing is ever taken from the broker for it.
 */
export class Conciliation {
  constructor(
    private readonly db: Database,
    private readonly options: ConciliationOptions,
    private readonly log: Log,
  ) {}

  /** One look. @returns 0: there is never more to do at once */
  async pass(): Promise<number> {
    // Queues that are being declared at this moment are not missing.
    if (!this.options.isUp()) return this.passBlind();
    if (!(await claimConciliation(this.db, this.options.everyMs))) return 0;
    const before = await readConciliation(this.db);
    const compared = await this.compare(before.queues).catch(async (error: unknown) => {
      await noteUnreachable(this.db);
      if (before.reachable)
        this.log.warn('the broker does not answer', { code: 'broker-unreachable', error });
      return undefined;
    });
    if (!compared) return 0;
    await saveConciliation(this.db, compared, this.options.now());
    await this.heal(compared, before.queues);
    return 0;
  }

  /** Another gateway may reach the broker: only where the comparison is long overdue, nobody does. */
  private async passBlind(): Promise<number> {
    if (await isOverdue(this.db, this.options.everyMs)) await noteUnreachable(this.db);
    return 0;
  }

  private async compare(before: readonly ComparedQueue[]): Promise<ComparedQueue[]> {
    const { bus, directory, everyMs } = this.options;
    const named = queuesOf(directory.endpoints.filter((endpoint) => endpoint !== 'gateway'));
    const earlier = new Map(before.map((each) => [each.queue, each]));
    const lastSeq = await findLastSeq(this.db);
    // The broker first: what is received meanwhile is missing from the database's count then, and not taken for lost.
    const states = await inspectQueues(
      bus,
      named.map(({ queue }) => queue),
    );
    const deliveries = await findDeliveries(this.db, everyMs);
    const compared: ComparedQueue[] = [];
    for (const each of named) {
      const state = states.get(each.queue);
      const key = each.lane ? deliverKey(each.endpoint, each.lane) : '';
      const known = (each.delivers && deliveries.get(key)) || nothingKnown;
      const last = earlier.get(each.queue);
      const mayExceed = each.delivers && state?.consumers === 0 && state.ready > known.copies;
      const others = mayExceed ? await countOthers(this.db, key, last?.emptySeq ?? 0) : 0;
      compared.push(compareQueue(each, state, known, last, { lastSeq, others }));
    }
    return compared;
  }

  private async heal(compared: readonly ComparedQueue[], before: readonly ComparedQueue[]): Promise<void> {
    const missing = compared.filter((each) => each.missing);
    if (missing.length > 0) {
      this.log.warn('queues are missing', { count: missing.length, queue: missing[0]?.queue ?? '' });
      await this.options.declare();
    }
    const earlier = new Map(before.map((each) => [each.queue, each.difference]));
    for (const { queue, endpoint, lane, difference } of compared) {
      if (lane === null || difference >= 0 || (earlier.get(queue) ?? 0) >= 0) continue;
      this.log.warn('published again, since the broker does not have it', { queue, count: -difference });
      await publishAgain(this.db, deliverKey(endpoint, lane), againMax);
    }
  }
}
