import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Acceso } from '../access/acceso.js';
import { Demands } from '../access/asker.js';

/** Tells pages which of their answers are stale, and never what they say. */
@Controller('v1/events')
export class EventsController {
  constructor(private readonly acceso: Acceso) {}

  @Get()
  @Demands('lectura')
  listen(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    this.acceso.events.open(request, reply);
  }
}
