interface Waiting {
  readonly since: number;
  readonly begin: () => void;
}

/**
 * Works that run at once, up to a number. Of those that wait, one of the highest rank goes next, and every second time whoever has waited
 * longest: so what is urgent goes first, and a flood of it holds nothing else up for ever.
 */
export class Turns {
  private readonly lines: Waiting[][] = [];
  private running = 0;
  private given = 0;
  private came = 0;

  /** @param atOnce works that may run at the same time, from 1 */
  constructor(private readonly atOnce: number) {}

  /**
   * Runs a work when its turn has come.
   * @param rank 0 is the highest
   */
  async run<T>(rank: number, work: () => Promise<T>): Promise<T> {
    if (this.running < this.atOnce) this.running += 1;
    else
      await new Promise<void>((begin) => {
        this.lines[rank] ??= [];
        this.lines[rank].push({ since: this.came++, begin });
      });
    try {
      return await work();
    } finally {
      // The place goes to the next one without ever being free, so that nobody who comes meanwhile takes it.
      const next = this.next();
      if (next) next.begin();
      else this.running -= 1;
    }
  }

  private next(): Waiting | undefined {
    const waiting = this.lines.filter((line) => line?.length);
    this.given += 1;
    if (this.given % 2 === 0) waiting.sort(([one], [other]) => (one?.since ?? 0) - (other?.since ?? 0));
    return waiting[0]?.shift();
  }
}
