import { Module } from '@nestjs/common';
import { DerivacionesController } from './derivaciones.controller.js';
import { NovedadesHandler } from './novedades.handler.js';

/** SAF, the Ministerio Público's system: its derivaciones go out, their receipts, answers and refusals come back. */
@Module({ controllers: [DerivacionesController, NovedadesHandler] })
export class FiscaliaModule {}
