import { setTimeout as sleep } from 'node:timers/promises';

/** First wait of a loop that found nothing, in milliseconds, where nothing else is said. */
const idleMsMinDefault = 50;

/**
 * Runs a pass again and again: at once while it leaves work, on a nudge, and otherwise when its idle wait ends. The wait
 * doubles from `idleMsMin` (default 50 ms) to `idleMsMax` while nothing happens, so that work left behind by another process is found too.
 * Nudges that follow each other closely are answered together: between a pass that left nothing and the next lie at least `gatherMs` (default 0),
 * and where that is given twice as long as the pass took, up to eight times `gatherMs`: a busy machine does fewer and larger ones.
 * A pass that throws is reported and tried again after the longest wait.
 */
export class Loop {
  private wake: () => void = () => undefined;
  private nudged = false;
  private readonly ended = new AbortController();
  private stopping = false;
  private done: Promise<void> | undefined;

  constructor(
    private readonly pass: () => Promise<number>,
    private readonly options: {
      readonly idleMsMin?: number;
      readonly idleMsMax: number;
      readonly gatherMs?: number;
      readonly onError: (error: unknown) => void;
    },
  ) {}

  start(): void {
    this.done ??= this.run();
  }

  /** There may be work: do not wait for the idle time to end. */
  nudge(): void {
    this.nudged = true;
    this.wake();
  }

  /** Lets the current pass end and starts no other. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.ended.abort();
    this.nudge();
    await this.done;
  }

  private async run(): Promise<void> {
    const waitMsMin = this.options.idleMsMin ?? idleMsMinDefault;
    let waitMs = waitMsMin;
    const gatherMs = this.options.gatherMs ?? 0;
    while (!this.stopping) {
      this.nudged = false;
      let found = 0;
      const startedAt = performance.now();
      try {
        found = await this.pass();
      } catch (error) {
        this.options.onError(error);
        waitMs = this.options.idleMsMax;
      }
      const tookMs = performance.now() - startedAt;
      const nextAt = startedAt + Math.min(Math.max(gatherMs, 2 * tookMs), 8 * gatherMs);
      if (found > 0 || this.nudged) waitMs = waitMsMin;
      if (found > 0 || this.stopping) continue;
      if (!this.nudged) {
        await this.idle(waitMs);
        waitMs = Math.min(waitMs * 2, this.options.idleMsMax);
      }
      const earlyMs = nextAt - performance.now();
      if (earlyMs > 0) await sleep(earlyMs, undefined, { signal: this.ended.signal }).catch(() => undefined);
    }
  }

  private idle(waitMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, waitMs);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
