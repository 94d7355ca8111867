import type { GatewayClient } from '@valija/gateway-client';
import type { Now } from '@valija/ops-api';
import { type Sight, Watch } from '@valija/page-server';
import { type Topic, topics } from '../routes.js';
import { topicsOf } from './difference.js';
import { allUnknown, databaseDown, gatewayDown, type ServicesState } from './services.js';

/** Asks the gateway how things are, and finds out what changed. */
export class GatewayWatch extends Watch<ServicesState, Topic> {
  private last: Now | undefined;

  constructor(
    private readonly gateway: GatewayClient,
    everyMs: number,
  ) {
    super(allUnknown, topics, everyMs);
  }

  /** Tells what somebody changed by this very console, at once. */
  tell(topics: readonly Topic[]): void {
    this.emit({ topics });
  }

  protected override async look(): Promise<Sight<ServicesState, Topic>> {
    const now = await this.ask();
    if (!now) return { services: await this.diagnose(), stale: [] };
    const services = servicesOf(now);
    const returned =
      services.gateway !== this.services.gateway || services.database !== this.services.database;
    const changed = topicsOf(this.last, now);
    this.last = now;
    return { services, stale: returned ? topics : changed };
  }

  protected override forget(): void {
    this.last = undefined;
  }

  /** How things are; nothing where the gateway does not say. */
  private async ask(): Promise<Now | undefined> {
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
}

const servicesOf = ({ services: { database, broker } }: Now): ServicesState => ({
  gateway: 'up',
  database: database.state === 'down' ? 'down' : 'up',
  broker: broker.state,
});
