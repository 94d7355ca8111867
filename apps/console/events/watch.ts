import type { GatewayClient } from '@valija/gateway-client';
import type { Now } from '@valija/ops-api';
import type { Topic } from '../routes.js';
import { topicsOf } from './difference.js';
import { allUnknown, databaseDown, gatewayDown, type ServicesState } from './services.js';

/** What watchers are told. */
export interface Change {
  readonly services?: ServicesState;
  readonly topics?: readonly Topic[];
}

type Listener = (change: Change) => void;

/** Asks the gateway once for all browsers how things are, as long as one listens, and tells them what changed. */
export class GatewayWatch {
  services: ServicesState = allUnknown;
  private readonly listeners = new Set<Listener>();
  private last: Now | undefined;
  private timer: NodeJS.Timeout | undefined;
  private asking = false;

  constructor(
    private readonly gateway: GatewayClient,
    private readonly everyMs: number,
  ) {}

  /** @returns ends the listening */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    this.timer ??= setInterval(() => void this.ask(), this.everyMs);
    void this.ask();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.close();
    };
  }

  /** Tells what somebody changed by this very console, at once. */
  tell(topics: readonly Topic[]): void {
    this.emit({ topics });
  }

  close(): void {
    clearInterval(this.timer);
    this.timer = undefined;
    // Who listens next begins with fresh answers anyway.
    this.last = undefined;
  }

  private async ask(): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    try {
      const now = await this.look();
      const services = now === undefined ? await this.diagnose() : servicesOf(now);
      const returned =
        services.gateway !== this.services.gateway || services.database !== this.services.database;
      if (JSON.stringify(services) !== JSON.stringify(this.services)) {
        this.services = services;
        this.emit({ services });
      }
      if (!now) return;
      const topics = topicsOf(this.last, now);
      this.last = now;
      if (returned) this.emit({ topics: allTopics });
      else if (topics.length > 0) this.emit({ topics });
    } finally {
      this.asking = false;
    }
  }

  /** How things are; nothing where the gateway does not say. */
  private async look(): Promise<Now | undefined> {
    try {
      const response = await this.gateway.request('/v1/ops/now', { scope: 'ops:read' });
      if (response.ok) return (await response.json()) as Now;
      await response.body?.cancel();
    } catch {
      // Why is found out by asking whether it lives.
    }
    return undefined;
  }

  /** Why there was no answer: the gateway is away, or it lives and cannot answer for want of its database. */
  private async diagnose(): Promise<ServicesState> {
    try {
      const response = await this.gateway.requestOpenly('/health/live');
      await response.body?.cancel();
      return response.ok ? databaseDown : gatewayDown;
    } catch {
      return gatewayDown;
    }
  }

  private emit(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }
}

const allTopics: readonly Topic[] = [
  'now',
  'messages',
  'failures',
  'replays',
  'deadlines',
  'parties',
  'agreements',
  'alerts',
];

const servicesOf = ({ services: { database, broker } }: Now): ServicesState => ({
  gateway: 'up',
  database: database.state === 'down' ? 'down' : 'up',
  broker: broker.state,
});
