import { Body, Controller, Get, Headers, Param, Post, Res } from '@nestjs/common';
import { asWireMessage } from '@valija/envelope';
import { catalogue, problemMediaType, toProblem, ValijaError } from '@valija/errors';
import type { FastifyReply } from 'fastify';
import { authenticate } from './authenticate.js';
import { Gateway } from './gateway.js';
import { findMessageOf } from './store/messages.js';
import { findReceipts } from './store/receipts.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The HTTP side of the gateway, as `contracts/gateway.openapi.json` describes it. */
@Controller('v1/messages')
export class MessagesController {
  constructor(private readonly gateway: Gateway) {}

  /** Takes a message in: 201 with the `accepted` receipt, 200 with all receipts so far where it is known already. */
  @Post()
  async post(@Body() body: unknown, @Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    const taken = await this.gateway.intake.take(asWireMessage(body));
    const { id } = taken.envelope;
    if (taken.kind === 'refused') {
      reply.status(catalogue[taken.code].status).type(problemMediaType);
      return toProblem(taken.code, { messageId: id, receipt: taken.receipt });
    }
    reply.status(taken.kind === 'accepted' ? 201 : 200).header('location', `/v1/messages/${id}`);
    return { id, receipts: taken.receipts };
  }

  /** State and receipts of a message, for its two parties only; to anybody else it does not exist. */
  @Get(':id')
  async get(@Param('id') id: string, @Headers('authorization') authorization?: string): Promise<object> {
    const party = await authenticate(authorization, this.gateway.directory);
    const message = uuid.test(id) ? await findMessageOf(this.gateway.db, party, id) : undefined;
    if (!message) throw new ValijaError('not-found');
    return {
      id: message.id,
      source: message.source,
      recipient: message.recipient,
      type: message.type,
      correlationid: message.correlationid,
      lane: message.lane,
      state: message.state,
      takenAt: message.taken_at.toISOString(),
      receipts: await findReceipts(this.gateway.db, message),
    };
  }
}
