import { Body, Controller, Get, Headers, HttpCode, Post, Query, Res } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Endpoint, requireNativeToken } from '@valija/adapter-kit';
import { ValijaError } from '@valija/errors';
import { SoapService } from '@valija/soap';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Carries the SOAP service that OS9's system calls. What is no message at all is answered by its HTTP status. */
@Controller('carabineros/os9')
export class Os9Controller {
  constructor(
    private readonly endpoint: Endpoint,
    private readonly service: SoapService,
    http: HttpAdapterHost,
  ) {
    const server = http.httpAdapter.getInstance<FastifyInstance>();
    server.addContentTypeParser('text/xml', { parseAs: 'string' }, (_request, body, done) =>
      done(null, body),
    );
  }

  /** The contract itself, at `?wsdl`. */
  @Get()
  describe(
    @Query('wsdl') asked: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): string {
    if (asked === undefined) throw new ValijaError('not-found');
    reply.type('text/xml; charset=utf-8');
    return this.service.wsdl;
  }

  /** The same paper gets the same id, however often it is sent. */
  @Post()
  @HttpCode(200)
  async answer(
    @Body() body: unknown,
    @Headers() { authorization, soapaction }: Record<string, string | undefined>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    requireNativeToken(authorization, this.endpoint.config.VALIJA_NATIVE_TOKEN);
    if (typeof body !== 'string') throw new ValijaError('unsupported-media-type');
    const { status, mediaType, xml } = await this.service.answer(body, soapaction);
    reply.status(status).type(mediaType);
    return xml;
  }
}
