import { Module } from '@nestjs/common';
import { EventosController } from './eventos.controller.js';
import { Eventos } from './eventos.js';
import { MensajesHandler } from './mensajes.handler.js';
import { Registros } from './registros.js';

/** Mejor Niñez's system: derivaciones and questions are registered there; what it says of them are the answers and the follow-up. */
@Module({ controllers: [EventosController, MensajesHandler], providers: [Eventos, Registros] })
export class NinezModule {}
