import { Module } from '@nestjs/common';
import { EventosController } from './eventos.controller.js';
import { SolicitudesHandler } from './solicitudes.handler.js';

/** Mejor Niñez's system: derivaciones become ingresos there, and its events the answers. */
@Module({ controllers: [EventosController, SolicitudesHandler] })
export class NinezModule {}
