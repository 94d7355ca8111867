/** First wait of a loop that found nothing, in milliseconds. */
const waitMsMin = 50;

/**
 * Runs a pass again and again: at once while it leaves work, on a nudge, and otherwise when its idle wait ends. The wait
 * doubles from 50 ms to `idleMsMax` while nothing happens, so that work left behind by another process is found too.
 * A pass that throws is reported and tried again after the longest wait.
 */
export class Loop {
  private wake: () => void = () => undefined;
  private nudged = false;
  private stopping = false;
  private done: Promise<void> | undefined;

  constructor(
    private readonly pass: () => Promise<number>,
    private readonly options: { readonly idleMsMax: number; readonly onError: (error: unknown) => void },
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
    this.nudge();
    await this.done;
  }

  private async run(): Promise<void> {
    let waitMs = waitMsMin;
    while (!this.stopping) {
      this.nudged = false;
      let found = 0;
      try {
        found = await this.pass();
      } catch (error) {
        this.options.onError(error);
        waitMs = this.options.idleMsMax;
      }
      if (found > 0 || this.nudged) waitMs = waitMsMin;
      if (found > 0 || this.nudged || this.stopping) continue;
      await this.idle(waitMs);
      waitMs = Math.min(waitMs * 2, this.options.idleMsMax);
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
