import { Controller, Get, Res } from '@nestjs/common';
import type { Broker } from '@valija/ops-api';
import type { FastifyReply } from 'fastify';
import { Demands } from '../access/demand.js';
import { Gateway } from '../gateway.js';
import type { ComparedQueue } from './compare.js';
import { readConciliation } from './store.js';

/** Queues that are shown: those that differ and those that hold most come first. */
const queuesMax = 1_000;

/** Database and broker side by side, as they were compared last. */
@Controller('v1/ops/broker')
export class BrokerController {
  constructor(private readonly gateway: Gateway) {}

  @Get()
  @Demands('ops:read')
  async read(@Res({ passthrough: true }) reply: FastifyReply): Promise<Broker> {
    const { compared_at, reachable, differences, queues } = await readConciliation(this.gateway.db);
    const { isUp, isBlocked } = this.gateway.broker;
    reply.header('cache-control', 'no-store');
    return {
      at: (compared_at ?? this.gateway.now()).toISOString(),
      reachable: reachable && isUp,
      blocked: isBlocked,
      queues: [...queues].sort(byWeight).slice(0, queuesMax).map(show),
      differences,
    };
  }
}

const byWeight = (one: ComparedQueue, other: ComparedQueue): number =>
  Math.abs(other.difference) - Math.abs(one.difference) || other.ready - one.ready;

const show = ({ queue, endpoint, lane, ready, consumers, database, difference }: ComparedQueue) => ({
  queue,
  endpoint,
  lane,
  ready,
  consumers,
  database,
  difference,
});
