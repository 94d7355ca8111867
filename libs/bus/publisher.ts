import { setTimeout as sleep } from 'node:timers/promises';
import type { ChannelModel, ConfirmChannel } from 'amqplib';
import { type BusConfig, connectBus } from './connect.js';

export interface Publication {
  readonly exchange: string;
  readonly routingKey: string;
  readonly mediaType: string;
  readonly messageId: string;
  readonly body: Uint8Array;
}

interface Waiting {
  readonly settle: (error?: Error) => void;
}

/** Longest wait for the broker's confirm, in milliseconds. */
const confirmTimeoutMs = 10_000;
/** After this many nacks in a row the channel is made anew: one opened while a leader died can be nacked for ever. */
const nacksMax = 5;
/** And again after this many milliseconds, doubling to the longest: a full queue nacks too, and the others need their connection. */
const renewMsMin = 1_000;
const renewMsMax = 60_000;

/** The broker did not take a message: its queue is full, or has no leader for the moment. */
export class NackedError extends Error {
  override readonly name = 'NackedError';

  constructor() {
    super('nacked by the broker');
  }
}

/** No queue is bound where a message was to go: the broker gave it back. */
export class UnroutableError extends Error {
  override readonly name = 'UnroutableError';

  constructor() {
    super('unroutable');
  }
}

/**
 * Publishes persistent, mandatory messages and waits for the broker's confirm of each. Reconnects by itself; keeps
 * nothing in memory for later: what is not confirmed stays pending in the outbox.
 */
export class Publisher {
  private connection: ChannelModel | undefined;
  private channel: ConfirmChannel | undefined;
  private readonly waiting = new Map<string, Waiting>();
  private stopping = false;
  private nacks = 0;
  private renewedAt = Number.NEGATIVE_INFINITY;
  private renewMs = renewMsMin;
  private renewing = false;
  private sequence = 0;
  private blocked = false;

  constructor(
    private readonly bus: BusConfig,
    private readonly options: {
      /** Done on every new connection before anything is published. */
      readonly prepare?: () => Promise<void>;
      readonly onUp: () => void;
      readonly onDown: (error?: unknown) => void;
    },
  ) {}

  /** Whether publishing is worth a try now. */
  get isUp(): boolean {
    return this.channel !== undefined;
  }

  /** Whether the broker said that it takes nothing for now, for want of memory or disk. @see RabbitMQ, connection.blocked */
  get isBlocked(): boolean {
    return this.blocked;
  }

  /** Starts to connect, and to reconnect whenever the connection is lost. Resolves at once. */
  start(): void {
    void this.keepConnected();
  }

  /**
   * Publishes one message.
   * @throws NackedError; UnroutableError; Error where it was not confirmed in 10 s, or the channel closed.
   */
  publish(publication: Publication): Promise<void> {
    const channel = this.channel;
    if (!channel) return Promise.reject(new Error('broker is away'));
    const tag = String(++this.sequence);
    return new Promise<void>((resolve, reject) => {
      const timer = setTimeout(
        () => this.waiting.get(tag)?.settle(new Error('confirm timed out')),
        confirmTimeoutMs,
      );
      const settle = (error?: Error): void => {
        clearTimeout(timer);
        if (!this.waiting.delete(tag)) return;
        if (error) reject(error);
        else resolve();
      };
      this.waiting.set(tag, { settle });
      channel.publish(
        publication.exchange,
        publication.routingKey,
        Buffer.from(publication.body),
        {
          persistent: true,
          mandatory: true,
          messageId: publication.messageId,
          contentType: publication.mediaType,
          headers: { 'valija-publish': tag },
        },
        (nack: unknown) => this.onConfirm(tag, nack),
      );
    });
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.connection?.close().catch(() => undefined);
  }

  private onConfirm(tag: string, nack: unknown): void {
    this.nacks = nack ? this.nacks + 1 : 0;
    this.waiting.get(tag)?.settle(nack ? new NackedError() : undefined);
    if (this.nacks >= nacksMax && performance.now() - this.renewedAt > this.renewMs) {
      this.nacks = 0;
      this.renewedAt = performance.now();
      this.renewMs = Math.min(this.renewMs * 2, renewMsMax);
      this.renewing = true;
      void this.connection?.close().catch(() => undefined);
    }
  }

  private async keepConnected(): Promise<void> {
    let waitMs = 100;
    while (!this.stopping) {
      try {
        await this.connectUntilClosed(() => {
          waitMs = 100;
        });
      } catch (error) {
        this.options.onDown(error);
      }
      if (this.stopping) return;
      await sleep(waitMs);
      waitMs = Math.min(waitMs * 2, 5_000);
    }
  }

  private async connectUntilClosed(onUp: () => void): Promise<void> {
    const connection = await connectBus(this.bus);
    const closed = new Promise<void>((resolve) => connection.once('close', () => resolve()));
    connection.on('error', () => undefined);
    connection.on('blocked', () => {
      this.blocked = true;
    });
    connection.on('unblocked', () => {
      this.blocked = false;
      this.options.onUp();
    });
    this.connection = connection;
    try {
      await this.options.prepare?.();
      const channel = await connection.createConfirmChannel();
      channel.on('error', () => undefined);
      channel.once('close', () => void connection.close().catch(() => undefined));
      // A return comes before the confirm of the same message.
      channel.on('return', (message) => {
        const tag = String(message.properties.headers?.['valija-publish']);
        this.waiting.get(tag)?.settle(new UnroutableError());
      });
      this.channel = channel;
      onUp();
      this.options.onUp();
      await closed;
      // A connection that was lost by itself may leave a leader that died behind it.
      if (!this.renewing) this.renewMs = renewMsMin;
      this.renewing = false;
    } finally {
      this.channel = undefined;
      this.connection = undefined;
      this.blocked = false;
      await connection.close().catch(() => undefined);
      for (const { settle } of [...this.waiting.values()]) settle(new Error('channel closed'));
      this.options.onDown();
    }
  }
}
