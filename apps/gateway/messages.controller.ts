import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { asWireMessage } from '@valija/envelope';
import { catalogue, problemMediaType, toProblem, ValijaError } from '@valija/errors';
import type { FastifyReply } from 'fastify';
import { CallerOf, Demands } from './access/demand.js';
import { requireSending } from './access/guard.js';
import type { Caller } from './access/token.js';
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
  @Demands('sending')
  async post(
    @Body() body: unknown,
    @CallerOf() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const taken = await this.gateway.intake.take(asWireMessage(body), (envelope) =>
      requireSending(caller, envelope),
    );
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
  @Demands('messages:read')
  async get(@Param('id') id: string, @CallerOf() { party }: Caller): Promise<object> {
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
      ...(await this.gateway.notices.calls.show(message, party)),
    };
  }
}
