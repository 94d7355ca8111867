import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ValijaError } from '@valija/errors';
import type { Actor, EndpointDetail, EndpointPause } from '@valija/ops-api';
import type { FastifyReply } from 'fastify';
import { Demands } from '../../access/demand.js';
import { Gateway } from '../../gateway.js';
import { ActorOf } from '../audit/actor.js';
import { watchEndpoints } from '../now/endpoints-now.js';
import { MinuteCounts } from '../now/minute-counts.js';
import { asReason } from '../reason.js';
import { readReport } from './read-report.js';

/** Endpoints, as `contracts/gateway.openapi.json` describes them. For the operator's clients only. */
@Controller('v1/ops/endpoints')
export class EndpointsController {
  private readonly minutes: MinuteCounts;

  constructor(private readonly gateway: Gateway) {
    this.minutes = new MinuteCounts(gateway.db);
  }

  /** How an endpoint is, with what it reported last. */
  @Get(':endpoint')
  @Demands('ops:read')
  async read(
    @Param('endpoint') endpoint: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EndpointDetail> {
    const { db, directory, ageLimits: limits, silenceMs, failures, pauses } = this.gateway;
    const watched = await watchEndpoints({
      db,
      directory,
      limits,
      silenceMs,
      minutes: this.minutes,
      failures: failures.list,
      now: this.gateway.now(),
    });
    const found = watched.find((each) => each.endpoint === endpoint);
    if (!found) throw new ValijaError('not-found');
    const { over: _over, ...shown } = found;
    reply.header('cache-control', 'no-store');
    return { ...shown, paused: pauses.show(endpoint).paused, report: await readReport(db, endpoint) };
  }

  @Post(':endpoint/pause')
  @Demands('ops:write', 'endpoint.paused')
  async pause(
    @Param('endpoint') endpoint: string,
    @Body() body: unknown,
    @ActorOf() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EndpointPause> {
    reply.status(200).header('cache-control', 'no-store');
    return this.gateway.pauses.pause(endpoint, actor, asReason(body));
  }

  @Post(':endpoint/resume')
  @Demands('ops:write', 'endpoint.resumed')
  async resume(
    @Param('endpoint') endpoint: string,
    @Body() body: unknown,
    @ActorOf() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EndpointPause> {
    asReason(body);
    reply.status(200).header('cache-control', 'no-store');
    return this.gateway.pauses.resume(endpoint, actor);
  }
}
