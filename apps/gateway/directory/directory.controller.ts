import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { asSignedStatement, readStatement } from '@valija/directory';
import { ValijaError } from '@valija/errors';
import type { FastifyReply } from 'fastify';
import { Demands } from '../access/demand.js';
import { Gateway } from '../gateway.js';
import { findProposals } from './statements.js';

/** Media type of a statement. */
export const statementMediaType = 'application/vnd.valija.statement+json';
/** Largest body of a statement in bytes. */
export const statementBytesMax = 32 * 1024;

/** The directory, as `contracts/gateway.openapi.json` describes it. What is said of it stands by its signatures, whoever brings it. */
@Controller('v1/directory')
export class DirectoryController {
  constructor(private readonly gateway: Gateway) {}

  /** The statements after a number, and the head that says that they are all. */
  @Get()
  @Demands('certificate')
  async get(
    @Query('after') after: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    if (after !== undefined && !/^\d{1,9}$/.test(after))
      throw new ValijaError('malformed-message', undefined, { pointers: ['/after'] });
    reply.header('cache-control', 'no-store');
    return this.gateway.publishedDocument(Number(after ?? 0));
  }

  /** Publishes a statement: 201, or 202 where it waits for a further signature. */
  @Post('statements')
  @Demands('certificate')
  async post(@Body() body: unknown, @Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    const published = await this.gateway.published.publish(asSignedStatement(body));
    reply.status(published.kind === 'published' ? 201 : 202);
    return published;
  }

  /** What waits for a further signature. */
  @Get('proposals')
  @Demands('certificate')
  async proposals(): Promise<object> {
    const signed = await findProposals(this.gateway.db);
    return { proposals: signed.map((each) => ({ signed: each, statement: readStatement(each) })) };
  }
}
