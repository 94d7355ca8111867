import { type CustomTransportStrategy, Server } from '@nestjs/microservices';
import { ValijaError } from '@valija/errors';
import { hop, Loop } from '@valija/runtime';
import type { InboxRow } from '@valija/store';
import { from, isObservable, lastValueFrom, type Observable, of, throwError } from 'rxjs';
import { aboutMessage } from './message-hop.js';
import { type Outcome, park, retry } from './outcome.js';

/** The inbox as the server works it: `libs/adapter-kit` seals, signs and stores. */
export interface Inbox<Message, Answer> {
  claim(limit: number): Promise<InboxRow[]>;
  /** Opens and checks a claimed message, or says what becomes of it instead. */
  open(row: InboxRow): Promise<{ readonly message: Message } | Outcome<never>>;
  /** Commits the outcome with its receipt and answers; does nothing where the lease was lost. */
  settle(row: InboxRow, outcome: Outcome<Answer>): Promise<void>;
  /** Calls the listener when a message may have become due. */
  onWake(listener: () => void): void;
}

export interface InboxServerOptions {
  /** Messages in work at once. A slow call to an existing system holds one place, not all. */
  readonly concurrency: number;
  readonly onError: (error: unknown) => void;
  /** Starts and stops what feeds the inbox. */
  readonly start: () => void;
  readonly stop: () => Promise<void>;
}

/**
 * Nest transport that runs handlers from the inbox, and not from the broker: each message is durable before its handler
 * sees it, comes in thread order, is retried by the schedule and settled once. Handlers are declared with
 * `@EventPattern(type)` and return an `Outcome`; one that throws is retried, or parked or refused by its error's code.
 */
export class InboxServer<Message, Answer> extends Server implements CustomTransportStrategy {
  // The result of a handler is awaited here, so the framework must not swallow its errors.
  override readonly propagatesEventHandlerErrors = true;
  private readonly inWork = new Set<Promise<void>>();
  private readonly loop: Loop;

  constructor(
    private readonly inbox: Inbox<Message, Answer>,
    private readonly options: InboxServerOptions,
  ) {
    super();
    this.loop = new Loop(() => this.pass(), { idleMsMax: 1_000, gatherMs: 10, onError: options.onError });
  }

  listen(callback: () => void): void {
    // Joined handlers would all run again when one of them asks for a retry.
    for (const [pattern, handler] of this.messageHandlers)
      if (handler.next) throw new Error(`two handlers for ${pattern}`);
    this.inbox.onWake(() => this.loop.nudge());
    this.loop.start();
    this.options.start();
    callback();
  }

  async close(): Promise<void> {
    await this.options.stop();
    await this.loop.stop();
    await Promise.allSettled(this.inWork);
  }

  /** No events of a client library pass through here. */
  on(): void {
    throw new Error('InboxServer has no event listeners');
  }

  unwrap<T>(): T {
    throw new Error('InboxServer wraps no client library');
  }

  private async pass(): Promise<number> {
    const free = this.options.concurrency - this.inWork.size;
    if (free <= 0) return 0;
    const rows = await this.inbox.claim(free);
    for (const row of rows) {
      const work = this.work(row)
        .catch(this.options.onError)
        .finally(() => {
          this.inWork.delete(work);
          this.loop.nudge();
        });
      this.inWork.add(work);
    }
    // With every place taken, the end of any work nudges; with places left, nothing more is due.
    return 0;
  }

  private async work(row: InboxRow): Promise<void> {
    const about = { ...aboutMessage(row.envelope), outcome: ({ kind }: Outcome<Answer>) => kind };
    await hop('handle', about, async () => {
      const outcome = await this.run(row);
      await this.inbox.settle(row, outcome);
      return outcome;
    });
  }

  private async run(row: InboxRow): Promise<Outcome<Answer>> {
    const handler = this.getHandlerByPattern(row.type);
    if (!handler) return park('handler-missing');
    try {
      const opened = await this.inbox.open(row);
      if ('kind' in opened) return opened;
      const answer: unknown = await handler(opened.message);
      return await lastValueFrom(asObservable(answer) as Observable<Outcome<Answer>>);
    } catch (error) {
      return outcomeOf(error);
    }
  }
}

const asObservable = (answer: unknown): Observable<unknown> =>
  isObservable(answer) ? answer : answer instanceof Promise ? from(answer) : of(answer);

/** What becomes of a message whose handler threw: the catalogue decides for our own errors, others are tried again. */
export function outcomeOf(error: unknown): Outcome<never> {
  if (!(error instanceof ValijaError)) return retry('internal', error);
  switch (error.handling) {
    case 'refuse':
      return { kind: 'refuse', code: error.code, pointers: error.pointers };
    case 'retry':
      return retry(error.code, error, error.retryAfterMs);
    default:
      return park(error.code, error);
  }
}

/** Register with `useGlobalFilters` beside the server: Nest's default filter would replace every error by a nameless one. */
export class PassErrors {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}
