import { setTimeout as sleep } from 'node:timers/promises';

const delayMinMs = 250;
const delayMaxMs = 10_000;
/** A life this long, in milliseconds, ends the series of failures. */
const healthyAfterMs = 30_000;

/** Restarts one program again and again, waiting longer each time, until it is told to stop. */
export class KeepAlive {
  readonly #restart: () => Promise<unknown>;
  readonly #say: (text: string) => void;
  readonly #stopping = new AbortController();
  #failures = 0;
  #startedAt = Date.now();

  /**
   * @param restart starts it anew and resolves when it serves
   * @param say gets one Spanish line for each restart
   */
  constructor(restart: () => Promise<unknown>, say: (text: string) => void) {
    this.#restart = restart;
    this.#say = say;
  }

  /** To be called when the program has ended unexpectedly; resolves when it serves again or after {@link stop}. */
  async revive(name: string): Promise<void> {
    if (Date.now() - this.#startedAt > healthyAfterMs) this.#failures = 0;
    while (!this.#stopping.signal.aborted) {
      const delayMs = Math.min(delayMaxMs, delayMinMs * 2 ** this.#failures);
      this.#failures += 1;
      this.#say(`${name} terminó de improviso; se reinicia en ${delayMs / 1000} s`);
      await sleep(delayMs, undefined, { signal: this.#stopping.signal }).catch(() => {});
      if (this.#stopping.signal.aborted) return;
      this.#startedAt = Date.now();
      try {
        await this.#restart();
        return;
      } catch (error) {
        this.#say(`${name} no arrancó: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }

  /** No restart any more. */
  stop(): void {
    this.#stopping.abort();
  }
}
