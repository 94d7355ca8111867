import { Body, Controller, Headers, HttpCode, Post } from '@nestjs/common';
import { answerTo, type Draft, Endpoint, NativeIntake, requireNativeToken } from '@valija/adapter-kit';
import { loadContract, type NinezEvento } from '@valija/contracts';
import { ValijaError } from '@valija/errors';
import { toRespuesta } from './translate.js';

const ninez = loadContract('ninez');

/** What Mejor Niñez's system calls: `eventoDeIngreso` of `contracts/ninez.openapi.json`. */
@Controller('ninez/eventos')
export class EventosController {
  constructor(
    private readonly endpoint: Endpoint,
    private readonly intake: NativeIntake,
  ) {}

  /** Takes an event; the same event gets the same message id, however often it is sent. */
  @Post()
  @HttpCode(202)
  async inform(@Body() body: unknown, @Headers('authorization') authorization?: string): Promise<object> {
    requireNativeToken(authorization, this.endpoint.config.VALIJA_NATIVE_TOKEN);
    const checked = ninez.validateRequest('informarEvento', body);
    if (!checked.ok)
      throw new ValijaError('schema-violation', undefined, {
        pointers: checked.violations.map(({ pointer }) => pointer),
      });
    const evento = body as NinezEvento;
    const idMensaje = await this.intake.send(evento.idEvento, evento, () => this.draft(evento));
    return { idEvento: evento.idEvento, idMensaje };
  }

  /** The answer goes back in the thread of the derivación, to whoever derived. */
  private async draft(evento: NinezEvento): Promise<Draft> {
    const asked = await this.endpoint.findReceived('cl.valija.derivacion.solicitada', evento.referencia);
    if (!asked) throw new ValijaError('thread-unknown', undefined, { pointers: ['/referencia'] });
    const respuesta = toRespuesta(evento);
    if (!respuesta.ok) throw new ValijaError(respuesta.code, undefined, { pointers: respuesta.pointers });
    return answerTo(asked, respuesta.name, respuesta.content);
  }
}
