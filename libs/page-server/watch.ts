/** What browsers are told: how the services behind the server are, or which answers are stale. */
export interface Change<Services extends object = object, Topic extends string = string> {
  readonly services?: Services;
  /** First words of the keys under which pages keep answers. */
  readonly topics?: readonly Topic[];
}

export type Listener<Services extends object = object, Topic extends string = string> = (
  change: Change<Services, Topic>,
) => void;

/** What one look found. */
export interface Sight<Services extends object, Topic extends string> {
  readonly services: Services;
  /** What became stale since the look before. */
  readonly stale: readonly Topic[];
}

/** Looks again and again at what is behind a server, once for all who listen and only while somebody does. */
export abstract class Watch<Services extends object = object, Topic extends string = string> {
  private readonly listeners = new Set<Listener<Services, Topic>>();
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;
  private hasLooked = false;

  /**
   * @param services how they are taken to be until the first look
   * @param topics all that pages keep answers of
   * @param everyMs from look to look, in milliseconds
   */
  protected constructor(
    protected services: Services,
    protected readonly topics: readonly Topic[],
    private readonly everyMs: number,
  ) {}

  /**
   * Tells how the services are, and that every answer may be stale, as soon as there is a look to compare with: what a page asked for
   * before it listened may have changed since, and what changes from then on is seen. Then tells what changes.
   *
   * @returns ends the listening
   */
  listen(listener: Listener<Services, Topic>): () => void {
    this.listeners.add(listener);
    this.timer ??= setInterval(() => void this.lookOnce(), this.everyMs);
    void this.welcome(listener);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.close();
    };
  }

  /** Looks no more until somebody listens. */
  close(): void {
    clearInterval(this.timer);
    this.timer = undefined;
    this.hasLooked = false;
    this.forget();
  }

  /** Looks, and compares with the look before. Never rejects. */
  protected abstract look(): Promise<Sight<Services, Topic>>;

  /** Forgets the look before. */
  protected abstract forget(): void;

  protected emit(change: Change<Services, Topic>): void {
    for (const listener of this.listeners) listener(change);
  }

  private async welcome(listener: Listener<Services, Topic>): Promise<void> {
    if (!this.hasLooked) await this.lookOnce();
    if (this.listeners.has(listener)) listener({ services: this.services, topics: this.topics });
  }

  /** One look at a time: who wants one while it is under way gets that one. */
  private lookOnce(): Promise<void> {
    this.looking ??= this.compare().finally(() => {
      this.looking = undefined;
    });
    return this.looking;
  }

  private async compare(): Promise<void> {
    const { services, stale } = await this.look();
    const isFirst = !this.hasLooked;
    this.hasLooked = true;
    if (isFirst) {
      // Whoever listens waits for it, and is told everything.
      this.services = services;
      return;
    }
    if (JSON.stringify(services) !== JSON.stringify(this.services)) {
      this.services = services;
      this.emit({ services });
    }
    if (stale.length > 0) this.emit({ topics: stale });
  }
}
