import type { Endpoint } from '@valija/adapter-kit';
import type { BandejaSchemas } from '@valija/contracts';
import type { Change, Watch } from '@valija/page-server';
import { type ChangeMarks, readMarks, type Topic, topics } from '../store/changes.js';

/** How often it is looked what changed, for all who listen at once, in milliseconds. */
const everyMs = 1_000;
/** How often the gateway is asked whether it lives, in looks. */
const gatewayEvery = 5;

type Services = NonNullable<BandejaSchemas['DeskEvent']['services']>;

/** Looks what changed in the tray, as long as somebody listens. */
export class TrayWatch implements Watch {
  services: Services = { database: true, gateway: true };
  private readonly listeners = new Set<(change: Change) => void>();
  private timer: NodeJS.Timeout | undefined;
  private last: ChangeMarks | undefined;
  /** What changed at the look before: it is told twice, since a mark may be seen a moment before what it marks. */
  private before: readonly Topic[] = [];
  private looks = 0;
  private looking = false;

  constructor(private readonly endpoint: Pick<Endpoint, 'db' | 'reachesGateway'>) {}

  listen(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    this.timer ??= setInterval(() => void this.look(), everyMs);
    void this.look();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.close();
    };
  }

  close(): void {
    clearInterval(this.timer);
    this.timer = undefined;
    // Who listens next begins with fresh answers anyway.
    this.last = undefined;
    this.looks = 0;
  }

  private async look(): Promise<void> {
    if (this.looking) return;
    this.looking = true;
    try {
      const marks = await readMarks(this.endpoint.db).catch(() => undefined);
      const gateway =
        this.looks++ % gatewayEvery === 0 ? await this.endpoint.reachesGateway() : this.services.gateway;
      const returned = !this.services.database && marks !== undefined;
      this.tellServices({ database: marks !== undefined, gateway });
      if (!marks) return;
      const { last } = this;
      const changed = last ? topics.filter((topic) => marks[topic] !== last[topic]) : [];
      const told = returned ? topics : [...new Set([...changed, ...this.before])];
      this.last = marks;
      this.before = changed;
      if (told.length > 0) this.emit({ topics: told });
    } finally {
      this.looking = false;
    }
  }

  private tellServices(services: Services): void {
    const { database, gateway } = this.services;
    if (services.database === database && services.gateway === gateway) return;
    this.services = services;
    this.emit({ services });
  }

  private emit(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }
}
