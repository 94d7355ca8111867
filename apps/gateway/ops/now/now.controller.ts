import { Controller, Get, Res } from '@nestjs/common';
import type { EndpointNow, Now } from '@valija/ops-api';
import type { FastifyReply } from 'fastify';
import { Demands } from '../../access/demand.js';
import { countAlerts } from '../../alerts/store.js';
import { readConciliation } from '../../conciliation/store.js';
import { Gateway } from '../../gateway.js';
import { memoOf } from '../reading/memo.js';
import { countAllOverdue } from './count-overdue.js';
import { type WatchedEndpoint, watchEndpoints } from './endpoints-now.js';
import { MinuteCounts } from './minute-counts.js';
import { readServices } from './read-services.js';

/** How long an answer is good, in milliseconds: less than the console waits between two questions. */
const freshMs = 500;

/** What is stuck, where, and since when. */
@Controller('v1/ops/now')
export class NowController {
  private readonly minutes: MinuteCounts;
  private readonly now: () => Promise<Now>;

  constructor(private readonly gateway: Gateway) {
    this.minutes = new MinuteCounts(gateway.db);
    this.now = memoOf(() => this.look(), freshMs);
  }

  @Get()
  @Demands('ops:read')
  read(@Res({ passthrough: true }) reply: FastifyReply): Promise<Now> {
    reply.header('cache-control', 'no-store');
    return this.now();
  }

  private async look(): Promise<Now> {
    const { db, directory, failures, ageLimits: limits, silenceMs, broker } = this.gateway;
    const now = this.gateway.now();
    const { minutes } = this;
    const [watched, causes, alerts, overdue, services, conciliation] = await Promise.all([
      watchEndpoints({ db, directory, limits, silenceMs, minutes, failures: failures.list, now }),
      failures.list(),
      countAlerts(db, now),
      countAllOverdue(db, now),
      readServices(db, broker, now),
      readConciliation(db),
    ]);
    const sum = (of: (each: WatchedEndpoint) => number): number =>
      watched.reduce((all, each) => all + of(each), 0);
    const { compared_at: at, differences } = conciliation;
    return {
      at: now.toISOString(),
      totals: {
        waiting: sum(({ waiting }) => waiting.normal + waiting.urgent),
        overLimit: sum(({ over }) => over),
        failures: causes.reduce((all, { count }) => all + count, 0),
        alertsOpen: alerts.open,
        alertsAcknowledged: alerts.acknowledged,
        overdue,
      },
      endpoints: watched.map(withoutOver),
      services,
      conciliation: at ? { at: at.toISOString(), differences } : null,
    };
  }
}

const withoutOver = ({ over: _over, ...shown }: WatchedEndpoint): EndpointNow => shown;
