import { Controller, Get, Headers, Module } from '@nestjs/common';
import { Endpoint } from './endpoint.js';
import { requireNativeToken } from './native-token.js';

/** A term, or an urgent message that nobody took in, as the existing system or an official reads it. */
interface Shown {
  readonly estado: string;
  readonly avisadoEn: string;
  readonly detalle: object;
}

/** What the gateway told of terms, for the existing system of an adapter: it is asked, since few systems have a place to be told. */
@Controller('v1/plazos')
class PlazosController {
  constructor(private readonly endpoint: Endpoint) {}

  /** What is not resolved, up to 500, the first to be late first. */
  @Get()
  async list(@Headers('authorization') authorization?: string): Promise<{ plazos: Shown[] }> {
    requireNativeToken(authorization, this.endpoint.config.VALIJA_NATIVE_TOKEN);
    const plazos = await this.endpoint.plazos.list();
    return {
      plazos: plazos.map(({ estado, detalle, told_at }) => ({
        estado,
        avisadoEn: told_at.toISOString(),
        detalle,
      })),
    };
  }
}

/** Shows an adapter's existing system what is due. */
@Module({ controllers: [PlazosController] })
export class PlazosModule {}
