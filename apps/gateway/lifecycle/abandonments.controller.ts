import { Body, Controller, Post, Res } from '@nestjs/common';
import { asSignedStatement } from '@valija/directory';
import type { FastifyReply } from 'fastify';
import { Demands } from '../access/demand.js';
import { Gateway } from '../gateway.js';
import type { Abandoned } from './abandonments.js';

/** Messages that are given up, as `contracts/gateway.openapi.json` describes it. The signatures are the authority, whoever brings them. */
@Controller('v1/abandonments')
export class AbandonmentsController {
  constructor(private readonly gateway: Gateway) {}

  /** 202 while the second signature is missing, 201 once the message is abandoned. */
  @Post()
  @Demands('certificate')
  async post(@Body() body: unknown, @Res({ passthrough: true }) reply: FastifyReply): Promise<Abandoned> {
    const abandoned = await this.gateway.abandonments.take(asSignedStatement(body));
    reply.status(abandoned.kind === 'abandoned' ? 201 : 202);
    return abandoned;
  }
}
