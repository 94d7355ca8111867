import { Module } from '@nestjs/common';
import { Avisos } from '../avisos.js';
import { InstruccionesHandler } from '../instrucciones.handler.js';
import { PoliceSystem } from '../police-system.js';
import { AvisosController } from './avisos.controller.js';
import { PdiSystem } from './pdi-system.js';

/** PDI's system: denuncias become messages, instructions its orders. */
@Module({
  controllers: [AvisosController, InstruccionesHandler],
  providers: [Avisos, { provide: PoliceSystem, useClass: PdiSystem }],
})
export class PdiModule {}
