import { retryForMs } from '@valija/bus';
import { ValijaError } from '@valija/errors';
import { type Log, Loop } from '@valija/runtime';
import { type Database, type UploadRow, upload } from '@valija/store';
import { type AttachmentsHttp, chunkBytes } from './attachments-http.js';

/** Attachments on their way at once. */
const concurrency = 3;
/** How long an attachment that the gateway had is taken to be there still: far less than it keeps what belongs to no message. */
const believedMs = 10 * 60_000;
/** First wait after a failure, and the longest, in milliseconds. */
const waitMsMin = 200;
const waitMsMax = 60_000;

/**
 * Brings the attachments of own messages to the gateway, each before its message leaves, and goes on where it was cut off or killed.
 *
 * What the gateway refuses for good, or could not be reached for in 72 hours, no longer holds its message back: the message leaves,
 * the gateway refuses it, and the existing system hears of that as of any refusal.
 */
export class Uploader {
  private readonly inWork = new Set<Promise<void>>();
  private readonly loop: Loop;

  constructor(
    private readonly db: Database,
    private readonly http: AttachmentsHttp,
    private readonly log: Log,
    private readonly options: { readonly leaseMs: number; readonly onError: (error: unknown) => void },
  ) {
    this.loop = new Loop(() => this.pass(), { idleMsMax: 2_000, onError: options.onError });
    db.onWake('upload', () => this.loop.nudge());
  }

  start(): void {
    this.loop.start();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
    await Promise.allSettled(this.inWork);
  }

  private async pass(): Promise<number> {
    const free = concurrency - this.inWork.size;
    if (free <= 0) return 0;
    for (const row of await upload.claim(this.db, free, this.options.leaseMs)) {
      const work = this.work(row)
        .catch(this.options.onError)
        .finally(() => {
          this.inWork.delete(work);
          this.loop.nudge();
        });
      this.inWork.add(work);
    }
    // The end of any work nudges.
    return 0;
  }

  private async work(row: UploadRow): Promise<void> {
    try {
      if ((await this.bringUp(row)) && (await this.settle(row, believedMs)))
        this.log.info('attachment at the gateway', { messageId: row.id });
    } catch (error) {
      await this.fail(row, error);
    }
  }

  /** Returns false where the work is another's meanwhile, or the attachment was erased with its settled message. */
  private async bringUp(row: UploadRow): Promise<boolean> {
    let offset = await this.http.begin(row.digest, row.length);
    for (let { failures } = row; offset < row.length; failures = Math.max(0, failures - 1)) {
      const bytes = await upload.readSealed(this.db, row, offset, chunkBytes(failures));
      if (!bytes) return false;
      offset = await this.http.append(row.digest, offset, bytes);
      if (!(await upload.extend(this.db, row, this.options.leaseMs))) return false;
    }
    return true;
  }

  private settle(row: UploadRow, forMs: number): Promise<boolean> {
    return this.db.transaction((tx) => upload.settle(tx, row, forMs));
  }

  private async fail(row: UploadRow, error: unknown): Promise<void> {
    const isFinal = error instanceof ValijaError && error.handling !== 'retry';
    const since = row.first_failed_at?.getTime();
    const scope = { messageId: row.id, ...(error instanceof ValijaError ? { code: error.code } : {}), error };
    if (isFinal || (since !== undefined && Date.now() - since > retryForMs)) {
      this.log.error('attachment given up', scope);
      await this.settle(row, Number.POSITIVE_INFINITY);
      return;
    }
    const waitMs =
      Math.min(waitMsMin * 2 ** Math.min(row.failures, 20), waitMsMax) * (0.8 + 0.4 * Math.random());
    const asked = error instanceof ValijaError ? (error.retryAfterMs ?? 0) : 0;
    const afterMs = Math.max(waitMs, asked);
    await upload.postpone(this.db, row, afterMs);
    setTimeout(() => this.loop.nudge(), afterMs).unref();
    this.log.warn('attachment will be tried again', scope);
  }
}
