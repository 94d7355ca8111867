import { Loop } from '@valija/runtime';
import { type Database, outbox } from '@valija/store';
import type { Publisher } from './publisher.js';

/** Rows claimed at once. */
const batchMax = 64;
/** Wait before a row that the broker did not take is tried again. */
const retryMs = 1_000;

export interface RelayOptions {
  readonly onError: (error: unknown) => void;
  /** A claimed row is due again after this many milliseconds if its holder dies. */
  readonly leaseMs: number;
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
    if (!this.publisher.isUp) return 0;
    const rows = await outbox.claim(this.db, batchMax, this.options.leaseMs);
    if (rows.length === 0) return 0;
    const results = await Promise.allSettled(
      rows.map((row) =>
        this.publisher.publish({
          exchange: row.exchange,
          routingKey: row.routing_key,
          mediaType: row.media_type,
          messageId: row.id,
          body: row.body,
        }),
      ),
    );
    const confirmed = rows.filter((_, at) => results[at]?.status === 'fulfilled');
    const failed = rows.filter((_, at) => results[at]?.status === 'rejected');
    if (confirmed.length > 0) await outbox.settle(this.db, confirmed);
    if (failed.length > 0) {
      const fault = results.find((result) => result.status === 'rejected');
      this.options.onError(fault?.status === 'rejected' ? fault.reason : undefined);
      await outbox.release(this.db, failed, retryMs);
    }
    // What is left of a full batch is taken at once; otherwise whoever adds a row nudges.
    return rows.length === batchMax ? confirmed.length : 0;
  }
}
