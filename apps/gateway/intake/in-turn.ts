/**
 * Runs work of one key in the order in which it was given, and of different keys side by side. It keeps what a sender
 * published in order from overtaking itself while several messages are in work.
 */
export class InTurn {
  private readonly tails = new Map<string, Promise<unknown>>();

  run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const turn = (this.tails.get(key) ?? Promise.resolve()).then(work, work);
    this.tails.set(key, turn);
    const clear = (): void => {
      if (this.tails.get(key) === turn) this.tails.delete(key);
    };
    turn.then(clear, clear);
    return turn;
  }
}
