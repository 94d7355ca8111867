import { Body, Controller, Headers, HttpCode, Post } from '@nestjs/common';
import { type Draft, Endpoint, NativeIntake, requireNativeToken } from '@valija/adapter-kit';
import { loadContract, type SafDerivacion } from '@valija/contracts';
import { ValijaError } from '@valija/errors';
import { toSolicitud } from './translate.js';

const saf = loadContract('saf');

/** What SAF calls: `derivacionEmitida` of `contracts/saf.openapi.json`. */
@Controller('saf/derivaciones')
export class DerivacionesController {
  constructor(
    private readonly endpoint: Endpoint,
    private readonly intake: NativeIntake,
  ) {}

  /** Takes a derivación; the same folio with the same data gets the same message id, however often it is sent. */
  @Post()
  @HttpCode(202)
  async emit(@Body() body: unknown, @Headers('authorization') authorization?: string): Promise<object> {
    requireNativeToken(authorization, this.endpoint.config.VALIJA_NATIVE_TOKEN);
    const checked = saf.validateRequest('emitirDerivacion', body);
    if (!checked.ok)
      throw new ValijaError('schema-violation', undefined, {
        pointers: checked.violations.map(({ pointer }) => pointer),
      });
    const derivacion = body as SafDerivacion;
    const idMensaje = await this.intake.send(derivacion.folio, derivacion, () => this.draft(derivacion));
    return { folio: derivacion.folio, idMensaje, estado: 'EN_CAMINO' };
  }

  private async draft(derivacion: SafDerivacion): Promise<Draft> {
    const solicitud = toSolicitud(derivacion);
    if (!solicitud.ok) throw new ValijaError(solicitud.code, undefined, { pointers: solicitud.pointers });
    const recipient = this.endpoint.directory.findByProgramme(solicitud.programa);
    if (!recipient)
      throw new ValijaError('recipient-unknown', undefined, { pointers: ['/programaSolicitado'] });
    return {
      name: 'derivacion.solicitada',
      recipient: recipient.urn,
      subject: await this.intake.subjectOf(solicitud.idVictima),
      lane: solicitud.lane,
      purpose: 'derivacion-programa',
      legalbasis: 'ley-21057:art-31-b',
      content: solicitud.content,
    };
  }
}
