import { Controller, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { requireNativeToken } from '@valija/adapter-kit';
import type { FastifyInstance } from 'fastify';
import { Vigilancia } from './vigilancia.js';

/** Largest notification that is taken, in bytes. */
const bodyBytesMax = 64 * 1024;

/** Where the health centres say that there is news. What it is, they are asked: nothing of a notification is read. */
@Controller('salud')
export class AvisosController {
  constructor(
    private readonly vigilancia: Vigilancia,
    http: HttpAdapterHost,
  ) {
    const server = http.httpAdapter.getInstance<FastifyInstance>();
    const options = { parseAs: 'buffer', bodyLimit: bodyBytesMax } as const;
    server.addContentTypeParser('application/fhir+json', options, (_request, _body, done) => done(null));
  }

  /** @throws ValijaError `unauthenticated` for whoever does not show what the subscription was made with, or names no centre. */
  @Post(':deis/avisos')
  @HttpCode(200)
  async avisar(@Param('deis') deis: string, @Headers('authorization') authorization?: string): Promise<void> {
    requireNativeToken(authorization, await this.vigilancia.secretOf(deis));
    this.vigilancia.nudge(deis);
  }
}
