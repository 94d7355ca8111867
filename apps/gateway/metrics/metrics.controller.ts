import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ValijaError } from '@valija/errors';
import type { Metrics, Telemetry } from '@valija/runtime';
import type { FastifyReply } from 'fastify';
import { Demands } from '../access/demand.js';

/** Token under which the process's metrics and traces are injected. */
export const telemetryToken = 'telemetry';

/** Metrics of this process, in the text format of Prometheus, for the operator's clients. */
@Controller('metrics')
export class MetricsController {
  private readonly metrics: Metrics | undefined;

  constructor(@Inject(telemetryToken) { metrics }: Telemetry) {
    this.metrics = metrics;
  }

  @Get()
  @Demands('ops:read')
  async read(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    if (!this.metrics) throw new ValijaError('not-found');
    reply.type(this.metrics.mediaType).header('cache-control', 'no-store');
    return this.metrics.text();
  }
}
