import { Body, Controller, Param, Post } from '@nestjs/common';
import { CallerOf, Demands } from '../access/demand.js';
import type { Caller } from '../access/token.js';
import { Gateway } from '../gateway.js';
import type { CallRecord } from './calls.js';

/** Media type of what tells of a call. */
export const callMediaType = 'application/vnd.valija.call+json';
/** Largest body that tells of a call, in bytes. */
export const callBytesMax = 4 * 1_024;

/** Calls to the duty telephone of whoever does not take an urgent message in, as `contracts/gateway.openapi.json` describes it. */
@Controller('v1/messages/:id/calls')
export class CallsController {
  constructor(private readonly gateway: Gateway) {}

  /** 201 with every call that was recorded; the same call again is recorded once. */
  @Post()
  @Demands('sending')
  post(
    @Param('id') id: string,
    @Body() body: unknown,
    @CallerOf() caller: Caller,
  ): Promise<{ calls: CallRecord[] }> {
    return this.gateway.notices.calls.record(id, body, caller);
  }
}
