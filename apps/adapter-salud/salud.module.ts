import { Controller, Get, Header, Module, type Type } from '@nestjs/common';
import { Endpoint, NativeIntake } from '@valija/adapter-kit';
import { Centros } from './centros/centros.js';
import { Seguidor } from './desde-centro/seguidor.js';
import { Entregas } from './hacia-centro/entregas.js';
import { MensajesHandler } from './mensajes.handler.js';
import { Tareas } from './tareas.js';
import { AvisosController } from './vigilancia/avisos.controller.js';
import { Vigilancia, VigilanciaConfig } from './vigilancia/vigilancia.js';

/** Where the health centres find the keys that the adapter signs with. Nobody need show who they are. @see RFC 7517 §5 */
@Controller('jwks.json')
export class JwksController {
  constructor(private readonly centros: Centros) {}

  @Get()
  @Header('cache-control', 'public, max-age=300')
  keys(): object {
    return this.centros.jwks;
  }
}

const intake = {
  provide: NativeIntake,
  inject: [Endpoint],
  useFactory: (endpoint: Endpoint) => new NativeIntake(endpoint),
};

/** The health centres: derivaciones and urgent transfers become Tasks there, and what becomes of the Tasks the answers. */
export function saludModule(centros: Centros, vigilancia: VigilanciaConfig): Type {
  @Module({
    controllers: [JwksController, MensajesHandler, AvisosController],
    providers: [
      { provide: Centros, useValue: centros },
      { provide: VigilanciaConfig, useValue: vigilancia },
      intake,
      Tareas,
      Entregas,
      Seguidor,
      Vigilancia,
    ],
  })
  class SaludModule {}
  return SaludModule;
}
