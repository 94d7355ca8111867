import { setTimeout as sleep } from 'node:timers/promises';
import { type ChannelModel, type ConfirmChannel, connect } from 'amqplib';

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
  private sequence = 0;

  constructor(
    private readonly amqpUrl: string,
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

  /** Starts to connect, and to reconnect whenever the connection is lost. Resolves at once. */
  start(): void {
    void this.keepConnected();
  }

  /**
   * Publishes one message.
   * @throws Error where it was nacked, returned as unroutable, not confirmed in 10 s, or the channel closed.
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
    this.waiting.get(tag)?.settle(nack ? new Error('nacked by the broker') : undefined);
    if (this.nacks >= nacksMax) {
      this.nacks = 0;
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
    const connection = await connect(this.amqpUrl, { timeout: 10_000, noDelay: true });
    const closed = new Promise<void>((resolve) => connection.once('close', () => resolve()));
    connection.on('error', () => undefined);
    this.connection = connection;
    try {
      await this.options.prepare?.();
      const channel = await connection.createConfirmChannel();
      channel.on('error', () => undefined);
      channel.once('close', () => void connection.close().catch(() => undefined));
      // A return comes before the confirm of the same message.
      channel.on('return', (message) => {
        const tag = String(message.properties.headers?.['valija-publish']);
        this.waiting.get(tag)?.settle(new Error('unroutable'));
      });
      this.channel = channel;
      onUp();
      this.options.onUp();
      await closed;
    } finally {
      this.channel = undefined;
      this.connection = undefined;
      await connection.close().catch(() => undefined);
      for (const { settle } of [...this.waiting.values()]) settle(new Error('channel closed'));
      this.options.onDown();
    }
  }
}
