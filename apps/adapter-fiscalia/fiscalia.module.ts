import { Module } from '@nestjs/common';
import { MensajesHandler } from './mensajes.handler.js';
import { WebhooksController } from './webhooks.controller.js';

/** SAF, the Ministerio Público's system: what it emits goes out; denuncias, answers and refusals reach it. */
@Module({ controllers: [WebhooksController, MensajesHandler] })
export class FiscaliaModule {}
