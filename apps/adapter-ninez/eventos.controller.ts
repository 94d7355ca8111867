import { Body, Controller, Headers, HttpCode, Post } from '@nestjs/common';
import { Endpoint, requireNativeToken, requireValid } from '@valija/adapter-kit';
import { loadContract, type NinezEvento } from '@valija/contracts';
import { Eventos } from './eventos.js';

const ninez = loadContract('ninez');

/** What Mejor Niñez's system calls: `eventoDeIngreso` of `contracts/ninez.openapi.json`. */
@Controller('ninez/eventos')
export class EventosController {
  constructor(
    private readonly endpoint: Endpoint,
    private readonly eventos: Eventos,
  ) {}

  /** Takes an event; the same event gets the same message id, however often it is sent. */
  @Post()
  @HttpCode(202)
  async inform(@Body() body: unknown, @Headers('authorization') authorization?: string): Promise<object> {
    requireNativeToken(authorization, this.endpoint.config.VALIJA_NATIVE_TOKEN);
    requireValid(ninez.validateRequest('informarEvento', body));
    const evento = body as NinezEvento;
    return { idEvento: evento.idEvento, idMensaje: await this.eventos.take(evento) };
  }
}
