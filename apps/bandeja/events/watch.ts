import type { Endpoint } from '@valija/adapter-kit';
import type { BandejaSchemas } from '@valija/contracts';
import { type Sight, Watch } from '@valija/page-server';
import { type ChangeMarks, readMarks, type Topic, topics } from '../store/changes.js';

/** How often it is looked what changed, in milliseconds. */
const everyMs = 1_000;
/** How often the gateway is asked whether it lives, in looks. */
const gatewayEvery = 5;

type Services = NonNullable<BandejaSchemas['DeskEvent']['services']>;

/** Looks what changed in the tray. */
export class TrayWatch extends Watch<Services, Topic> {
  private last: ChangeMarks | undefined;
  /** What changed at the look before: it is told twice, since a mark may be seen a moment before what it marks. */
  private before: readonly Topic[] = [];
  private looks = 0;

  constructor(private readonly endpoint: Pick<Endpoint, 'db' | 'reachesGateway'>) {
    super({ database: true, gateway: true }, topics, everyMs);
  }

  protected override async look(): Promise<Sight<Services, Topic>> {
    const marks = await readMarks(this.endpoint.db).catch(() => undefined);
    const asks = this.looks++ % gatewayEvery === 0;
    const gateway = asks ? await this.endpoint.reachesGateway() : this.services.gateway;
    const services = { database: marks !== undefined, gateway };
    if (!marks) return { services, stale: [] };
    const { last, before } = this;
    const changed = last ? topics.filter((topic) => marks[topic] !== last[topic]) : [];
    this.last = marks;
    this.before = changed;
    return { services, stale: this.services.database ? [...new Set([...changed, ...before])] : topics };
  }

  protected override forget(): void {
    this.last = undefined;
    this.before = [];
    this.looks = 0;
  }
}
