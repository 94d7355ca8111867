import { Body, Controller, Headers, HttpCode, Post } from '@nestjs/common';
import { Endpoint, requireNativeToken, requireValid } from '@valija/adapter-kit';
import { loadContract } from '@valija/contracts';
import { Avisos } from '../avisos.js';
import type { Cumplimiento, Denuncia, Recepcion } from '../translation/papers.js';

const contract = loadContract('pdi');

/** What PDI's system calls: the webhooks of `contracts/pdi.openapi.json`. The same paper gets the same id, however often it is sent. */
@Controller('pdi')
export class AvisosController {
  constructor(
    private readonly endpoint: Endpoint,
    private readonly avisos: Avisos,
  ) {}

  @Post('recepciones')
  @HttpCode(202)
  async recepcion(@Body() body: unknown, @Headers('authorization') authorization?: string): Promise<object> {
    this.require('informarRecepcion', body, authorization);
    return { idMensaje: await this.avisos.recepcion(body as Recepcion) };
  }

  @Post('denuncias')
  @HttpCode(202)
  async denuncia(@Body() body: unknown, @Headers('authorization') authorization?: string): Promise<object> {
    this.require('informarDenuncia', body, authorization);
    return { idMensaje: await this.avisos.denuncia(body as Denuncia) };
  }

  @Post('cumplimientos')
  @HttpCode(202)
  async cumplimiento(
    @Body() body: unknown,
    @Headers('authorization') authorization?: string,
  ): Promise<object> {
    this.require('informarCumplimiento', body, authorization);
    return { idMensaje: await this.avisos.cumplimiento(body as Cumplimiento) };
  }

  private require(operation: string, body: unknown, authorization: string | undefined): void {
    requireNativeToken(authorization, this.endpoint.config.VALIJA_NATIVE_TOKEN);
    requireValid(contract.validateRequest(operation, body));
  }
}
