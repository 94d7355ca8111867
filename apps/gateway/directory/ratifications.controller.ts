import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Demands } from '../access/demand.js';
import { Gateway } from '../gateway.js';
import type { Ratified } from './ratifications.js';

/** The second person's word on a suspension, as `contracts/gateway.openapi.json` describes it. The signatures are the authority. */
@Controller('v1/ops/ratifications')
export class RatificationsController {
  constructor(private readonly gateway: Gateway) {}

  @Post()
  @HttpCode(200)
  @Demands('ops:write', 'suspension.ratified')
  async post(
    @Body() body: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Pick<Ratified, 'digest' | 'signedBy' | 'ratified'>> {
    const { agreement, ...ratified } = await this.gateway.published.ratifications.ratify(body);
    reply.auditTarget = agreement;
    return ratified;
  }
}
