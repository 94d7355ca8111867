import { setTimeout as sleep } from 'node:timers/promises';
import type { ChannelModel } from 'amqplib';
import { type BusConfig, connectBus } from './connect.js';
import { Turns } from './turns.js';

export interface Delivery {
  readonly queue: string;
  readonly body: Uint8Array;
  readonly mediaType: string;
}

/**
 * | the handler | the consumer |
 * |---|---|
 * | returns `ack` | acks: what it did is committed |
 * | returns `reject` | rejects without requeue: the broker moves it to the dead-letter queue |
 * | throws | closes everything, waits until `ready` resolves, consumes again: nothing is acked |
 */
export type Handle = (delivery: Delivery) => Promise<'ack' | 'reject'>;

export interface ConsumerOptions {
  readonly bus: BusConfig;
  /** What waits in one of the first goes before what waits in the others. */
  readonly queues: readonly string[];
  /** Messages that the broker gives out at once, per queue. */
  readonly prefetch: number;
  /** Of those, how many are handled at the same time, of all queues: others of the process want the database too. */
  readonly concurrency: number;
  readonly handle: Handle;
  /** Resolves when work can be done, rejects while it cannot (the database is away). */
  readonly ready: () => Promise<void>;
  readonly onError: (error: unknown, queue?: string) => void;
}

/**
 * Consumes some queues on a connection of its own. On any fault of connection, channel, queue or handler it gives up the
 * whole connection, so that the broker takes back what was not acked, and builds everything anew.
 */
export class Consumer {
  private connection: ChannelModel | undefined;
  private stopping = false;
  private running: Promise<void> | undefined;
  private readonly turns: Turns;

  constructor(private readonly options: ConsumerOptions) {
    this.turns = new Turns(options.concurrency);
  }

  start(): void {
    this.running ??= this.run();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.connection?.close().catch(() => undefined);
    await this.running;
  }

  private async run(): Promise<void> {
    let waitMs = 100;
    while (!this.stopping) {
      const startedAt = Date.now();
      try {
        await this.options.ready();
        await this.consumeUntilClosed();
      } catch (error) {
        if (!this.stopping) this.options.onError(error);
      }
      if (this.stopping) return;
      if (Date.now() - startedAt > 10_000) waitMs = 100;
      await sleep(waitMs);
      waitMs = Math.min(waitMs * 2, 5_000);
    }
  }

  private async consumeUntilClosed(): Promise<void> {
    const connection = await connectBus(this.options.bus);
    const closed = new Promise<void>((resolve) => connection.once('close', () => resolve()));
    const giveUp = (): void => void connection.close().catch(() => undefined);
    connection.on('error', () => undefined);
    this.connection = connection;
    try {
      if (this.stopping) return;
      for (const [rank, queue] of this.options.queues.entries()) {
        const channel = await connection.createChannel();
        channel.on('error', (error) => this.options.onError(error, queue));
        channel.once('close', giveUp);
        await channel.prefetch(this.options.prefetch);
        await channel.consume(queue, (message) => {
          // The broker cancelled the consumer: the queue was deleted or its leader moved.
          if (!message) return giveUp();
          const delivery = {
            queue,
            body: message.content,
            mediaType: String(message.properties.contentType ?? ''),
          };
          const handled = this.turns.run(rank, () => this.options.handle(delivery));
          handled.then(
            (answer) => {
              // Answers go only to the channel that delivered; on another the tag names a different message.
              try {
                if (answer === 'ack') channel.ack(message);
                else channel.reject(message, false);
              } catch {
                giveUp();
              }
            },
            (error: unknown) => {
              this.options.onError(error, queue);
              giveUp();
            },
          );
        });
      }
      await closed;
    } finally {
      this.connection = undefined;
      giveUp();
    }
  }
}
