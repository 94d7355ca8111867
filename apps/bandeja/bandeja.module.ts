import { Module } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { ApiClients } from '@valija/runtime';
import type { FastifyInstance } from 'fastify';
import { AnswersController } from './answers.controller.js';
import { AttachmentsController } from './attachments.controller.js';
import { TrayConfig } from './config.js';
import { Destinatarios } from './destinatarios.js';
import { Documentos } from './documentos.js';
import { prepareHttp } from './http.js';
import { Lectura } from './lectura.js';
import { Listas } from './listas.js';
import { MessagesController } from './messages.controller.js';
import { PartiesController } from './parties.controller.js';
import { Recibidos } from './recibidos.js';
import { Redaccion } from './redaccion.js';
import { Respuestas } from './respuestas.js';
import { Salida } from './salida.js';
import { Seguimiento } from './seguimiento.js';
import { ThreadsController } from './threads.controller.js';
import { Vista } from './vista.js';

const config = { provide: TrayConfig, useFactory: () => new TrayConfig() };
const clients = {
  provide: ApiClients,
  inject: [TrayConfig],
  useFactory: ({ clientsFile }: TrayConfig) => ApiClients.read(clientsFile),
};

/** The one module of a tray's process. */
@Module({
  controllers: [
    AttachmentsController,
    AnswersController,
    MessagesController,
    ThreadsController,
    PartiesController,
  ],
  providers: [
    config,
    clients,
    Destinatarios,
    Documentos,
    Lectura,
    Listas,
    Recibidos,
    Redaccion,
    Respuestas,
    Salida,
    Seguimiento,
    Vista,
  ],
})
export class BandejaModule {
  constructor({ httpAdapter }: HttpAdapterHost, apiClients: ApiClients) {
    prepareHttp(httpAdapter.getInstance<FastifyInstance>(), apiClients);
  }
}
