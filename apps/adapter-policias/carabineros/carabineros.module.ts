import { Module } from '@nestjs/common';
import { Avisos } from '../avisos.js';
import { InstruccionesHandler } from '../instrucciones.handler.js';
import { PoliceSystem } from '../police-system.js';
import { Os9Controller } from './os9.controller.js';
import { os9Service } from './os9-service.js';
import { Os9System } from './os9-system.js';

/** OS9's system: denuncias become messages, instructions its own. */
@Module({
  controllers: [Os9Controller, InstruccionesHandler],
  providers: [Avisos, os9Service, { provide: PoliceSystem, useClass: Os9System }],
})
export class CarabinerosModule {}
