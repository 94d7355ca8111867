import { hop, Loop } from '@valija/runtime';
import { type Database, type OutboxRow, outbox } from '@valija/store';
import { aboutPublication } from './message-hop.js';
import { pack } from './pack.js';
import { NackedError, type Publisher } from './publisher.js';

/** Rows claimed at once. */
const batchMax = 64;
/** Least time between two looks, in milliseconds: where much is said, what leaves together costs less. */
const gatherMs = 15;
/** Wait before a row that the broker did not take is tried again; a full queue is asked less and less often. */
const retryMs = 1_000;
const nackedMsMax = 60_000;

export interface RelayOptions {
  readonly onError: (error: unknown) => void;
  /** A claimed row is due again after this many milliseconds if its holder dies. */
  readonly leaseMs: number;
  /**
   * Says what is to be published of claimed rows, some of them perhaps signed anew; rows that it leaves out are tried again later. Absent: all
   * of them, as they are.
   */
  readonly renew?: (rows: readonly OutboxRow[]) => Promise<readonly OutboxRow[]>;
  /** Longest wait between two looks at an outbox that nobody woke. */
  readonly idleMsMax?: number;
}

/**
 * Publishes what is due in the outbox: claim and commit, publish and await the confirms, then settle under the fence.
 * No transaction is open while the network is used. While the broker is away nothing is claimed.
 */
export class Relay {
  private readonly loop: Loop;

  constructor(
    private readonly db: Database,
    private readonly publisher: Publisher,
    private readonly options: RelayOptions,
  ) {
    this.loop = new Loop(() => this.pass(), {
      gatherMs,
      idleMsMax: options.idleMsMax ?? 1_000,
      onError: options.onError,
    });
    db.onWake('outbox', () => this.loop.nudge());
  }

  start(): void {
    this.loop.start();
  }

  nudge(): void {
    this.loop.nudge();
  }

  stop(): Promise<void> {
    return this.loop.stop();
  }

  private async pass(): Promise<number> {
    // What is published to a broker that takes nothing would only be claimed in vain.
    if (!this.publisher.isUp || this.publisher.isBlocked) return 0;
    const claimed = await outbox.claim(this.db, batchMax, this.options.leaseMs);
    if (claimed.length === 0) return 0;
    const { renew = async () => claimed } = this.options;
    const rows = await renew(claimed);
    const parcels = pack(rows);
    const results = await Promise.allSettled(
      parcels.map(({ publication }) =>
        hop('publish', aboutPublication(publication), () => this.publisher.publish(publication)),
      ),
    );
    const confirmed = parcels.flatMap((parcel, at) =>
      results[at]?.status === 'fulfilled' ? parcel.rows : [],
    );
    const faults = results.map((result) => (result.status === 'rejected' ? result.reason : undefined));
    const nacked = parcels.flatMap((parcel, at) => (faults[at] instanceof NackedError ? parcel.rows : []));
    const settled = new Set([...confirmed, ...nacked].map(({ seq }) => seq));
    const failed = claimed.filter(({ seq }) => !settled.has(seq));
    const fault = faults.find((each) => each !== undefined);
    if (fault !== undefined) this.options.onError(fault);
    if (confirmed.length > 0) await outbox.settle(this.db, confirmed);
    if (failed.length > 0) await outbox.release(this.db, failed, retryMs);
    if (nacked.length > 0) await outbox.release(this.db, nacked, retryMs, nackedMsMax);
    // More may be due behind a full batch, also behind rows for a queue that is full; else whoever adds a row nudges.
    return claimed.length === batchMax ? confirmed.length + nacked.length : 0;
  }
}
